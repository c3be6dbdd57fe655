import Console
import Meetings

/// The whole program as a conversation of lines, for who listens to it and for bad connections: the same screens, words
/// and acts, but nothing is drawn. What is typed becomes the keys that a screen knows; what changed becomes lines.
public struct LinearConversation: Sendable {
  /// The size of the screens as they are read: no text of them is broken, and lists are not too long to listen to.
  public static let size = Size(columns: 240, rows: 40)

  /// What the conversation itself has to say.
  private var said: [String] = []
  /// What a number stands for, as long as a list of actions was the last thing that was told.
  private var menu: [[Key]] = []
  /// Whether a line waits for Enter because of what was warned about.
  private var isHeld = false
  /// Whether anything was asked of the program: what it says is an answer then, even where it says the same again.
  private var hasActed = false
  private var told: LinearState?

  /// A conversation in which nothing was said yet.
  public init() {}

  static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  // MARK: What is typed

  /// What a line that somebody typed means; `line` has line breaks where it was pasted.
  public mutating func messages(for line: String, in model: AppModel) -> [Message] {
    var trial = LinearTrial(model)
    let line = Self.trimmed(line)
    if trial.isAsked { answer(line, &trial) } else { act(line, &trial) }
    if let help = trial.model.help {
      trial.press(.escape)
      if help.palette == nil { listAll(trial) } else { say(LinearSentences.everywhere, trial) }
    }
    hasActed = !trial.messages.isEmpty
    return trial.messages
  }

  private mutating func say(_ text: Text, _ trial: LinearTrial) { said.append(trial.model.context.say(text)) }

  private mutating func listAll(_ trial: LinearTrial) {
    list(LinearActions(trial.model).entries, under: LinearSentences.actions, trial)
  }

  /// Tells actions by number.
  private mutating func list(_ entries: [HelpEntry], under heading: Text, _ trial: LinearTrial) {
    let actions = LinearActions(trial.model)
    say(heading, trial)
    menu = entries.map { [$0.keys.first ?? .escape] }
    for (index, entry) in entries.enumerated() { said.append(actions.line(of: entry, number: index + 1)) }
  }

  /// Tells what of the whole program has these words, as the palette finds it; false where nothing has.
  private mutating func listElsewhere(_ words: String, _ trial: LinearTrial) -> Bool {
    let actions = LinearActions(trial.model)
    let found = ActionSection.filtered(trial.model.paletteSections, by: words, actions.language).flatMap(\.entries)
    guard !found.isEmpty else { return false }
    say(LinearSentences.meant(words), trial)
    let opening = [.control("p")] + words.map(Key.character)
    for (index, entry) in found.enumerated() {
      menu.append(opening + Array(repeating: .down, count: index) + [.enter])
      said.append(actions.line(of: entry, number: index + 1))
    }
    return true
  }

  // MARK: On a screen

  private mutating func act(_ line: String, _ trial: inout LinearTrial) {
    let numbered = menu
    menu = []
    if line.contains(where: \.isNewline) { return trial.press(.paste(line)) }
    if trial.model.prompt?.prompt.isQuestion == true {
      // An empty line comes too easily to be a yes.
      if line.isEmpty { return }
      if let key = Self.answer(line) { return trial.press(key) }
    }
    if line.isEmpty { return trial.press(.enter) }
    if let number = Int(line), number > 0 {
      if numbered.indices.contains(number - 1) { return trial.press(numbered[number - 1]) }
      if choose(number, &trial) { return }
      if !trial.model.top.takesLetters { return say(LinearSentences.noRow(number), trial) }
    }
    if ["?", ":?"].contains(line) { return listAll(trial) }
    if line == ":" { return say(LinearSentences.everywhere, trial) }
    if line.hasPrefix(":") { return run(Self.trimmed(String(line.dropFirst())), &trial) }
    if trial.model.top.takesLetters { return trial.search(line) }
    run(line, &trial)
  }

  /// The key that a yes or no stands for.
  private static func answer(_ line: String) -> Key? {
    switch line.folded {
    case "ja", "j", "yes", "y": .enter
    case "nee", "no", "n": .escape
    default: nil
    }
  }

  /// Chooses a row of a list; false where there is no such row.
  private mutating func choose(_ number: Int, _ trial: inout LinearTrial) -> Bool {
    var chosen = trial
    chosen.send(.chose(row: number - 1))
    let isThere = LinearState(chosen.model).body.contains { $0.number == number && $0.isChosen }
    if isThere { trial = chosen }
    return isThere
  }

