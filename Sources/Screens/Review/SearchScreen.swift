import Catalogue
import Console
import Meetings

/// Searches everything that was ever recorded, while somebody types.
struct SearchScreen: ConsoleScreen {
  private var line = LineEditor()
  private var cursor = ListCursor()
  private var hits: [SearchIndex.Hit] = []
  /// How many there are in all: of very many only the latest are listed.
  private var count = 0
  private var index: SearchIndex
  private var indexed: Indexed

  /// What an index was made of: the history only grows, and what is overdue depends on the day.
  private struct Indexed: Hashable {
    let entries: Int
    let day: Day

    init(_ context: Context) { (entries, day) = (context.history.entries.count, context.now.day) }
  }

  init(_ context: Context) { (index, indexed) = (Self.index(context), Indexed(context)) }

  private static func index(_ context: Context) -> SearchIndex {
    SearchIndex(context.group, names: SearchNames(context.catalogue), today: context.now.day)
  }

  static let bindings: [Binding<SearchScreen>] = [
    Binding(
      Keys(.enter), Text(nl: "naar het overleg", en: "open meeting"),
      help: Text(nl: "waar dit is vastgelegd", en: "where this was recorded"), records: false, unless: none
    ) { screen, context in
      guard screen.hits.indices.contains(screen.cursor.index) else { return [] }
      let hit = screen.hits[screen.cursor.index]
      // What is still to be held is opened as it is from the list of meetings.
      if hit.entry == nil, context.group.meetings[hit.place.meeting]?.status == .planned {
        return [.open(.agenda(AgendaScreen(meeting: hit.place.meeting, selecting: hit.place.item)))]
      }
      return MeetingsScreen.opened(at: hit.place, entry: hit.entry, context)
    }.onChosen,
    Binding(
      Keys(.tab), Text(nl: "geschiedenis", en: "history"),
      help: Text(nl: "hoe deze regel zo is geworden", en: "how this entry came to be"), records: false, unless: none
    ) { screen, _ in
      guard screen.hits.indices.contains(screen.cursor.index) else { return [] }
      guard let entry = screen.hits[screen.cursor.index].entry else {
        return [.refuse(Text(nl: "Alleen een regel heeft een geschiedenis.", en: "Only an entry has a history."))]
      }
      return [.open(.story(StoryScreen(entry)))]
    }.onChosen,
  ]

  private static func none(_ screen: SearchScreen, _ context: Context) -> Text? {
    screen.hits.isEmpty ? Text(nl: "Er is niets gevonden.", en: "Nothing was found.") : nil
  }

