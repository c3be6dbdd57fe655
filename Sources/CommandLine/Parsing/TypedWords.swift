import Meetings

/// What was typed behind the name of a command: which value stands behind which option, and which words stand alone.
struct TypedWords {
  /// An option that takes a value, with what stands behind it.
  struct Value {
    let option: DeclaredCommand.Argument
    let text: String
  }

  private(set) var values: [Value] = []
  /// Words that belong to no option, those that stand together in one run, each with the option before it.
  private(set) var runs: [(words: [String], behind: DeclaredCommand.Argument?)] = []

  /// Reads words as the parser does. What stands behind "--" is text, whatever it looks like, and is left out.
  init(_ arguments: some Sequence<String>, _ declared: DeclaredCommand) {
    let known = Dictionary(declared.arguments.map { ($0.name, $0) }) { first, _ in first }
    var open: DeclaredCommand.Argument?
    var last: DeclaredCommand.Argument?
    var isNewRun = true
    for word in arguments.prefix(while: { $0 != "--" }) {
      if word.count > 1, word.hasPrefix("-") {
        let option = known[String(word.prefix { $0 != "=" })]
        open = option?.kind == .option ? option : nil
        guard let option = open else { continue }
        (last, isNewRun) = (option, true)
        guard let sign = word.firstIndex(of: "=") else { continue }
        values.append(Value(option: option, text: String(word[word.index(after: sign)...])))
        open = nil
      } else if let option = open {
        values.append(Value(option: option, text: word))
        if !option.takesSeveral { open = nil }
      } else {
        if isNewRun { runs.append((words: [], behind: last)) }
        runs[runs.count - 1].words.append(word)
        isNewRun = false
      }
    }
  }

  /// What is wrong where nothing stands between the quotes, as a script gives whose variable is not set: taking it for an
  /// option that was not given would do something else than was meant.
  func emptyValue(_ declared: DeclaredCommand) -> Problem? {
    if let option = values.first(where: { $0.text.asRecorded.isEmpty })?.option {
      let out = Text(nl: ", of laat \(option.name) weg", en: ", or leave \(option.name) out")
      return Problem(
        .usage, nl: "Achter \(option.name) staat niets. Vul iets in\(option.isOptional ? out.nl : "").",
        en: "There is nothing after \(option.name). Give a value\(option.isOptional ? out.en : "").")
    }
    // An empty text is told by what would record it.
    guard let word = declared.arguments.first(where: { $0.kind == .positional }), !word.isRepeating,
      runs.contains(where: { $0.words.contains { $0.asRecorded.isEmpty } })
    else { return nil }
    return Problem(
      .usage, nl: "\(word.shown) is leeg. Vul iets in\(word.isOptional ? ", of laat het weg" : "").",
      en: "\(word.shown) is empty. Give a value\(word.isOptional ? ", or leave it out" : "").")
  }

  /// What is wrong where words stand behind the value of an option while the text stands before it: they may be meant as
  /// one more value, and must not become part of the text without a word.
  func strayWords(_ path: CommandPath) -> Problem? {
    guard runs.count > 1 else { return nil }
    let stray = runs[1]
    let quoted = stray.words.map { "“\($0)”" }
    let (nl, en) = (quoted.listed("en"), quoted.listed("and"))
    let isOne = quoted.count == 1
    let again = stray.behind.flatMap { $0.isRepeating ? $0.name : nil }
    let advice =
      again.map { name in
        Text(
          nl: "Zet er \(name) voor, of zet het bij de tekst, vóór de opties.",
          en: "Put \(name) before it, or put it with the text, before the options.")
      }
      ?? Text(
        nl: "Zet wat bij elkaar hoort tussen aanhalingstekens.", en: "Put what belongs together in quotes.")
    let words = path.words
    return Problem(
      .usage, nl: "\(nl) \(isOne ? "hoort" : "horen") hier niet. \(advice.nl) Zie: \(words) --help",
      en: "\(en) \(isOne ? "does" : "do") not belong here. \(advice.en) See: \(words) --help")
  }
}
