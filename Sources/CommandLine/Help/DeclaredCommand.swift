import ArgumentParser
import Journal
import Meetings

/// A command as it is declared: what the parser tells of it, for help and for naming what is wrong.
struct DeclaredCommand {
  /// One option, flag or word of a command.
  struct Argument {
    enum Kind: String { case positional, option, flag }

    let kind: Kind
    /// The option's name as typed, "--date"; empty for a word without one.
    let name: String
    let value: String
    let help: String
    let isOptional: Bool
    let isRepeating: Bool
    /// Whether all words up to the next option are values of it.
    let takesSeveral: Bool
    /// The values there are, where they are few.
    let values: [String]
    /// Where its other values come from; nil where any text will do.
    let source: ValueSource?

    /// How it is called in a sentence: "--date" or "TEKST".
    var shown: String { kind == .positional ? value.uppercased() : name }

    /// How it stands in a usage line: "--date <dag>".
    var usage: String {
      switch kind {
      case .positional: isRepeating ? "\(shown)…" : shown
      case .option: "\(name) \(shownValue)\(takesSeveral ? "…" : "")"
      case .flag: name
      }
    }

    /// How it stands behind the name of its command: "[--date DAG]…" where it can be left out, and repeated.
    var inUsageLine: String { isOptional ? "[\(usage)]\(isRepeating && kind == .option ? "…" : "")" : usage }

    private var shownValue: String { value.contains("|") ? value : value.uppercased() }
  }

  let arguments: [Argument]

  /// What the parser tells of a command, in the language that is spoken now.
  static func of(_ command: any ParsableCommand.Type) -> DeclaredCommand? {
    let dump = Array(command._dumpHelp().utf8)
    guard let fields = try? JSONText.fields(of: dump), case .object(let object) = fields["command"] else { return nil }
    let list = (try? object.list("arguments")) ?? []
    return DeclaredCommand(arguments: list.compactMap(Argument.init))
  }

  /// The arguments of a command that others do not have.
  static func own(of command: any ParsableCommand.Type) -> [Argument] {
    (of(command)?.arguments ?? []).filter { !CommonOptions.names.keys.contains($0.name) }
  }

  /// What every command takes: how it is typed, and what it does.
  static var common: [(usage: String, help: String)] {
    let declared = (of(OpenProgram.self)?.arguments ?? []).filter { CommonOptions.names.keys.contains($0.name) }
    let (help, version) = (
      Text(nl: "de hulp van een opdracht", en: "the help of a command"),
      Text(nl: "de versie, en de dag van de catalogus", en: "the version, and the day of the catalogue")
    )
    return declared.map { ($0.usage, $0.help) }
      + [("--help", help[Spoken.language]), ("--version", version[Spoken.language])]
  }

  /// Whether a text of several words can stand behind the command, that belongs to no option.
  var takesWords: Bool { arguments.contains { $0.kind == .positional && $0.isRepeating } }

  var optionNames: [String] { arguments.map(\.name).filter { !$0.isEmpty } }

  /// The argument of a property: the parser names an option after it, and a word by its place.
  func argument(_ key: String) -> Argument? {
    let dashed = key.reduce(into: "--") { name, letter in
      name += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
    }
    return arguments.first { $0.name == dashed } ?? arguments.first { $0.kind == .positional && !$0.isOptional }
      ?? arguments.first { $0.kind == .positional }
  }
}

extension DeclaredCommand.Argument {
  fileprivate init?(_ value: Fields.Value) {
    guard case .object(let fields) = value, let word = try? fields.text("kind"), let kind = Kind(rawValue: word)
    else { return nil }
    var name = ""
    if case .object(let preferred) = fields["preferredName"], let text = try? preferred.text("name") {
      name = "--\(text)"
    }
    if name == "--help" { return nil }
    self.kind = kind
    self.name = name
    self.value = (try? fields.text("valueName")) ?? ""
    help = (try? fields.text("abstract")) ?? ""
    isOptional = (try? fields.flag("isOptional")) ?? false
    isRepeating = (try? fields.flag("isRepeating")) ?? false
    takesSeveral = (try? fields.text("parsingStrategy")) == "upToNextOption"
    source = Self.source(fields["completionKind"])
    let all = (try? fields.list("allValues")) ?? []
    values = all.compactMap { value in
      guard case .text(let text) = value else { return nil }
      return text
    }
  }

  private static func source(_ value: Fields.Value?) -> ValueSource? {
    guard case .object(let kinds) = value, case .object(let command) = kinds["shellCommand"] else { return nil }
    return (try? command.text("command")).flatMap(ValueSource.init)
  }
}
