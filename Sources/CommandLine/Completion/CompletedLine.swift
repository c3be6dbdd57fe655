import ArgumentParser
import Meetings

/// A line that is being typed in a shell: which commands it names, and what its last word can become.
struct CompletedLine {
  /// What the last word can become.
  enum Next {
    /// One of the commands that can follow.
    case command
    /// An option of the command.
    case option
    /// The value of an option or a word; `before` stands before it in the same word, as "--group=".
    case value(DeclaredCommand.Argument, before: String)
    /// Anything: there is nothing to offer.
    case text
  }

  private(set) var path = CommandPath()
  /// The word that is being typed; empty where it is still to begin.
  let typed: String
  /// The options that were typed before it.
  private(set) var options: Set<String> = []
  /// What the common options say that were typed before it.
  private(set) var common: [String: String] = [:]
  private(set) var next = Next.text
  private let declared: DeclaredCommand

  /// The words after the name of the program, the last of them being typed.
  init(_ words: [String]) {
    // Some shells part an option from its value at the sign.
    let words = words.enumerated().filter { $0.element != "=" || $0.offset == 0 }.map(\.element)
    typed = words.last ?? ""
    let before = Array(words.dropLast())
    var rest = before[...]
    Self.read(&rest, &path)
    declared = DeclaredCommand.of(path.next.isEmpty ? path.last : OpenProgram.self) ?? DeclaredCommand(arguments: [])
    let known = TypedWords(before, declared)
    for value in known.values { common[value.option.name] = value.text }
    options = Set(before.filter { $0.hasPrefix("--") }.map { String($0.prefix { $0 != "=" }) })
    next = next(after: before, loose: rest)
  }

  /// Follows the names of commands, past the common options between them.
  private static func read(_ rest: inout ArraySlice<String>, _ path: inout CommandPath) {
    while let first = rest.first {
      if let hasValue = CommonOptions.names[first] {
        rest = rest.dropFirst(hasValue ? 2 : 1)
      } else if !path.next.isEmpty, ["help", "hulp"].contains(first) || path.descend(to: first) {
        rest = rest.dropFirst()
      } else {
        return
      }
    }
  }

  private func next(after before: [String], loose: ArraySlice<String>) -> Next {
    if before.contains("--") { return .text }
    if let option = openOption(before) { return .value(option, before: "") }
    if typed.hasPrefix("-") {
      guard let sign = typed.firstIndex(of: "=") else { return .option }
      let option = declared.arguments.first { $0.name == typed[..<sign] && $0.kind == .option }
      return option.map { .value($0, before: String(typed[...sign])) } ?? .text
    }
    guard path.next.isEmpty else { return loose.isEmpty ? .command : .text }
    let words = TypedWords(loose, declared).runs.flatMap(\.words)
    guard let word = declared.arguments.first(where: { $0.kind == .positional }) else { return .option }
    // A text is one's own; a number that stands there already leaves room for options only.
    return words.isEmpty ? .value(word, before: "") : word.isRepeating && word.source == nil ? .text : .option
  }

  /// The option that the last word is a value of.
  private func openOption(_ before: [String]) -> DeclaredCommand.Argument? {
    guard let index = before.lastIndex(where: { $0.hasPrefix("-") && $0.count > 1 }) else { return nil }
    let option = declared.arguments.first { $0.name == before[index] && $0.kind == .option }
    guard let option, !typed.hasPrefix("-") else { return nil }
    return option.takesSeveral || index == before.count - 1 ? option : nil
  }

  /// The options that can follow, those that were given and count once left out.
  var offeredOptions: [Offer] {
    let own = declared.arguments.filter { argument in
      argument.kind != .positional && (argument.isRepeating || !options.contains(argument.name))
    }
    let help = Text(nl: "hulp", en: "help")[Spoken.language]
    return own.map { Offer([$0.name], $0.help) } + [Offer(["--help"], help)]
  }

  /// The commands that can follow, each with its other names.
  var offeredCommands: [Offer] {
    path.next.map { Offer(CommandPath.names(of: $0), $0.configuration.abstract) }
  }
}