  var takesText: Bool { !line.isEmpty }
  var takesLetters: Bool { true }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    if cursor.take(key, count: hits.count, page: context.listPage) { return [] }
    guard ![.character("?"), .character(":")].contains(key) || !line.isEmpty, line.take(key) else { return nil }
    (hits, count) = index.find(SearchQuery(line.text))
    cursor.select(0)
    return []
  }

  /// What was recorded or taken back meanwhile is found, or is not found any more; what was chosen stays so.
  mutating func refresh(_ context: Context) {
    // Of a group of many years it takes a while: not for every size and every refusal.
    guard indexed != Indexed(context) else { return }
    (index, indexed) = (Self.index(context), Indexed(context))
    let chosen = hits.indices.contains(cursor.index) ? hits[cursor.index] : nil
    (hits, count) = index.find(SearchQuery(line.text))
    if let at = hits.firstIndex(where: { $0 == chosen }) { cursor.select(at) }
    cursor.clamp(hits.count)
  }

  func title(_ context: Context) -> [String] {
    [context.group.name, context.say(Text(nl: "zoeken", en: "search"))]
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let used = pane.put(context.say(Text(nl: "zoek › ", en: "find › ")), 0, Style(.heading, bold: true))
    let column = line.draw(in: &pane, at: used, row: 0, style: Style(.input))
    pane.canvas.cursor = Point(column: pane.rect.column + column, row: pane.rect.row)
    guard !line.isEmpty else {
      pane.wrap(
        context.say(Self.how), at: 2, from: 2, Style(.muted), width: context.readingColumns(pane.columns - 4))
      return
    }
    guard !hits.isEmpty else { return drawNothing(&pane, context) }
    pane.put(context.say(found), 1, Style(.muted))
    let detail = ChosenDetail(cursor, count: hits.count, from: 2, in: pane, context) { at in
      guard let row = row(of: hits[at], context) else { return ("", "") }
      return (row.text, note(hits[at], row, context))
    }
    detail.draw(&pane)
    pane.list(cursor, count: hits.count, from: 2, upTo: pane.rows - detail.rows, title: 1) {
      inner, at, row, isSelected in
      draw(hits[at], isSelected: isSelected, row: row, &inner, context)
    }
  }

  private var found: Text {
    let rest =
      hits.count < count
      ? Text(nl: " · de nieuwste \(hits.count)", en: " · the latest \(hits.count)") : Text(verbatim: "")
    return Text(nl: "\(count) gevonden\(rest.nl)", en: "\(count) found\(rest.en)")
  }

  /// Says that nothing was found, or what was not understood, and what to do about it.
  private func drawNothing(_ pane: inout Pane, _ context: Context) {
    if let remark = SearchQuery(line.text).remark {
      pane.wrap(context.say(remark), from: 1, Style(.warning))
      return
    }
    pane.put(context.say(Text(nl: "Niets gevonden", en: "Nothing found")), 1, Style(.muted))
    pane.wrap(context.say(Self.whatNow), at: 2, from: context.isLow ? 2 : 3, Style(.muted))
  }

  private static let whatNow = Text(
    nl: "Typ minder letters of een ander woord; een deel van een woord is genoeg. Esc gaat terug.",
    en: "Type fewer letters or another word; a part of a word is enough. Esc goes back.")

  private func row(of hit: SearchIndex.Hit, _ context: Context) -> EntryRow? {
    if let entry = hit.entry { return context.row(of: entry) }
    let label =
      hit.place.item == nil ? Text(nl: "overleg", en: "meeting") : Text(nl: "agendapunt", en: "item")
    let words = context.group.words(at: hit.place, titled: context.name(ofItemTitled:)).joined(separator: " · ")
    return EntryRow(entry: nil, label: context.say(label), text: words, tail: "", isVoid: false)
  }

  private func note(_ hit: SearchIndex.Hit, _ row: EntryRow, _ context: Context) -> String {
    let meeting = context.group.meetings[hit.place.meeting].map { context.name(of: $0) }
    return [row.label, row.tail, roles(hit, context), hit.place.topic.map { context.name(of: $0) }, meeting].compactMap
    { $0 }
    .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The roles of who does an action that have the words that were typed: else nothing would say why it was found.
  private func roles(_ hit: SearchIndex.Hit, _ context: Context) -> String? {
    guard case .action(let id)? = hit.entry, let action = context.group.actions[id] else { return nil }
    let roles = action.terms.current.actors.flatMap { actor -> [RoleID] in
      if case .member(let id) = actor { context.group.members[id]?.roles ?? [] } else { [] }
    }
    let words = SearchQuery(line.text).words.map(\.folded)
    let names = roles.compactMap { context.catalogue.role($0).map { context.say($0.name) } }
    let found = names.filter { name in words.contains { name.folded.contains($0) } }
    return found.isEmpty ? nil : found.joined(separator: ", ")
  }

  private func draw(_ hit: SearchIndex.Hit, isSelected: Bool, row: Int, _ pane: inout Pane, _ context: Context) {
    guard let entry = self.row(of: hit, context) else { return }
    // The day of an action is the one on which it has to be done: that of its meeting beside it would be a riddle.
    let isAction = if case .action? = hit.entry { true } else { false }
    let meeting = isAction ? nil : context.group.meetings[hit.place.meeting]
    let day = meeting.map { context.say(DayWords.brief($0.date, today: context.now.day)) } ?? ""
    let topic = hit.place.topic.map { context.name(of: $0) } ?? ""
    func tail(_ words: String...) -> String { words.filter { !$0.isEmpty }.joined(separator: " · ") }
    // The topic gives way first, then names; a day and a status never do.
    var shorter = ([entry.tail] + entry.shorterTails).map { tail($0, day) }
    if entry.shorterTails.isEmpty, !day.isEmpty { shorter.append(day) }
    EntryRow(
      entry: entry.entry, label: entry.label, text: entry.text, tail: tail(entry.tail, topic, day),
      shorterTails: shorter, isVoid: entry.isVoid, tailTone: entry.tailTone,
      state: entry.state
    ).draw(&pane, row: row, isSelected: isSelected)
  }

  private static let how = Text(
    nl:
      "Typ woorden of delen van woorden. Verfijnen kan met jaar:2026, wie:huisarts, status:te-laat, onderwerp:scholing, parel:kennisspel of doel:G1. Tussen aanhalingstekens zoek je letterlijk.",
    en:
      "Type words or parts of words. Narrow it with year:2026, who:gp, status:overdue, topic:learning, parel:game or goal:G1. Quotes keep a phrase together."
  )
}
