import Console
import Meetings

/// The whole program as a conversation of lines, for who listens to it and for bad connections: the same screens, words
/// and acts, but nothing is drawn. What is typed becomes the keys that a screen knows; what changed becomes lines.
public struct LinearConversation: Sendable {
  /// The size of the screens as they are read: only a text that takes a minute to hear is broken, between two words, and
  /// lists are not too long to listen to.
  public static let size = Size(columns: 1000, rows: 40)

  /// What the conversation itself has to say.
  var said: [String] = []
  /// What a number stands for, as long as a list of actions was the last thing that was told.
  var menu: [[Key]] = []
  /// The line that waits for Enter because of what was warned about.
  var held: String?
  /// Whether that is still to be told.
  var tellsHeld = false
  /// Whether anything was asked of the program: what it says is an answer then, even where it says the same again.
  var hasActed = false
  var told: LinearState?
  /// How each screen was when somebody was there last.
  var earlier: [String: LinearState] = [:]
  /// What was typed since something was told last.
  var typed: [String] = []
  /// The words that were looked for last.
  var looked = ""
  /// Whether one thing alone may have been meant, which yes or no answers.
  var asksMeant = false
  /// The number of the row that was chosen last.
  var chosen: Int?

  /// A conversation in which nothing was said yet.
  public init() {}

  // MARK: What is typed

  /// What a line that somebody typed means; `line` has line breaks where it was pasted.
  public mutating func messages(for line: String, in model: AppModel) -> [Message] {
    var trial = LinearTrial(model)
    let line = line.trimmed
    typed = [line]
    if trial.isAsked { answer(line, &trial) } else { act(line, &trial) }
    if let help = trial.model.help {
      trial.press(.escape)
      if help.palette == nil { listAll(trial) } else { say(LinearSentences.everywhere, trial) }
    }
    hasActed = !trial.messages.isEmpty
    return trial.messages
  }

  mutating func say(_ text: Text, _ trial: LinearTrial) { said.append(trial.model.context.say(text)) }

  private mutating func listAll(_ trial: LinearTrial) {
    list(LinearActions(trial.model).entries, under: LinearSentences.actions, trial)
    said += Self.attendanceWords(in: trial.model) + LinearWord.told(in: trial.model)
  }

  /// Tells actions by number.
  private mutating func list(_ entries: [HelpEntry], under heading: Text, _ trial: LinearTrial) {
    let actions = LinearActions(trial.model)
    say(heading, trial)
    menu = entries.map { [$0.keys.first ?? .escape] }
    for (index, entry) in entries.enumerated() { said.append(actions.line(of: entry, number: index + 1)) }
  }

  // MARK: On a screen

  private mutating func act(_ line: String, _ trial: inout LinearTrial) {
    let numbered = menu
    let isAnswer = asksMeant
    (menu, asksMeant) = ([], false)
    chosen = nil
    if isAnswer, let isYes = YesOrNo.isYes(line), let keys = numbered.first {
      return isYes ? trial.press(keys) : say(LinearSentences.nothingDone, trial)
    }
    let word = line.hasPrefix(":") ? String(line.dropFirst()) : line
    if trial.model.prompt == nil, LinearWord.named(word) == .again { return told = nil }
    if line.contains(where: \.isNewline) { return trial.press(.paste(line)) }
    if trial.model.prompt?.prompt.isQuestion == true {
      if let isYes = YesOrNo.isYes(line) { return trial.press(isYes ? .enter : .escape) }
      if Self.isBack(word) { return trial.press(.escape) }
      // An empty line comes too easily to be a yes.
      if line.isEmpty || Self.isHelp(word) { return say(LinearSentences.answer, trial) }
    }
    if line.isEmpty { return trial.press(.enter) }
    if let number = Int(line), number > 0 {
      if numbered.indices.contains(number - 1) { return trial.press(numbered[number - 1]) }
      if choose(number, &trial) { return }
      if !trial.model.top.takesLetters { return sayNoRow(number, trial) }
    }
    if ["?", ":?"].contains(line) { return listAll(trial) }
    if line == ":" { return say(LinearSentences.everywhere, trial) }
    if line.hasPrefix(":") { return run(line.dropFirst().trimmed, &trial) }
    if trial.model.top.takesLetters { return search(line, &trial) }
    run(line, &trial)
  }

