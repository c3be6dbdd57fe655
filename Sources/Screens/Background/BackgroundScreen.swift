import Catalogue
import Console
import Meetings

/// What the documents say besides Parels and topics, to look up: the way of working, success factors, figures, addresses.
struct BackgroundScreen: ConsoleScreen {
  private var scroll = Scroll()
  /// Its lines, for all that is asked of them at one moment; nil while it is the screen that is kept.
  private var page: [Line]?

  init() {}

  /// Opens at what belongs to an item, where anything does.
  init(for item: AgendaItem?, _ context: Context) {
    guard let topic = item?.topic.flatMap(context.catalogue.topic) else { return }
    let hasFactors = topic.worksheet?.columns.contains { $0.kind == .factor } ?? false
    let factors = hasFactors ? context.catalogue.collaborationFactors.map(\.line) : []
    let wanted = factors.isEmpty ? context.catalogue.background(of: topic.id) : factors
    let page = lines(columns: context.bodyColumns, context)
    guard let line = page.firstIndex(where: { $0.said.map(wanted.contains) ?? false }) else { return }
    let heading = page[...line].lastIndex(where: \.isHeading) ?? line
    // With its heading, unless that is so far above it that it would be out of sight.
    scroll.begin(at: line - heading < context.bodyRows - 2 ? heading : line)
  }

  static let bindings: [Binding<BackgroundScreen>] = [
    Binding(
      Keys(.right, .tab), Text(nl: "volgend kopje", en: "next heading"),
      help: Text(nl: "naar het volgende kopje", en: "to the next heading"), records: false,
      unless: { screen, context in
        screen.heading(context, by: 1) == nil
          ? Text(nl: "Er komt geen kopje meer.", en: "There is no other heading.") : nil
      }
    ) { screen, context in screen.turn(context, by: 1) },
    Binding(
      Keys(.pageDown), Text(nl: "verder", en: "more"),
      help: Text(nl: "een blad verder; PgUp een blad terug", en: "a page down; PgUp a page up"), records: false
    ) { screen, context in screen.type(.pageDown, context) ?? [] },
    Binding(
      Keys(.left, .backTab), Text(nl: "vorig kopje", en: "previous heading"),
      help: Text(nl: "naar het vorige kopje", en: "to the previous heading"), records: false,
      unless: { screen, context in
        screen.heading(context, by: -1) == nil
          ? Text(nl: "Dit is het eerste kopje.", en: "This is the first heading.") : nil
      }
    ) { screen, context in screen.turn(context, by: -1) },
  ]

  func prepared(_ context: Context) -> BackgroundScreen {
    var prepared = self
    prepared.page = lines(columns: context.bodyColumns, context)
    return prepared
  }

  /// Begins the page with the heading after or before the one it begins with.
  private mutating func turn(_ context: Context, by step: Int) -> [Outcome] {
    if let next = heading(context, by: step) { scroll.begin(at: next) }
    return []
  }

  /// The line of that heading; nil where the page is at its end, or at the first.
  private func heading(_ context: Context, by step: Int) -> Int? {
    let page = page ?? lines(columns: context.bodyColumns, context)
    let window = scroll.window(count: page.count, rows: context.bodyRows)
    if step > 0, window.upperBound == page.count { return nil }
    let headings = page.indices.filter { page[$0].isHeading }
    return step > 0 ? headings.first { $0 > window.lowerBound } : headings.last { $0 < window.lowerBound }
  }

  /// What stands on it, as the help says it.
  static let contents = Text(
    nl: "werkwijze, succesfactoren, tips, cijfers en adressen van PaTz",
    en: "way of working, success factors, tips, figures and addresses of PaTz")

  func title(_ context: Context) -> [String] {
    [context.group.name, context.say(Text(nl: "achtergrond", en: "background"))]
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    scroll.take(key, count: lines(columns: context.bodyColumns, context).count, context) ? [] : nil
  }

  /// A line of the page, and what it begins to say.
  private struct Line {
    let row: PageLine
    var said: Text?
    var isHeading = false
  }

  private func lines(columns: Int, _ context: Context) -> [Line] {
    context.catalogue.background.flatMap { section in
      [Line(row: PageLine(text: context.say(section.title), style: Style(.heading, bold: true)), isHeading: true)]
        + lines(of: section, columns: columns - 2, context) + [Line(row: PageLine(text: ""))]
    }
  }

  /// A source stands once, below the last of the lines that come from it.
  private func lines(of section: BackgroundSection, columns: Int, _ context: Context) -> [Line] {
    section.lines.enumerated().flatMap { index, line in
      // An address of mail is written as people write it.
      let text = context.say(line.text).replacing("mailto:", with: "")
      let said = TextWidth.wrapped(text, to: columns - 2)
      let isLast = index + 1 == section.lines.count || section.lines[index + 1].source != line.source
      let source =
        isLast && !line.source.nl.isEmpty ? TextWidth.wrapped(source(of: line, context), to: columns - 2) : []
      return said.enumerated().map { offset, words in
        Line(row: PageLine(text: (offset == 0 ? "· " : "  ") + words), said: offset == 0 ? line.text : nil)
      } + source.map { Line(row: PageLine(text: "  " + $0, style: Style(.muted))) }
    }
  }

  private func source(of line: BackgroundSection.Line, _ context: Context) -> String {
    "\(context.say(Text(nl: "Bron", en: "Source"))): \(context.say(line.source))"
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    scroll.draw(lines(columns: pane.columns, context).map(\.row), &pane)
  }
}
