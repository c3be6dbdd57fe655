import Catalogue
import Console
import Meetings

/// Everything about one Parel, in the variant that would be chosen; both values where the brochure disagrees with itself.
struct ParelScreen: ConsoleScreen {
  let parel: Parel
  let meeting: EntryID?
  private let item: EntryID?
  private var variantIndex = 0
  private var scroll = Scroll()
  /// Whether it was chosen already and is only looked at: then Enter does not choose it once more.
  private let isChosen: Bool

  init(_ parel: Parel, for audience: Audience? = nil, meeting: EntryID?, item: EntryID? = nil, _ context: Context) {
    self.parel = parel
    variantIndex = parel.variants.firstIndex { variant in audience.map { variant.audience.contains($0) } ?? false } ?? 0
    self.item = item
    self.meeting = meeting ?? context.group.defaultMeeting?.id
    isChosen = false
  }

  /// Shows a Parel that was chosen, in its variant; nil where no catalogue has it any more.
  init?(_ choice: ParelChoice, _ context: Context) {
    guard let parel = context.catalogue.parel(choice.parel) else { return nil }
    self.parel = parel
    variantIndex = parel.variants.firstIndex { $0.id == choice.variant } ?? 0
    (meeting, item, isChosen) = (nil, nil, true)
  }

  static let bindings: [Binding<ParelScreen>] = [
    Binding(
      Keys(.enter), Text(nl: "kiezen", en: "choose"),
      help: Text(nl: "deze Parel kiezen; er komen twee acties", en: "choose this Parel; two actions follow"),
      unless: { screen, context in refusalToChoose(screen, context) }
    ) { screen, _ in screen.choosing() },
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

  /// The line in which it is chosen, from its page or from the list.
  func choosing(fromList: Bool = false) -> [Outcome] {
    guard let meeting else { return [] }
    var line = ChooseParelPrompt(parel: parel, variant: variant, meeting: meeting, item: item)
    if fromList { line.screens = 1 }
    return [.ask(line)]
  }

  /// Why it cannot be chosen now.
  static func refusalToChoose(_ screen: ParelScreen, _ context: Context) -> Text? {
    if screen.isChosen {
      return Text(
        nl: "Deze Parel is al gekozen. Nog eens kiezen kan via alle Parels: Esc en dan p.",
        en: "This Parel has already been chosen. To choose it again, go to all Parels: Esc, then p.")
    }
    guard let meeting = screen.meeting else {
      return Text(
        nl: "Plan eerst een overleg; daar leg je de keuze in vast.",
        en: "Plan a meeting first; the choice is recorded in it.")
    }
    return context.group.refusalToRecord(in: meeting)?.text
  }

  var variant: Variant { parel.variants[min(variantIndex, parel.variants.count - 1)] }

  func title(_ context: Context) -> [String] { ["PaTz Parel", context.say(parel.name)] }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    scroll.take(key, count: lines(columns: context.bodyColumns, context).count, context) ? [] : nil
  }

  /// Whether anything stands below what is in sight.
  func readsOn(_ context: Context) -> Bool {
    let count = lines(columns: context.bodyColumns, context).count
    return scroll.window(count: count, rows: context.bodyRows).upperBound < count
  }

  private func lines(columns: Int, _ context: Context) -> [ParelLines.Line] {
    ParelLines(parel, variant: variant, context).lines(columns: columns - 2)
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let key = context.isCompact && !context.isLinear ? Key.pageDown.name(context.language) : nil
    scroll.draw(lines(columns: pane.columns, context), &pane, key: key)
  }
}
