import Console
import Meetings

/// What keys mean while help or palette is open, and how what is chosen there is done.
extension AppModel {
  /// What is listed there.
  var listed: [ActionSection] { help?.palette ?? [ActionSection(entries: helpEntries)] }

  mutating func openPalette() { help = HelpOverlay(palette: paletteSections) }

  /// What came in meanwhile counts for what is possible.
  mutating func renewPalette() {
    guard help?.palette != nil else { return }
    let sections = paletteSections
    help?.renew(sections, context.language)
  }

  mutating func pressInHelp(_ key: Key) -> [Effect] {
    guard var overlay = help else { return [] }
    if notice?.kind == .refusal { notice = nil }
    if overlay.forLine, case .paste = key {
      help = nil
      return press(key)
    }
    if key == .function(1) && overlay.palette == nil || key == .control("o") { return readManual() }
    let answer = overlay.take(key, listed, context)
    help = overlay
    switch answer {
    case .stay: return []
    case .turn:
      if overlay.palette == nil {
        openPalette()
      } else {
        help = prompt.map { HelpOverlay($0, context) } ?? HelpOverlay()
      }
      return []
    case .close:
      help = nil
      return []
    case .run(let entry):
      help = nil
      return run(entry)
    }
  }

  private mutating func run(_ entry: HelpEntry) -> [Effect] {
    notice = nil
    if let name = entry.screen { return run(entry, of: name) }
    if entry.index >= HelpEntry.commonOffset {
      let binding = CommonKeys.bindings[entry.index - HelpEntry.commonOffset]
      let refusal = binding.refusal(self, context)
      if refusal == nil, binding.keys == CommonKeys.manualKey { return readManual() }
      return leavingLine(unless: refusal) { binding.run(&$0, $0.context) }
    }
    return leavingLine(unless: refusal(of: entry, on: top)) { $0.runOnTop(entry) }
  }

  /// An action of another screen: that opens first, and where a row has to be chosen nothing is done yet.
  private mutating func run(_ entry: HelpEntry, of name: ScreenName) -> [Effect] {
    switch way(to: name) {
    case .closed(let why): return carryOut([.refuse(why)])
    case .aside(let screen):
      return leavingLine(unless: refusal(of: entry, on: screen)) { model in
        var screen = screen
        return screen.run(index: entry.index, model.context).map(model.goingBack)
      }
    case .open(let screen, let count):
      return leavingLine(unless: entry.actsOnChosen ? nil : refusal(of: entry, on: screen)) { model in
        if name == .live { model.putAside(above: count) }
        model.stack = model.stack.prefix(count) + [screen]
        model.stack[model.stack.count - 1].refresh(model.context)
        return entry.actsOnChosen ? [.say(Self.choose(for: entry, model.context))] : model.runOnTop(entry)
      }
    }
  }

  private mutating func runOnTop(_ entry: HelpEntry) -> [Outcome] {
    stack[stack.count - 1].run(index: entry.index, context)
  }

  private func refusal(of entry: HelpEntry, on screen: OpenScreen) -> Text? {
    screen.entries(context).first { $0.index == entry.index }?.refusal
  }

  /// Does what was chosen, unless it is refused. The line that is open goes before, as with Esc: what was typed is kept.
  private mutating func leavingLine(
    unless refusal: Text?, _ act: (inout AppModel) -> [Outcome]
  ) -> [Effect] {
    if let refusal { return carryOut([.refuse(refusal)]) }
    var kept: [Effect] = []
    if let open = prompt {
      if let saved = saveFromGone(open) {
        kept = saved
      } else {
        prompt = nil
        kept = keepDraft(of: open)
      }
    }
    return kept + carryOut(act(&self))
  }

  /// A meeting that is open below is not opened once more.
  private func goingBack(_ outcome: Outcome) -> Outcome {
    guard case .open(.live(let live)) = outcome, stack.contains(where: { $0.name == .live }) else { return outcome }
    return top.name == .live ? .say(Self.isHere) : .goOn(live.meeting)
  }

  private static let isHere = Text(nl: "Je bent in het overleg.", en: "You are in the meeting.")

  private static func choose(for entry: HelpEntry, _ context: Context) -> Text {
    let key = entry.keys.first?.name(context.language) ?? ""
    return Text(
      nl: "Kies een regel en druk dan op \(key): \(entry.help.nl).",
      en: "Choose a row and then press \(key): \(entry.help.en).")
  }
}
