import Console
import Meetings

/// What keys mean while a line, or its details, is typed.
extension AppModel {
  mutating func pressInPrompt(_ key: Key) -> [Effect] {
    guard let open = prompt else { return [] }
    if open.prompt.isQuestion, case .paste = key {
      refusePasted()
      return []
    }
    if open.prompt.isQuestion, ![.enter, .escape, .function(1), .character("?"), .control("o")].contains(key) {
      return pressBesideQuestion(key, open)
    }
    switch key {
    case .enter where open.recordsOnEnter: return submit(open)
    case .control("s"): return submit(open)
    case .control("g"): return openEditor(open)
    case .escape: return stepBack(open)
    case .function(1),
      .character("?") where open.prompt.isQuestion || key == .function(1):
      help = HelpOverlay(open, context)
      return []
    case .control("o"): return readManual()
    case .control("p"):
      openPalette()
      return []
    default: return edit(open, key)
    }
  }

  /// Any other key stays, and does what it does there; one that does nothing there answers nothing either.
  private mutating func pressBesideQuestion(_ key: Key, _ open: OpenPrompt) -> [Effect] {
    if key.isLetter, key.arrowDrawnAs == nil, !helpEntries.contains(where: { $0.keys.contains(key) }) {
      let (yes, no) = (open.prompt.enter, open.prompt.escape)
      notice = Notice(
        text: Text(nl: "Enter: \(yes.nl). Esc: \(no.nl).", en: "Enter: \(yes.en). Esc: \(no.en)."), kind: .refusal)
      return []
    }
    prompt = nil
    return press(key)
  }

  private mutating func edit(_ before: OpenPrompt, _ key: Key) -> [Effect] {
    var open = before
    guard open.take(key, context) else { return [] }
    prompt = open
    notice = nil
    return open.draft == before.draft ? [] : keepDraft(of: open)
  }

  private mutating func stepBack(_ before: OpenPrompt) -> [Effect] {
    if let saved = saveFromGone(before) { return saved }
    var open = before
    forgetNotice()
    // Nothing can be recorded with a line whose meeting is closed: it goes at once, and whole.
    let isOver = open.prompt.isOver(context)
    let steps = isOver ? false : open.stepBack(context)
    prompt = steps ? open : nil
    guard !steps else { return [] }
    if isOver, !open.draftWorthKeeping(context).isEmpty, let back = Sentences.isKept(open.prompt) {
      notice = Notice(text: back, kind: .plain)
    }
    if open.prompt.isNext, !open.draftWorthKeeping(context).isEmpty, let kept = Sentences.isKeptUnrecorded(open.prompt)
    {
      notice = Notice(text: kept, kind: .plain)
    }
    if let trouble = context.lineTrouble, Self.kind(of: open.prompt) != nil, !open.draftWorthKeeping(context).isEmpty {
      notice = Notice(text: Sentences.lineNotKept(trouble), kind: .warning)
    }
    if let before = open.prompt.before { prompt = OpenPrompt(before, draft: nil, context) }
    return keepDraft(of: open)
  }

  private mutating func submit(_ open: OpenPrompt) -> [Effect] {
    if let saved = saveFromGone(open) { return saved }
    switch open.submit(context) {
    case .failure(let refusal):
      let back = open.prompt.isOver(context) ? Sentences.comesBack(open.prompt) : nil
      notice = Notice(text: back.map { refusal.text.followed(by: $0) } ?? refusal.text, kind: .refusal)
      return []
    case .success(let outcomes):
      forgetNotice()
      let records = outcomes.contains { if case .record = $0 { true } else { false } }
      // The line stays until its act is on disk: what is not recorded must not look gone.
      if !records { prompt = nil }
      return carryOut(outcomes) + (records || !open.prompt.recordsWhatIsTyped ? [] : forgetDraft(of: open))
    }
  }

  /// What was recorded with the line before is still news where nothing was typed since.
  private mutating func forgetNotice() {
    if notice?.kind != .recorded { notice = nil }
  }

  // MARK: The editor of somebody's choice

  /// A long text goes to an editor; a line goes there by way of its details.
  private mutating func openEditor(_ before: OpenPrompt) -> [Effect] {
    var open = before
    guard open.openDetails(context), let area = open.form?.area else {
      notice = Notice(text: Sentences.oneLineOnly, kind: .refusal)
      return []
    }
    prompt = open
    notice = nil
    // Kept last, and if it is with a blank only, so that what is saved in the editor is known to be of this line.
    let isPlaced = Self.kind(of: open.prompt) == KeptLines.kind
    let line = open.draft.isEmpty && isPlaced ? " " : open.draft
    return keeping(line, of: open.prompt) + [.openEditor(text: area.text)]
  }

  mutating func takeEdited(_ text: String) -> [Effect] {
    guard var open = prompt, open.form != nil else { return [] }
    open.form?.replaceText(text)
    prompt = open
    return keepDraft(of: open)
  }
}
