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

  func title(_ context: Context) -> String {
    let label = context.row(of: entry)?.label ?? ""
    return "\(label) · " + context.say(Text(nl: "geschiedenis", en: "history"))
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let story = context.history.story(of: entry.id)
    pane.put(context.row(of: entry)?.text ?? "", 0, Style(.heading, bold: true))
    for (row, index) in cursor.window(count: story.count, rows: pane.rows - 2).enumerated() {
      draw(story[index], isSelected: index == cursor.index, row: row + 2, &pane, context)
    }
  }

  private func draw(_ entry: Entry, isSelected: Bool, row: Int, _ pane: inout Pane, _ context: Context) {
    let isBack = context.history.isTakenBack(entry.mark.act)
    let style = isSelected ? Style(.selected) : Style(isBack ? .muted : .text)
    if isSelected { pane.fill(row: row, style) }
    let device =
      entry.mark.device == context.device ? context.say(Text(nl: "dit apparaat", en: "this device")) : entry.mark.device
    let column = pane.putRight(
      "\(context.moment(entry.mark.at.instant)) · \(device)", row, isSelected ? style : Style(.muted))
    var what = context.say(Swift.type(of: entry.event).title)
    let gist = context.gist(of: entry.event)
    if !gist.isEmpty { what += ": \(gist)" }
    if isBack { what = context.say(Text(nl: "ongedaan: ", en: "taken back: ")) + what }
    pane.put(what, row, style, width: column - 2)
  }
}

extension Context {
  /// When something was recorded, on the clock on the wall as it runs now: "21 nov 14:32".
  func moment(_ instant: Instant) -> String {
    let ago = instant.seconds(until: now.instant)
    let minutes = now.time.minutes - Int((Double(ago) / 60).rounded())
    let days = minutes >= 0 ? 0 : (minutes - 1_439) / 1_440
    let ahead = minutes / 1_440
    let day = now.day.adding(days: days + (minutes >= 0 ? ahead : 0))
    return "\(say(DayWords.brief(day, today: now.day))) \(TimeOfDay(minutes: minutes))"
  }
}
