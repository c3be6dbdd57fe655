import Catalogue
import Console
import Meetings

/// Everything about one Parel, in the variant that would be chosen; both values where the brochure disagrees with itself.
struct ParelScreen: ConsoleScreen {
  let parel: Parel
  let meeting: EntryID?
  private var variantIndex = 0
  private var top = 0

  init(_ parel: Parel, for audience: Audience? = nil, meeting: EntryID?, _ context: Context) {
    self.parel = parel
    variantIndex = parel.variants.firstIndex { variant in audience.map { variant.audience.contains($0) } ?? false } ?? 0
    self.meeting = meeting ?? context.group.defaultMeeting?.id
  }

  static let bindings: [Binding<ParelScreen>] = [
    Binding(
      Keys(.enter), Text(nl: "kiezen", en: "choose"),
      help: Text(nl: "deze Parel kiezen; er komen twee acties", en: "choose this Parel; two actions follow"),
      unless: { screen, context in refusalToChoose(screen, context) }
    ) { screen, context in
      guard let meeting = screen.meeting else { return [] }
      return [.ask(ChooseParelPrompt(parel: screen.parel, variant: screen.variant, meeting: meeting))]
    },
    Binding(
      Keys(.tab, .right), Text(nl: "andere variant", en: "other variant"),
      help: Text(nl: "de volgende variant", en: "the next variant"), records: false,
      unless: { screen, _ in
        screen.parel.variants.count > 1 ? nil : Text(nl: "Er is maar één variant.", en: "There is only one variant.")
      }
    ) { screen, _ in
      screen.variantIndex = (screen.variantIndex + 1) % screen.parel.variants.count
      return []
    },
  ]

  private static func refusalToChoose(_ screen: ParelScreen, _ context: Context) -> Text? {
    guard let meeting = screen.meeting else {
      return Text(
        nl: "Plan eerst een overleg; daar leg je de keuze in vast.",
        en: "Plan a meeting first; the choice is recorded in it.")
    }
    return NoteWritten(place: Place(meeting: meeting, item: nil, topic: nil), text: "-").refusal(in: context.group)?
      .text
  }

  var variant: Variant { parel.variants[min(variantIndex, parel.variants.count - 1)] }

  func title(_ context: Context) -> String { "PaTz Parel · \(context.say(parel.name))" }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    switch key {
    case .up: top = max(0, top - 1)
    case .down: top += 1
    case .pageUp: top = max(0, top - 8)
    case .pageDown: top += 8
    default: return nil
    }
    return []
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let lines = ParelLines(parel, variant: variant, context).lines(columns: pane.columns - 2)
    let start = max(0, min(top, lines.count - pane.rows))
    let isLong = lines.count > pane.rows
    let counter = isLong ? "↑↓ \(min(lines.count, start + pane.rows)) / \(lines.count)" : ""
    let column = pane.putRight(counter, 0, Style(.muted))
    for (row, line) in lines[start...].prefix(pane.rows).enumerated() {
      pane.put(line.text, at: line.indent, row, line.style, width: row == 0 && isLong ? column - 2 - line.indent : nil)
    }
  }
}
