import Console
import Meetings

/// What is typed where a line, or its details, is asked for: everything is text but what begins with a colon.
extension LinearConversation {
  mutating func answer(_ line: String, _ trial: inout LinearTrial) {
    menu = []
    if line.isEmpty { return record(&trial) }
    let isPasted = line.contains(where: \.isNewline)
    if !isPasted, let word = Self.command(in: line) { return command(word, &trial) }
    // Alone, yes and no are no reason that anybody wants to record, also where the line itself does not take them so.
    if let prompt = trial.model.prompt?.prompt, prompt.mayBeEmpty, prompt.saidAfterNo == nil,
      let isYes = YesOrNo.isYes(line)
    {
      return isYes ? record(&trial) : stepBack(&trial)
    }
    let isHeld = held != nil && held == trial.model.prompt?.draft
    // Whatever is typed, and however much it looks like a better text: nothing takes the place of one that is not safe.
    if isHeld, trial.model.prompt?.form == nil { return say(LinearSentences.heldStill, trial) }
    let text = line.hasPrefix("::") ? String(line.dropFirst()) : line
    if trial.model.prompt?.form != nil { return answerField(text, &trial) }
    trial.fill(text)
    record(&trial)
  }

  /// Records, unless something deserves a second look that was not told yet: nobody saw it while typing.
  private mutating func record(_ trial: inout LinearTrial) {
    guard let open = trial.model.prompt else { return }
    var recorded = trial
    recorded.press(open.form == nil ? .enter : .control("s"))
    // What is refused says why by itself.
    let isRefused = recorded.isAsked && !recorded.model.isSaving
    guard !isRefused, trial.warning != nil, held != open.draft else {
      held = nil
      trial = recorded
      return
    }
    held = open.draft
    tellsHeld = true
  }

  /// What is left of a line whose end never came: nothing is recorded or done with half a line. It stays in the line that
  /// it answers or opens, and is offered the next time.
  public mutating func messages(forUnfinished line: String, in model: AppModel) -> [Message] {
    var trial = LinearTrial(model)
    let line = line.trimmed
    guard !line.isEmpty else { return [] }
    let opened = trial.isAsked ? nil : LinearActions(model).asked(line)
    if let key = opened?.entry.keys.first, opened?.rest.isEmpty == false { trial.press(key) }
    let isFree = trial.model.prompt?.draftWorthKeeping(trial.model.context).isEmpty ?? false
    if trial.isAsked, trial.model.prompt?.form == nil, isFree { trial.fill(opened?.rest ?? line) }
    (typed, hasActed) = ([line], true)
    say(LinearSentences.unfinished(line), trial)
    return trial.isAsked ? trial.messages : []
  }

  private mutating func answerField(_ line: String, _ trial: inout LinearTrial) {
    if let (number, text) = Self.numbered(line) {
      if !trial.fill(field: number, with: text) { say(LinearSentences.noField(number), trial) }
    } else if !trial.fillNext(line) {
      say(LinearSentences.formEnds, trial)
    }
  }

  // MARK: Commands

  /// What stands behind a colon. Alone none of a few words is a text that anybody wants to record.
  private static func command(in line: String) -> String? {
    if line.hasPrefix(":"), !line.hasPrefix("::") { return line.dropFirst().trimmed }
    return isBack(line) || isHelp(line) ? line : nil
  }

  static func isHelp(_ line: String) -> Bool { ["?", "hulp", "help"].contains(line.folded) }

  static func isBack(_ line: String) -> Bool { ["terug", "back", "esc"].contains(line.folded) }

  private mutating func command(_ line: String, _ trial: inout LinearTrial) {
    let word = line.prefix { !$0.isWhitespace }
    let rest = line.dropFirst(word.count).trimmed
    let takesText = ["opnieuw", "again"].contains(String(word).folded)
    switch (takesText ? String(word) : line).folded {
    case "terug", "back", "esc": stepBack(&trial)
    case "details": openDetails(&trial)
    case "tekstverwerker", "editor": trial.press(.control("g"))
    case "opnieuw", "again": startOver(with: rest, &trial)
    case "hulp", "help", "?": help(trial)
    default: say(LinearSentences.unknownCommand(line), trial)
    }
  }

  /// Empties the line; with what was typed behind the word in its place.
  private mutating func startOver(with text: String, _ trial: inout LinearTrial) {
    held = nil
    trial.press(.end, .control("u"))
    if !text.isEmpty { answer(text, &trial) }
  }

  /// Out of the line, or to the question before it; on the screen Esc first takes back what was understood, mark by mark.
  private func stepBack(_ trial: inout LinearTrial) {
    let label = trial.model.prompt?.prompt.label(trial.model.context)
    for _ in 0..<Self.mostSteps where trial.model.prompt?.prompt.label(trial.model.context) == label {
      trial.press(.escape)
    }
  }

  private static let mostSteps = 50

  private mutating func openDetails(_ trial: inout LinearTrial) {
    trial.press(.tab)
    if trial.model.prompt?.form == nil { say(LinearSentences.noDetails, trial) }
  }

  private mutating func help(_ trial: LinearTrial) {
    let (context, open) = (trial.model.context, trial.model.prompt)
    if let form = open?.form {
      said += form.linearFields(context)
      return say(LinearSentences.whileInDetails, trial)
    }
    say(LinearSentences.whileAsked, trial)
    let rows = open.map { LineHelp($0, context).rows } ?? []
    said += rows.filter(LineHelp.Row.typed.contains).map { "\(context.say($0.key)): \(context.say($0.words))" }
    if let open { said.append(open.understanding(context).text) }
  }
}