  /// Looks for words; where they are those of an action it says how that is asked for.
  private mutating func search(_ line: String, _ trial: inout LinearTrial) {
    if Self.isBack(line) { return trial.press(.escape) }
    let meant = LinearActions(trial.model).entries.first { $0.word[trial.model.context.language].folded == line.folded }
    let words = line.hasPrefix("/") ? line.dropFirst().trimmed : line
    looked = words.isEmpty ? line : words
    trial.search(looked)
    if let meant { say(LinearSentences.command(meant.word), trial) }
  }

  /// Chooses a row of a list; false where there is no such row.
  mutating func choose(_ number: Int, _ trial: inout LinearTrial) -> Bool {
    let rows = trial.model.top.rowsToChoose(trial.model.context)
    guard rows?.indices.contains(number - 1) ?? true else { return false }
    var moved = trial
    moved.send(.chose(row: rows?[number - 1] ?? number - 1))
    let isThere = LinearState(moved.model).body.contains { $0.number == number && $0.isChosen }
    if isThere { (trial, chosen) = (moved, number) }
    return isThere
  }

  private mutating func run(_ line: String, _ trial: inout LinearTrial) {
    if noteAttendance(line, &trial) { return }
    if let (number, rest) = Self.numbered(line), !rest.isEmpty, LinearActions(trial.model).asked(rest) != nil {
      guard choose(number, &trial) else { return sayNoRow(number, trial) }
      return run(rest, &trial)
    }
    guard let asked = LinearActions(trial.model).asked(line), let key = asked.entry.keys.first else {
      return findElsewhere(line, &trial)
    }
    if asked.entry.actsOnChosen, let number = Int(asked.rest) {
      guard choose(number, &trial) else { return sayNoRow(number, trial) }
      return trial.press(key)
    }
    var done = trial
    done.press(key)
    if asked.rest.isEmpty { trial = done } else { go(on: asked, done, &trial) }
  }

  /// What was typed behind an action goes into the line that it opens, or into the search; where it opens none nothing
  /// is done.
  private mutating func go(on asked: LinearActions.Asked, _ done: LinearTrial, _ trial: inout LinearTrial) {
    let takesWords = done.model.top.takesText || done.model.top.takesLetters
    if done.isAsked {
      trial = done
      let kept = trial.model.prompt?.draftWorthKeeping(trial.model.context) ?? ""
      if kept.isEmpty {
        answer(asked.rest, &trial)
        // What was said in one line is all of it: nobody is asked for the next of a series.
        if trial.model.isSaving, asksOn(trial) { trial.press(.escape) }
        return
      }
      say(LinearSentences.keptBefore, trial)
      say(LinearSentences.unused(asked.rest), trial)
    } else if takesWords, done.model.help == nil {
      trial = done
      looked = asked.rest
      trial.search(looked)
    } else if asked.entry.actsOnChosen, !done.model.isSaving, done.model.notice?.kind == .plain {
      // No row was chosen yet: it says which one is now.
      trial = done
      say(LinearSentences.unused(asked.rest), trial)
    } else if let notice = done.model.notice, notice.kind == .refusal {
      // Why it is not possible now comes before what was typed behind it.
      say(notice.text, trial)
    } else {
      say(LinearSentences.takesNoText(asked.entry.word), trial)
    }
  }

  /// Whether the line that is asked for comes back empty once what stands in it is recorded.
  private func asksOn(_ trial: LinearTrial) -> Bool {
    guard let prompt = trial.model.prompt?.prompt as? NewMemberPrompt else { return false }
    return prompt.meeting == nil
  }

  mutating func sayNoRow(_ number: Int, _ trial: LinearTrial) {
    say(LinearSentences.noRow(number, upTo: LinearState(trial.model).lastNumber), trial)
  }

  /// A number at the beginning of a line, and what follows it.
  static func numbered(_ line: String) -> (Int, rest: String)? {
    let digits = line.prefix(while: \.isASCIIDigit)
    let rest = line.dropFirst(digits.count)
    guard let number = Int(digits), rest.first?.isWhitespace ?? true else { return nil }
    return (number, rest.trimmed)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
