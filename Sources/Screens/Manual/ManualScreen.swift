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
      nl: "`→` en `←` slaan een bladzijde om, `↓` leest verder, `Esc` gaat terug naar waar je was.",
      en: "`→` and `←` turn a page, `↓` reads on, `Esc` goes back to where you were."))

  static let bindings: [Binding<ManualScreen>] = [
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

  func title(_ context: Context) -> [String] {
    [context.say(Text(nl: "Handleiding", en: "Manual")), context.say(Self.pages[index].title)]
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
