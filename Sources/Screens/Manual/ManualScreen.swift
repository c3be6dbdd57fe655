import Console
import Meetings

/// The manual: opened at the page of the screen where somebody was, and read on from there.
struct ManualScreen: ConsoleScreen {
  private(set) var index: Int
  private var scroll = Scroll()

  /// The manual opened at the page of a screen.
  init(at page: ManualPage) { index = Self.pages.firstIndex { $0.title == page.title } ?? 0 }

  /// All pages, in the order in which somebody meets the screens.
  static let pages = KeyReference.pages + [ManualPage.everywhere]

  static let manual = ManualPage(
    Text(nl: "Handleiding", en: "Manual"),
    for: Text(
      nl: "Een bladzijde per scherm; hij gaat open bij het scherm waar je was.",
      en: "A page for each screen; it opens at the screen where you were."),
    Text(
      nl:
        "`→` en `←` slaan een bladzijde om, `↓` en `PgDn` lezen verder, `Esc` gaat terug naar waar je was, ook naar een regel die je typte.",
      en:
        "`→` and `←` turn the page, `↓` and `PgDn` read on, `Esc` goes back to where you were, also to a line you were typing."
    ))

  static let bindings: [Binding<ManualScreen>] = [
    Binding(
      Keys(.down, .pageDown), Text(nl: "verder", en: "more"),
      help: Text(nl: "verder lezen op deze bladzijde", en: "read on down this page"), records: false,
      unless: { screen, context in
        screen.hasMore(context)
          ? nil : Text(nl: "De bladzijde is uit.", en: "This is the end of the page.")
      }
    ) { screen, context in screen.type(.pageDown, context) ?? [] },
    Binding(
      Keys(.right, .tab), Text(nl: "volgende bladzijde", en: "next page"),
      help: Text(nl: "de volgende bladzijde van de handleiding", en: "the next page of the manual"), records: false,
      unless: { screen, _ in
        screen.index + 1 < pages.count
          ? nil : Text(nl: "Dit is de laatste bladzijde.", en: "This is the last page.")
      }
    ) { screen, _ in screen.turn(by: 1) },
    Binding(
      Keys(.left, .backTab), Text(nl: "vorige bladzijde", en: "previous page"),
      help: Text(nl: "de vorige bladzijde van de handleiding", en: "the previous page of the manual"), records: false,
      unless: { screen, _ in
        screen.index > 0 ? nil : Text(nl: "Dit is de eerste bladzijde.", en: "This is the first page.")
      }
    ) { screen, _ in screen.turn(by: -1) },
  ]

  private mutating func turn(by step: Int) -> [Outcome] {
    index += step
    scroll = Scroll()
    return []
  }

  private func hasMore(_ context: Context) -> Bool {
    let count = lines(columns: context.bodyColumns, context).count
    return scroll.window(count: count, rows: context.bodyRows).upperBound < count
  }

  func title(_ context: Context) -> [String] {
    ["\(context.say(Text(nl: "Handleiding", en: "Manual"))) · \(context.say(Self.pages[index].title))"]
  }

  func page(_ context: Context) -> String? {
    "(\(index + 1) \(context.say(Text(nl: "van", en: "of"))) \(Self.pages.count))"
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    scroll.take(key, count: lines(columns: context.bodyColumns, context).count, context) ? [] : nil
  }

  /// The page, and below it what holds everywhere.
  private func lines(columns: Int, _ context: Context) -> [PageLine] {
    let page = Self.pages[index]
    let rest =
      page.title == ManualPage.everywhere.title
      ? [] : [PageLine(text: "")] + Self.lines(of: .everywhere, columns, context)
    return Self.lines(of: page, columns, context) + rest
  }

  private static func lines(of page: ManualPage, _ columns: Int, _ context: Context) -> [PageLine] {
    let width = context.isLinear ? columns : min(columns, 76)
    let heading = PageLine(text: context.say(page.title), style: Style(.heading, bold: true))
    let purpose = TextWidth.wrapped(context.say(page.purpose), to: width).map {
      PageLine(text: $0, style: Style(.muted))
    }
    let steps = page.steps.flatMap {
      PageLine.lines(context.say($0), to: width - 2, first: "· ", rest: "  ")
    }
    return [heading] + purpose + (context.isLow ? [] : [PageLine(text: "")]) + steps
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    scroll.draw(lines(columns: pane.columns, context), &pane)
  }
}
