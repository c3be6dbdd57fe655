import Console
import Meetings

/// How one entry came to be: every event about it, also what was taken back. Where two corrections stand side by side,
/// here somebody chooses.
struct StoryScreen: ConsoleScreen {
  let entry: Recorded
  private var cursor = ListCursor()
  /// Every event about the entry, looked for only when the group changes: it takes the whole history.
  private var story: [Entry] = []

  /// Whether there was something to choose when the group was looked at last.
  private var hadChoice = false

  init(_ entry: Recorded) { self.entry = entry }

  static let bindings: [Binding<StoryScreen>] = [
    Binding(
      Keys(.enter), Text(nl: "zo laten staan", en: "keep this one"),
      help: Text(
        nl: "van twee versies die er naast elkaar staan deze kiezen",
        en: "choose this one of two versions that stand side by side"),
      unless: { screen, context in
        let standing = screen.choice(context).standing
        if standing.isEmpty {
          return Text(nl: "Er staan geen twee versies naast elkaar.", en: "No two versions stand side by side.")
        }
        guard let chosen = screen.selected, standing.contains(chosen.mark.id) else {
          return Text(nl: "Kies een van de regels met ≠.", en: "Choose one of the rows with ≠.")
        }
        return nil
      }
    ) { screen, context in
      guard let event = screen.selected.flatMap({ screen.choice(context).keeping($0.mark.id) }) else {
        return []
      }
      let said = Sentences.recorded(context.gist(of: event))
      return Outcome.attempt(Act([event]), in: context) { _, _ in [.say(said)] }
    }
  ]

  private func choice(_ context: Context) -> VersionChoice { VersionChoice(entry: entry, group: context.group) }

  private var selected: Entry? { story.indices.contains(cursor.index) ? story[cursor.index] : nil }

  mutating func refresh(_ context: Context) {
    story = context.history.story(of: entry.id)
    cursor.clamp(story.count)
    // Where there is something to choose, that is what one came for.
    let standing = choice(context).standing
    defer { hadChoice = !standing.isEmpty }
    if !hadChoice, let first = story.firstIndex(where: { standing.contains($0.mark.id) }) { cursor.select(first) }
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    cursor.take(key, count: story.count, page: context.listPage) ? [] : nil
  }

  func title(_ context: Context) -> [String] {
    let label = context.row(of: entry)?.label ?? ""
    return ["\(label) · " + context.say(Text(nl: "geschiedenis", en: "history"))]
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let standing = choice(context).standing
    let top = drawNow(&pane, isContested: !standing.isEmpty, context)
    let detail = ChosenDetail(cursor, count: story.count, from: top, in: pane, context) { at in
      // What the row says in full already is not said again; a version is chosen by all that it says.
      let isStanding = standing.contains(story[at].mark.id)
      let row = Row(story[at], isStanding: isStanding, self, context)
      let isCut = TextWidth.columns(of: row.text) > row.room(in: pane.columns - 1)
      return (isCut || isStanding ? words(of: story[at], context) : "", "")
    }
    detail.draw(&pane)
    pane.list(cursor, count: story.count, from: top, upTo: pane.rows - detail.rows) { inner, index, row, isSelected in
      let isStanding = standing.contains(story[index].mark.id)
      Row(story[index], isStanding: isStanding, self, context).draw(&inner, row: row, isSelected: isSelected)
    }
  }

  /// Draws what the list is, and what the entry says now unless it never said anything else; gives the row in which the
  /// list begins.
  private func drawNow(_ pane: inout Pane, isContested: Bool, _ context: Context) -> Int {
    let heading = Text(nl: "Geschiedenis (\(story.count))", en: "History (\(story.count))")
    pane.put(context.say(heading), 0, Style(.heading, bold: true))
    guard story.count > 1 else { return context.firstListRow }
    var top = 1
    // Of two versions the chosen one stands below the list.
    if !isContested || !context.isLow {
      let now = TextWidth.wrapped(context.row(of: entry)?.text ?? "", to: pane.columns, most: context.isLow ? 2 : 4)
      for line in now { top += pane.put(line, top, Style()) > 0 ? 1 : 0 }
    }
    if isContested { top = pane.wrap(context.say(Self.howToChoose), from: top, Style(.warning)) }
    return top + context.firstListRow - 1
  }

