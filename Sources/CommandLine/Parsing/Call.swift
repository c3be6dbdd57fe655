import ArgumentParser
import Meetings

/// What was typed, made ready for the parser: which command is meant, and the common options behind its name.
struct Call {
  enum Wish { case version, help, command }

  let wish: Wish
  private(set) var path = CommandPath()
  private var arguments: [String] = []
  private let language: Language

  init(_ typed: [String], _ language: Language) throws(Problem) {
    self.language = language
    let options = typed.prefix { $0 != "--" }
    if options.contains("--version") {
      wish = .version
      return
    }
    var rest = typed
    var common: [String] = []
    var asksForHelp = !Set(options).isDisjoint(with: ["--help", "-h"])
    while let first = rest.first {
      if let length = Self.lengthOfCommonOption(first) {
        common += rest.prefix(length)
        rest.removeFirst(min(length, rest.count))
      } else if arguments.isEmpty, Self.isHelpWord(first) {
        // "help meeting new" is "meeting new --help".
        asksForHelp = true
        rest.removeFirst()
      } else if !path.next.isEmpty, path.descend(to: first) {
        arguments.append(rest.removeFirst())
      } else {
        break
      }
    }
    wish = asksForHelp ? .help : .command
    if let word = rest.first, !word.hasPrefix("-"), !path.next.isEmpty {
      throw Spoken.$language.withValue(language) { UsageSentences.unknownCommand(word, after: path) }
    }
    if wish == .command, path.commands.count > 1, !path.next.isEmpty {
      let path = path
      throw Spoken.$language.withValue(language) { UsageSentences.missingCommand(path) }
    }
    // Text behind "--" is text, so the common options go before it.
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    rest.insert(contentsOf: common, at: end)
    arguments += rest
  }

  /// The command with its values.
  func parsed() throws(Problem) -> any ParsableCommand {
    let declared = Spoken.$language.withValue(language) {
      DeclaredCommand.of(path.next.isEmpty ? path.last : OpenProgram.self)
    }
    let typed = declared.map { TypedWords(arguments.dropFirst(path.commands.count - 1), $0) }
    if let declared, let problem = typed?.emptyValue(declared) { throw problem }
    let result: Result<any ParsableCommand, any Error> = Spoken.$language.withValue(language) {
      Result { try Root.parseAsRoot(arguments) }
    }
    switch result {
    case .success(let command):
      if let problem = typed?.strayWords(path) { throw problem }
      return command
    case .failure(let error):
      throw Spoken.$language.withValue(language) { UsageSentences.problem(for: error, in: path, arguments) }
    }
  }

  private static func isHelpWord(_ word: String) -> Bool { ["help", "hulp"].contains(word.lowercased()) }

  private static func lengthOfCommonOption(_ word: String) -> Int? {
    if let hasValue = CommonOptions.names[word] { return hasValue ? 2 : 1 }
    let name = word.prefix { $0 != "=" }
    return name.count < word.count && CommonOptions.names[String(name)] == true ? 1 : nil
  }
}
