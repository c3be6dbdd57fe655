import Console
import Meetings

/// The people: members and their roles, and for a meeting who is there and who chairs, records and keeps time.
struct PeopleScreen: ConsoleScreen {
  /// The meeting whose attendance is kept; nil for the members alone.
  let meeting: EntryID?
  private var cursor = ListCursor()

  init(meeting: EntryID?) { self.meeting = meeting }

  static let bindings: [Binding<PeopleScreen>] = PeopleActions.all

  func held(_ context: Context) -> Meeting? { meeting.flatMap { context.group.meetings[$0] } }

  /// Members of today, then the guests of this meeting.
  func people(_ context: Context) -> [Member] {
    let guests = context.group.members.filter { $0.isGuest && held(context)?.attendance[$0.id] != nil }
    return context.group.currentMembers + guests
  }

  func selected(_ context: Context) -> Member? {
    let people = people(context)
    return people.indices.contains(cursor.index) ? people[cursor.index] : nil
  }

  mutating func refresh(_ context: Context) { cursor.clamp(people(context).count) }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    cursor.take(key, count: people(context).count) ? [] : nil
  }

  mutating func selectNext(_ context: Context) { _ = cursor.take(.down, count: people(context).count) }

  func title(_ context: Context) -> String {
    guard let meeting = held(context) else {
      return "\(context.group.name) · " + context.say(Text(nl: "leden", en: "members"))
    }
    return context.say(
      Text(nl: "Overleg \(meeting.number) · wie zijn er", en: "Meeting \(meeting.number) · who is here"))
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let people = people(context)
    guard !people.isEmpty else {
      pane.put(context.say(Self.whenEmpty), at: 2, 0, Style(.muted))
      pane.wrap(context.say(Self.howToAdd), at: 2, from: 2, Style(.muted), width: 76)
      return
    }
    drawHeading(&pane, context)
    for (row, index) in cursor.window(count: people.count, rows: pane.rows - 2).enumerated() {
      draw(people[index], isSelected: index == cursor.index, row: row + 2, &pane, context)
    }
  }

  private func drawHeading(_ pane: inout Pane, _ context: Context) {
    guard let meeting = held(context) else {
      pane.put(context.say(Text(nl: "Leden", en: "Members")), 0, Style(.heading, bold: true))
      return
    }
    var (column, row) = (0, 0)
    for (index, function) in MeetingRole.allCases.enumerated() {
      let name = meeting.functions[function].flatMap { context.group.members[$0]?.name } ?? "–"
      let words = "\(context.say(function.name)): \(name)"
      if column + 2 + TextWidth.columns(of: words) > pane.columns { (column, row) = (0, 1) }
      column += pane.put("\(index + 1) ", at: column, row, Style(.accent, bold: true))
      column += pane.put(words, at: column, row, Style(.heading, bold: true)) + 3
    }
  }

  private func draw(_ member: Member, isSelected: Bool, row: Int, _ pane: inout Pane, _ context: Context) {
    let style = isSelected ? Style(.selected) : Style()
    if isSelected { pane.fill(row: row, style) }
    var column = 2
    pane.put(isSelected ? "▸" : " ", at: 0, row, style)
    if let meeting = held(context) {
      let (words, tone) = attendance(of: member, in: meeting, context)
      pane.put(words, at: column, row, isSelected ? style : Style(tone), width: 22)
      column += 23
    }
    let nameWidth = min(28, max(16, pane.columns / 3))
    pane.put(member.name, at: column, row, Style(style.tone, bold: true), width: nameWidth)
    let roles = member.roles.map { context.name(of: $0) }
    let guest = member.isGuest ? [context.say(Text(nl: "gast", en: "guest"))] : []
    let what = (guest + roles + [member.organisation].compactMap { $0 }).joined(separator: " · ")
    pane.put(what, at: column + nameWidth + 1, row, isSelected ? style : Style(.muted))
  }

  private func attendance(of member: Member, in meeting: Meeting, _ context: Context) -> (String, Tone) {
    guard let attendance = meeting.attendance[member.id] else { return ("·", .muted) }
    let tone: Tone = attendance == .present ? .good : attendance == .excused ? .muted : .warning
    if let item = meeting.departures[member.id].flatMap({ meeting.position(of: $0) }) {
      return (context.say(Text(nl: "weg bij punt \(item + 1)", en: "left at item \(item + 1)")), .muted)
    }
    if let item = meeting.arrivals[member.id].flatMap({ meeting.position(of: $0) }) {
      return (context.say(Text(nl: "vanaf punt \(item + 1)", en: "from item \(item + 1)")), tone)
    }
    return (context.say(attendance.name), tone)
  }

  private static let whenEmpty = Text(nl: "Nog geen leden. n voegt er een toe.", en: "No members yet. n adds one.")
  private static let howToAdd = Text(
    nl: "Een naam of functie is genoeg, zoals: Huisarts 1. Met @ geef je rollen, tussen haakjes de organisatie.",
    en: "A name or function is enough, as: GP 1. @ gives roles, brackets the organisation.")
}
