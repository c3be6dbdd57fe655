import Console
import Meetings

/// The people: members and their roles, and for a meeting who is there and who chairs, records and keeps time.
struct PeopleScreen: ConsoleScreen {
  /// The meeting whose attendance is kept; nil for the members alone.
  let meeting: EntryID?
  private var cursor = ListCursor()

  /// The person to begin with, as soon as they are there.
  private var wanted: EntryID?

  init(meeting: EntryID?, selecting wanted: EntryID? = nil) {
    self.meeting = meeting
    self.wanted = wanted
  }

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

  mutating func refresh(_ context: Context) {
    let people = people(context)
    if let index = people.firstIndex(where: { $0.id == wanted }) {
      cursor.select(index)
      wanted = nil
    }
    cursor.clamp(people.count)
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    cursor.take(key, count: people(context).count) ? [] : nil
  }

  func title(_ context: Context) -> [String] {
    guard let meeting = held(context) else {
      return [context.group.name, context.say(Text(nl: "leden", en: "members"))]
    }
    return [
      context.say(Text(nl: "Overleg \(meeting.number) · wie zijn er", en: "Meeting \(meeting.number) · who is here"))
    ]
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
    let arrived = meeting.arrivals[member.id].flatMap { meeting.position(of: $0) }
    let left = meeting.departures[member.id].flatMap { meeting.position(of: $0) }
    return (
      [attendance.name, Self.times(from: arrived, until: left)].compactMap { $0.map(context.say) }.joined(
        separator: " "), tone
    )
  }

  /// "vanaf 3", "tot 5", "3-5", "3": the items between which somebody was there.
  private static func times(from arrived: Int?, until left: Int?) -> Text? {
    switch (arrived, left) {
    case (let from?, let until?) where from == until:
      Text(nl: "bij punt \(from + 1)", en: "at item \(from + 1)")
    case (let from?, let until?): Text(nl: "punt \(from + 1)-\(until + 1)", en: "items \(from + 1)-\(until + 1)")
    case (let from?, nil): Text(nl: "vanaf punt \(from + 1)", en: "from item \(from + 1)")
    case (nil, let until?): Text(nl: "tot punt \(until + 1)", en: "until item \(until + 1)")
    case (nil, nil): nil
    }
  }

  private static let whenEmpty = Text(nl: "Nog geen leden. n voegt er een toe.", en: "No members yet. n adds one.")
  private static let howToAdd = Text(
    nl: "Een naam of functie is genoeg, zoals: Huisarts 1. Met @ geef je rollen, tussen haakjes de organisatie.",
    en: "A name or function is enough, as: GP 1. @ gives roles, brackets the organisation.")
}