  private static let howToChoose = Text(
    nl: "Er staan twee versies naast elkaar. Kies er een: Enter laat die staan.",
    en: "Two versions stand side by side. Choose one: Enter keeps it.")

  /// One event: what it said, when, and on which device.
  private struct Row {
    let text: String
    private let tail: String
    private let isBack: Bool

    init(_ entry: Entry, isStanding: Bool, _ screen: StoryScreen, _ context: Context) {
      text = isStanding ? "≠ " + screen.difference(of: entry, context) : screen.words(of: entry, context)
      let device =
        entry.mark.device == context.device
        ? screen.thisDevice(context) : screen.other(entry, isStanding, context)
      tail = "\(context.moment(entry.mark.wall)) · \(device)"
      isBack = context.history.isTakenBack(entry.mark.act)
    }

    /// The columns for the text.
    func room(in columns: Int) -> Int { max(0, columns - TextWidth.columns(of: tail) - 2) }

    func draw(_ pane: inout Pane, row: Int, isSelected: Bool) {
      let style = isSelected ? Style(.selected) : Style(isBack ? .muted : .text)
      if isSelected { pane.fill(row: row, style) }
      pane.putRight(tail, row, isSelected ? style : Style(.muted))
      pane.put(text, row, style, width: room(in: pane.columns))
      if !isSelected, text.hasPrefix("≠") { pane.put("≠", row, Style(.warning)) }
    }
  }

  /// By the name that somebody gave it, on this device only.
  private func thisDevice(_ context: Context) -> String {
    let name = context.settings.deviceName
    return name.isEmpty ? context.say(Text(nl: "dit apparaat", en: "this device")) : TextWidth.clipped(name, to: 20)
  }

  /// The entries of the example were made by no device.
  private func other(_ entry: Entry, _ isStanding: Bool, _ context: Context) -> String {
    // Between versions one chooses by what they say.
    if isStanding, !context.isExample { return context.say(Text(nl: "ander apparaat", en: "other device")) }
    return context.say(
      context.isExample
        ? Text(nl: "voorbeeld", en: "example")
        : Text(nl: "een ander apparaat (\(entry.mark.device))", en: "another device (\(entry.mark.device))"))
  }

  /// What one of the versions says that stand side by side, from where they differ on: "… in het najaar".
  private func difference(of entry: Entry, _ context: Context) -> String {
    let standing = choice(context).standing
    let own = Array(gist(of: entry, context))
    var same = own.count
    for other in story where standing.contains(other.mark.id) && other.mark.id != entry.mark.id {
      same = min(same, zip(own, gist(of: other, context)).prefix { $0 == $1 }.count)
    }
    let blank = own[..<same].lastIndex(of: " ") ?? 0
    // A few words before it cost no more than the sign that they are left out.
    return blank < 12 ? String(own) : "…" + String(own[blank...])
  }

  /// An action says who and when as well: that is what was changed as often as its words.
  private func gist(of entry: Entry, _ context: Context) -> String {
    let event = entry.event
    let gist = context.gist(of: event, as: entry.mark.id)
    let terms = (event as? ActionAgreed)?.terms ?? (event as? ActionEdited)?.terms
    guard let terms else { return gist }
    return "\(gist) · \(context.names(of: terms.actors)) · \(context.say(terms.due.name))"
  }

  private func words(of entry: Entry, _ context: Context) -> String {
    let gist = gist(of: entry, context)
    let isHeir = (entry.event as? DecisionTaken).map { $0.replaces == self.entry.id } ?? false
    let replacedBy = Text(nl: "vervangen door", en: "replaced by")
    let title = context.say(isHeir ? replacedBy : Swift.type(of: entry.event).title)
    let isBack = context.history.isTakenBack(entry.mark.act)
    return (isBack ? context.say(Text(nl: "ongedaan: ", en: "undone: ")) : "")
      + (gist.isEmpty ? title : "\(title): \(gist)")
  }
}
