import Console
import Meetings

/// How one entry came to be: every event about it, also what was taken back.
struct StoryScreen: ConsoleScreen {
  let entry: Recorded
  private var cursor = ListCursor()

  init(_ entry: Recorded) { self.entry = entry }

  static let bindings: [Binding<StoryScreen>] = []

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    cursor.take(key, count: context.history.story(of: entry.id).count) ? [] : nil
  }

  func title(_ context: Context) -> [String] {
    let label = context.row(of: entry)?.label ?? ""
    return ["\(label) · " + context.say(Text(nl: "geschiedenis", en: "history"))]
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let story = context.history.story(of: entry.id)
    let text = TextWidth.wrapped(context.row(of: entry)?.text ?? "", to: pane.columns)
    let top = min(text.count, context.isCompact ? 2 : 4)
    pane.wrap(text.joined(separator: "\n"), from: 0, upTo: top, Style(.heading, bold: true))
    let chosen = story.indices.contains(cursor.index) ? words(of: story[cursor.index], context) : ""
    let detail = ChosenDetail(chosen, in: pane, context)
    detail.draw(&pane)
    for (row, index) in cursor.window(count: story.count, rows: pane.rows - top - 1 - detail.rows).enumerated() {
      draw(story[index], isSelected: index == cursor.index, row: row + top + 1, &pane, context)
    }
  }

  private func draw(_ entry: Entry, isSelected: Bool, row: Int, _ pane: inout Pane, _ context: Context) {
    let isBack = context.history.isTakenBack(entry.mark.act)
    let style = isSelected ? Style(.selected) : Style(isBack ? .muted : .text)
    if isSelected { pane.fill(row: row, style) }
    let device =
      entry.mark.device == context.device
      ? context.say(Text(nl: "dit apparaat", en: "this device")) : other(entry, context)
    let column = pane.putRight(
      "\(context.moment(entry.mark.wall)) · \(device)", row, isSelected ? style : Style(.muted))
    pane.put(words(of: entry, context), row, style, width: column - 2)
  }

  /// The entries of the example were made by no device.
  private func other(_ entry: Entry, _ context: Context) -> String {
    context.isExample ? context.say(Text(nl: "voorbeeld", en: "example")) : entry.mark.device
  }

  /// An action says who and when as well: that is what was changed as often as its words.
  private func gist(of event: any Event, _ context: Context) -> String {
    let terms = (event as? ActionAgreed)?.terms ?? (event as? ActionEdited)?.terms
    guard let terms else { return context.gist(of: event) }
    return "\(context.gist(of: event)) · \(context.names(of: terms.actors)) · \(context.say(terms.due.name))"
  }

  private func words(of entry: Entry, _ context: Context) -> String {
    let gist = gist(of: entry.event, context)
    let title = context.say(Swift.type(of: entry.event).title)
    let isBack = context.history.isTakenBack(entry.mark.act)
    return (isBack ? context.say(Text(nl: "ongedaan: ", en: "taken back: ")) : "")
      + (gist.isEmpty ? title : "\(title): \(gist)")
  }
}

extension Context {
  /// When something was recorded, on the clock on the wall as it runs now: "21 nov 14:32".
  func moment(_ instant: Instant) -> String {
    let (day, time) = wall(instant)
    return "\(say(DayWords.brief(day, today: now.day))) \(time)"
  }

  /// On which day something was recorded: "21 nov".
  func day(of instant: Instant) -> String { say(DayWords.brief(wall(instant).day, today: now.day)) }

  private func wall(_ instant: Instant) -> (day: Day, time: TimeOfDay) {
    let ago = instant.seconds(until: now.instant)
    let minutes = now.time.minutes - Int((Double(ago) / 60).rounded())
    let days = minutes >= 0 ? 0 : (minutes - 1_439) / 1_440
    let ahead = minutes / 1_440
    return (now.day.adding(days: days + (minutes >= 0 ? ahead : 0)), TimeOfDay(minutes: minutes))
  }
}