  private mutating func run(_ line: String, _ trial: inout LinearTrial) {
    if let (number, rest) = Self.numbered(line), !rest.isEmpty, LinearActions(trial.model).asked(rest) != nil {
      guard choose(number, &trial) else { return say(LinearSentences.noRow(number), trial) }
      return run(rest, &trial)
    }
    let actions = LinearActions(trial.model)
    guard let asked = actions.asked(line), let key = asked.entry.keys.first else {
      if let key = LinearSentences.more[line.folded] { return trial.press(key) }
      if !listElsewhere(line, trial) { say(LinearSentences.unknown(line), trial) }
      return
    }
    trial.press(key)
    guard !asked.rest.isEmpty else { return }
    if trial.isAsked {
      answer(asked.rest, &trial)
    } else if trial.model.top.takesText || trial.model.top.takesLetters, trial.model.help == nil {
      trial.search(asked.rest)
    } else {
      say(LinearSentences.unused(asked.rest), trial)
    }
  }

  /// A number at the beginning of a line, and what follows it.
  private static func numbered(_ line: String) -> (Int, rest: String)? {
    let digits = line.prefix(while: \.isASCIIDigit)
    let rest = line.dropFirst(digits.count)
    guard let number = Int(digits), rest.first?.isWhitespace ?? true else { return nil }
    return (number, trimmed(String(rest)))
  }

  // MARK: In a line

  private mutating func answer(_ line: String, _ trial: inout LinearTrial) {
    menu = []
    let isForm = trial.model.prompt?.form != nil
    if line.isEmpty { return trial.press(isForm ? .control("s") : .enter) }
    if line.hasPrefix(":"), !line.hasPrefix("::"), !line.contains(where: \.isNewline) {
      return command(Self.trimmed(String(line.dropFirst())), &trial)
    }
    let text = line.hasPrefix("::") ? String(line.dropFirst()) : line
    if isForm { return answerField(text, &trial) }
    trial.fill(text)
    isHeld = trial.warning != nil
    if !isHeld { trial.press(.enter) }
  }

  private mutating func answerField(_ line: String, _ trial: inout LinearTrial) {
    if let (number, text) = Self.numbered(line) {
      if !trial.fill(field: number, with: text) { say(LinearSentences.noField(number), trial) }
    } else if !trial.fillNext(line) {
      say(LinearSentences.formEnds, trial)
    }
  }

  private mutating func command(_ word: String, _ trial: inout LinearTrial) {
    switch word.folded {
    case "terug", "back", "esc": trial.press(.escape)
    case "details": trial.press(.tab)
    case "tekstverwerker", "editor": trial.press(.control("g"))
    case "hulp", "help", "?":
      say(LinearSentences.whileAsked, trial)
      let (context, open) = (trial.model.context, trial.model.prompt)
      let rows = open.map { LineHelp($0, context).rows } ?? []
      said += rows.filter(LineHelp.Row.typed.contains).map { "\(context.say($0.key)): \(context.say($0.words))" }
    default: say(LinearSentences.unknownCommand(word), trial)
    }
  }

  // MARK: What is told

  /// What has to be told since the last time, in the order in which it is read.
  public mutating func lines(for model: AppModel) -> [String] {
    let now = LinearState(model)
    let context = model.context
    var lines = said
    said = []
    if told == nil { lines.append(context.say(LinearSentences.begin)) }
    let isNew = model.notice != told?.notice || hasActed && told?.place == now.place
    lines += now.news(since: told, saying: isNew ? model.notice.map { context.say($0.text) } : nil, context.language)
    if isHeld, model.isTyping, let open = model.prompt {
      let understood = open.understanding(context)
      lines += [understood.text, understood.warning ?? "", context.say(LinearSentences.holds)]
    }
    (isHeld, hasActed) = (false, false)
    told = now.remembering(told)
    return lines.map(Self.spoken).filter { !$0.isEmpty }
  }

  /// A text as one line that is read aloud: blanks that part columns are heard as one.
  private static func spoken(_ text: String) -> String {
    ScreenText.cleaned(text).split(separator: " ").joined(separator: " ")
  }

  /// What stands before what is typed.
  public func question(for model: AppModel) -> String {
    guard let open = model.prompt else { return "> " }
    let context = model.context
    let label = ScreenText.cleaned(open.prompt.label(context))
    if open.prompt.isQuestion { return "\(label) (\(context.say(LinearSentences.yesOrNo))) " }
    guard open.form == nil, !open.editor.isEmpty else { return "\(label): " }
    return "\(label) [\(ScreenText.cleaned(open.editor.text))]: "
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
