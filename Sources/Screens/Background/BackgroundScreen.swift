import Catalogue
import Console
import Meetings

/// What the documents say besides Parels and topics, to look up: the way of working, success factors, figures, addresses.
struct BackgroundScreen: ConsoleScreen {
  private var scroll = Scroll()

  static let bindings: [Binding<BackgroundScreen>] = []

  /// What stands on it, as the help says it.
  static let contents = Text(
    nl: "werkwijze, succesfactoren, tips, cijfers en adressen van PaTz",
    en: "way of working, success factors, tips, figures and addresses of PaTz")

  func title(_ context: Context) -> [String] {
    [context.group.name, context.say(Text(nl: "Achtergrond", en: "Background"))]
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    scroll.take(key, count: lines(columns: context.bodyColumns, context).count, context) ? [] : nil
  }

  private func lines(columns: Int, _ context: Context) -> [PageLine] {
    context.catalogue.background.flatMap { section in
      [PageLine(text: context.say(section.title), style: Style(.heading, bold: true))]
        + lines(of: section, columns: columns - 2, context) + [PageLine(text: "")]
    }
  }

  /// A source stands once, below the last of the lines that come from it.
  private func lines(of section: BackgroundSection, columns: Int, _ context: Context) -> [PageLine] {
    section.lines.enumerated().flatMap { index, line in
      let said = TextWidth.wrapped(context.say(line.text), to: columns - 2)
      let isLast = index + 1 == section.lines.count || section.lines[index + 1].source != line.source
      let source = isLast ? TextWidth.wrapped(context.say(line.source), to: columns - 2) : []
      return said.enumerated().map { PageLine(text: ($0 == 0 ? "· " : "  ") + $1) }
        + source.map { PageLine(text: "  " + $0, style: Style(.muted)) }
    }
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    scroll.draw(lines(columns: pane.columns, context), &pane)
  }
}
