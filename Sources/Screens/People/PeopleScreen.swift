import Console
import Meetings

/// The people: members and their roles, for a meeting who is there and who chairs, records and keeps time, and last who
/// left.
struct PeopleScreen: ConsoleScreen {
  /// The meeting whose attendance is kept; nil for the members alone.
  let meeting: EntryID?
  private var cursor = ListCursor()

  /// The person who is chosen: they stay that wherever they go in the list. Before the list is known, whom to begin
  /// with.
  private var chosen: EntryID?
  /// When each of those who left did so: looked for only when the group changes.
  private var departures: [EntryID: Instant] = [:]

  init(meeting: EntryID?, selecting wanted: EntryID? = nil) {
    self.meeting = meeting
    chosen = wanted
  }

  static let bindings: [Binding<PeopleScreen>] = PeopleActions.all

  func held(_ context: Context) -> Meeting? { meeting.flatMap { context.group.meetings[$0] } }

  /// Members of today, then the guests of this meeting.
  func people(_ context: Context) -> [Member] {
    context.group.currentMembers + guests(context).filter { !$0.hasLeft }
  }

  /// Who left, the last first; of the guests those of this meeting.
  func gone(_ context: Context) -> [Member] {
    let members = context.group.members.filter { $0.hasLeft && !$0.isGuest }
    return (members + guests(context).filter(\.hasLeft)).sorted { left, right in
      guard let first = departures[left.id], let second = departures[right.id], first != second else {
        return left.name.sortingKey < right.name.sortingKey
      }
      return first > second
    }
  }

  private func guests(_ context: Context) -> [Member] {
    guard let meeting = held(context) else { return [] }
    return context.group.members.filter { $0.isGuest && meeting.attendance[$0.id] != nil }
  }

  /// Everybody in the order of the list.
  func all(_ context: Context) -> [Member] { people(context) + gone(context) }

  func selected(_ context: Context) -> Member? {
    let all = all(context)
    return all.indices.contains(cursor.index) ? all[cursor.index] : nil
  }

  /// Who is chosen after somebody leaves the group: the one below, or who left where there is none.
  func heir(of member: Member, _ context: Context) -> EntryID {
    let people = people(context)
    let index = people.firstIndex { $0.id == member.id }.map { $0 + 1 }
    return index.flatMap { people.indices.contains($0) ? people[$0].id : nil } ?? member.id
  }

  mutating func refresh(_ context: Context) {
    departures = Departures.all(of: context.group.members.filter(\.hasLeft).map(\.id), in: context.history)
    let all = all(context)
    if let index = all.firstIndex(where: { $0.id == chosen }) { cursor.select(index) }
    cursor.clamp(all.count)
    chosen = selected(context)?.id
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    guard cursor.take(key, count: all(context).count, page: context.listPage) else { return nil }
    chosen = selected(context)?.id
    return []
  }

  /// What it is called wherever a key opens it.
  static let name = Text(nl: "mensen", en: "people")

  func title(_ context: Context) -> [String] {
    guard let meeting = held(context) else {
      return [context.group.name, context.say(Self.name)]
    }
    return [
      context.say(Text(nl: "Overleg \(meeting.number)", en: "Meeting \(meeting.number)")), context.say(Self.name),
    ]
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let (people, gone) = (people(context), gone(context))
    guard !(people.isEmpty && gone.isEmpty) else {
      let top = drawHeading(&pane, context) + context.firstListRow - 1
      pane.sentence(context.say(Self.whenEmpty), at: 2, from: top, Style(.muted))
      let width = context.readingColumns(pane.columns - 2)
      pane.wrap(context.say(Self.howToAdd), at: 2, from: top + 2, Style(.muted), width: width)
      return
    }
    let heading = drawHeading(&pane, context)
    let rows = PeopleRows(people, gone: gone, departures: departures, meeting: held(context), pane.columns, context)
    let top = heading + (pane.rows < 14 ? 0 : 1)
    var inSight = 0..<0
    let detail = rows.detail(of: cursor.index, in: pane, context)
    detail?.draw(&pane)
    pane.within(row: top, rows: pane.rows - top - (detail?.rows ?? 0)) {
      inSight = rows.draw(&$0, chosen: cursor.index)
    }
    pane.position(inSight, of: people.count + gone.count, title: heading - 1, top: top)
  }

  /// Draws what stands above the list; gives the rows it takes.
  private func drawHeading(_ pane: inout Pane, _ context: Context) -> Int {
    guard let meeting = held(context) else {
      let count = context.group.currentMembers.count
      pane.put(
        context.say(Text(nl: "Leden (\(count))", en: "Members (\(count))")), 0, Style(.heading, bold: true))
      return 1
    }
    var (column, row) = (0, 0)
    for (index, function) in MeetingRole.allCases.enumerated() {
      let name = meeting.functions[function].flatMap { context.group.members[$0]?.name } ?? Self.nobody(context)
      let words = "\(context.say(function.name)): \(name)"
      if column > 0, column + 2 + TextWidth.columns(of: words) > pane.columns { (column, row) = (0, row + 1) }
      let start = column
      column += pane.put(words, at: column, row, Style(.heading, bold: true))
      pane.mark(.key(.character(Character("\(index + 1)"))), at: start, row, columns: column - start)
      column += 3
    }
    let isGiven = MeetingRole.allCases.contains { meeting.functions[$0] != nil }
    // Line by line a number is that of a person; on a low screen who knows has no need of it.
    if context.isLinear || pane.rows < 14 && isGiven { return row + 1 }
    pane.put(context.say(Self.howToGive), row + 1, Style(.muted))
    return row + 2
  }

  private static let howToGive = Text(
    nl: "1, 2 of 3 geeft deze taak aan wie je hieronder kiest.",
    en: "1, 2 or 3 gives this task to whom you choose below.")

  private static func nobody(_ context: Context) -> String {
    context.isLinear ? context.say(Text(nl: "nog niemand", en: "nobody yet")) : "–"
  }

  private static let whenEmpty = Text(nl: "Nog geen leden. `n` voegt er een toe.", en: "No members yet. `n` adds one.")
  private static let howToAdd = Text(
    nl: "Een naam of functie is genoeg, zoals: Huisarts 1. Met @ geef je rollen, tussen haakjes de organisatie.",
    en: "A name or function is enough, for example: GP 1. @ gives roles, brackets the organisation.")
}
