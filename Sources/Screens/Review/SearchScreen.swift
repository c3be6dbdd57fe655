import Catalogue
import Console
import Meetings

/// Searches everything that was ever recorded, while somebody types.
struct SearchScreen: ConsoleScreen {
  private var line = LineEditor()
  private var cursor = ListCursor()
  private var hits: [SearchIndex.Hit] = []
  private let index: SearchIndex

  init(_ context: Context) {
    index = SearchIndex(context.group, names: SearchNames(context.catalogue), today: context.now.day)
  }

  static let bindings: [Binding<SearchScreen>] = [
    Binding(
      Keys(.enter), Text(nl: "naar het overleg", en: "to its meeting"),
      help: Text(nl: "waar dit is vastgelegd", en: "where this was recorded"), records: false
    ) { screen, context in
      guard screen.hits.indices.contains(screen.cursor.index) else { return [] }
      let hit = screen.hits[screen.cursor.index]
      return [.open(.meetings(MeetingsScreen(context, showing: hit.place, entry: hit.entry)))]
    },
    Binding(
      Keys(.tab), Text(nl: "geschiedenis", en: "history"),
      help: Text(nl: "hoe deze regel zo is geworden", en: "how this entry came to be"), records: false
    ) { screen, _ in
      guard screen.hits.indices.contains(screen.cursor.index) else { return [] }
      guard let entry = screen.hits[screen.cursor.index].entry else {
        return [.refuse(Text(nl: "Alleen een regel heeft een geschiedenis.", en: "Only an entry has a history."))]
      }
      return [.open(.story(StoryScreen(entry)))]
    },
  ]

  var takesText: Bool { !line.isEmpty }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    if cursor.take(key, count: hits.count) { return [] }
    guard key != .character("?") || !line.isEmpty, line.take(key) else { return nil }
    hits = index.hits(for: SearchQuery(line.text))
    cursor.select(0)
    return []
  }

  func title(_ context: Context) -> [String] {
    [context.group.name, context.say(Text(nl: "zoeken", en: "search"))]
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let used = pane.put(context.say(Text(nl: "zoek › ", en: "find › ")), 0, Style(.heading, bold: true))
    let column = line.draw(in: &pane, at: used, row: 0, style: Style(.input))
    pane.canvas.cursor = Point(column: pane.rect.column + column, row: pane.rect.row)
    guard !line.isEmpty else {
      pane.wrap(context.say(Self.how), at: 2, from: 2, Style(.muted), width: min(78, pane.columns - 4))
      return
    }
    let found = Text(
      nl: hits.isEmpty ? "Niets gevonden" : "\(hits.count) gevonden",
      en: hits.isEmpty ? "Nothing found" : "\(hits.count) found")
    guard !hits.isEmpty else {
      let remark = SearchQuery(line.text).remark
      pane.wrap(context.say(remark ?? found), from: 1, Style(remark == nil ? .muted : .warning))
      return
    }
    pane.put(context.say(found), 1, Style(.muted))
    guard hits.indices.contains(cursor.index), let chosen = row(of: hits[cursor.index], context) else { return }
    let detail = ChosenDetail(chosen.text, note: note(hits[cursor.index], chosen, context), in: pane, context)
    detail.draw(&pane)
    for (row, at) in cursor.window(count: hits.count, rows: pane.rows - 2 - detail.rows).enumerated() {
      draw(hits[at], isSelected: at == cursor.index, row: row + 2, &pane, context)
    }
  }

  private func row(of hit: SearchIndex.Hit, _ context: Context) -> EntryRow? {
    if let entry = hit.entry { return context.row(of: entry) }
    let label =
      hit.place.item == nil ? Text(nl: "overleg", en: "meeting") : Text(nl: "agendapunt", en: "item")
    let words = context.group.words(at: hit.place).joined(separator: " · ")
    return EntryRow(entry: nil, label: context.say(label), text: words, tail: "", isVoid: false)
  }

  private func note(_ hit: SearchIndex.Hit, _ row: EntryRow, _ context: Context) -> String {
    let meeting = context.group.meetings[hit.place.meeting].map { context.name(of: $0) }
    return [row.label, row.tail, hit.place.topic.map { context.name(of: $0) }, meeting].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func draw(_ hit: SearchIndex.Hit, isSelected: Bool, row: Int, _ pane: inout Pane, _ context: Context) {
    guard let entry = self.row(of: hit, context) else { return }
    let meeting = context.group.meetings[hit.place.meeting]
    let day = meeting.map { context.say(DayWords.brief($0.date, today: context.now.day)) } ?? ""
    let topic = hit.place.topic.map { context.name(of: $0) } ?? ""
    let tail = [entry.tail, topic, day].filter { !$0.isEmpty }.joined(separator: " · ")
    EntryRow(entry: entry.entry, label: entry.label, text: entry.text, tail: tail, isVoid: entry.isVoid)
      .draw(&pane, row: row, isSelected: isSelected)
  }

  private static let how = Text(
    nl:
      "Typ woorden of delen van woorden. Verfijnen kan met jaar:2026, wie:huisarts, status:te-laat, onderwerp:scholing, parel:kennisspel of doel:G1. Tussen aanhalingstekens zoek je letterlijk.",
    en:
      "Type words or parts of words. Narrow it with year:2026, who:gp, status:overdue, topic:learning, parel:game or goal:G1. Quotes hold a phrase."
  )
}
