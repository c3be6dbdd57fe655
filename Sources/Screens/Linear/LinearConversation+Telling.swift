import Console
import Meetings

/// What is told after a line, and what stands before the next one.
extension LinearConversation {
  /// What has to be told since the last time, in the order in which it is read.
  public mutating func lines(for model: AppModel) -> [String] {
    let now = LinearState(model)
    let context = model.context
    var lines = said
    said = []
    if earlier.isEmpty { lines.append(context.say(LinearSentences.begin)) }
    let isNew = model.notice != told?.notice || hasActed && told?.place == now.place
    let isReturn = told.map { $0.depth > now.depth } ?? false
    lines += now.news(
      since: told, orReturning: isReturn ? earlier[now.place] : nil,
      saying: isNew ? model.notice.map { context.say($0.text) } : nil, context.language)
    if tellsHeld, model.isTyping, let open = model.prompt {
      let understood = open.understanding(context)
      lines += [understood.text, understood.warning ?? "", context.say(LinearSentences.holds)]
    }
    if isNew, let why = unsafe(model) { lines.append(context.say(why)) }
    if lines.isEmpty, hasActed, !model.isTyping { lines += [whatStayed(now, model)] }
    (tellsHeld, hasActed) = (false, false)
    told = now.remembering(told)
    earlier[now.place] = told
    let cleaned = lines.map(Self.cleaned).filter { !$0.isEmpty }
    return SpokenKeys.heard(cleaned, in: model, typed: typed + [looked] + (model.prompt.map { [$0.draft] } ?? []))
      .filter { !$0.isEmpty }
  }

  /// How to go on with a text that was not recorded, which waits from now on; nil where none was refused that could be.
  private mutating func unsafe(_ model: AppModel) -> Text? {
    guard let open = model.prompt, model.notice?.kind == .refusal, !open.draft.isEmpty else { return nil }
    let isTooLong = Trekkersgroep.refusal(ofLength: open.draft) != nil
    guard isTooLong || model.notice?.isLoss == true else { return nil }
    held = open.draft
    return isTooLong ? LinearSentences.tooLong : LinearSentences.notRecorded
  }

  /// What is said where nothing changed: the row that was chosen, that a line was left, or just that.
  private func whatStayed(_ now: LinearState, _ model: AppModel) -> String {
    let context = model.context
    if model.prompt?.prompt.isQuestion == true { return "" }
    if let row = now.body.first(where: { $0.number == chosen && chosen != nil }) { return row.text(context.language) }
    if told?.isQuestion == true { return context.say(LinearSentences.back(at: now.header)) }
    return context.say(told?.isAsked == true ? LinearSentences.left(at: now.header) : LinearSentences.nothingChanged)
  }

  /// A text as one line that is read aloud: blanks that part columns are heard as one.
  private static func cleaned(_ text: String) -> String {
    ScreenText.cleaned(text).split(separator: " ").joined(separator: " ")
  }

  /// What stands before what is typed.
  public func question(for model: AppModel) -> String {
    let context = model.context
    guard let open = model.prompt else {
      return model.top.takesLetters ? "\(context.say(LinearSentences.find)): " : "> "
    }
    let label = ScreenText.cleaned(open.prompt.label(context))
    let isAnswered = open.prompt.isQuestion || open.prompt.saidAfterNo != nil && label.last == "?"
    if isAnswered { return "\(label) (\(context.say(LinearSentences.yesOrNo))) " }
    // What stands between brackets is recorded by Enter: what would be refused is not offered again.
    guard open.form == nil, !open.editor.isEmpty, case .success = open.submit(context) else { return "\(label): " }
    return "\(label) [\(Self.gist(ScreenText.cleaned(open.editor.text)))]: "
  }

  /// What stood in a line already, in no more than one hears before one types.
  private static func gist(_ text: String) -> String {
    text.count <= mostInBrackets ? text : text.prefix(mostInBrackets) + " …"
  }

  private static let mostInBrackets = 300
}
