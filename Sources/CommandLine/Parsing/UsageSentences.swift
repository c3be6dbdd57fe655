import ArgumentParser
import Meetings

/// What is wrong with a command as it was typed, in the words of this program: what, where, and what to do.
enum UsageSentences {
  /// The sentence for what the parser found wrong.
  static func problem(for error: any Error, in path: CommandPath, _ arguments: [String]) -> Problem {
    let words = path.words
    let more = Text(nl: "Zie: \(words) --help", en: "See: \(words) --help")
    let declared = DeclaredCommand.of(path.next.isEmpty ? path.last : OpenProgram.self)
    let says: Text =
      switch ParserFault(error) {
      case .unknownOption(let name): unknown(name, declared)
      case .missingValue(let option):
        missingValue(option, declared, arguments)
      case .unexpectedValue(let option, let value):
        Text(
          nl: "\(option) heeft geen waarde; laat “\(value)” weg.", en: "\(option) takes no value; leave out “\(value)”."
        )
      case .unexpected(let words): unexpected(words, declared)
      case .missing(let key):
        // The parser misses a value before it sees that an option is misspelt; people want to hear the latter.
        unknownOption(among: arguments, declared).map { unknown($0, declared) }
          ?? missing(declared?.argument(key), path)
      case .unreadable(let value, let option, let key): unreadable(value, option, declared?.argument(key))
      case .other: Text(nl: "Deze opdracht begrijp ik niet.", en: "This command is not understood.")
      }
    return Problem(.usage, nl: "\(says.nl) \(more.nl)", en: "\(says.en) \(more.en)")
  }

  /// A word where the name of a command belongs.
  static func unknownCommand(_ word: String, after path: CommandPath) -> Problem {
    let known = path.next.flatMap { CommandPath.names(of: $0) }
    let alike = Likeness.nearest(to: word, among: known)
    let place = path.commands.dropFirst().map { CommandPath.name(of: $0) }.joined(separator: " ")
    let after = place.isEmpty ? Text(verbatim: "") : Text(nl: " na “\(place)”", en: " after “\(place)”")
    let (nl, en) = alike.isEmpty ? names(of: path.next) : (alike.listed("of"), alike.listed("or"))
    let hint =
      alike.isEmpty
      ? Text(nl: "Wel: \(nl).", en: "Choose from: \(en).") : Text(nl: "Bedoel je \(nl)?", en: "Do you mean \(en)?")
    return Problem(
      .usage, nl: "“\(word)” is geen opdracht\(after.nl). \(hint.nl) Zie: \(path.words) --help",
      en: "“\(word)” is not a command\(after.en). \(hint.en) See: \(path.words) --help")
  }

  /// A group of commands without the name of one.
  static func missingCommand(_ path: CommandPath) -> Problem {
    let (nl, en) = names(of: path.next)
    let place = path.commands.dropFirst().map { CommandPath.name(of: $0) }.joined(separator: " ")
    return Problem(
      .usage, nl: "Na “\(place)” hoort nog een opdracht: \(nl). Zie: \(path.words) --help",
      en: "Add a command after “\(place)”: \(en). See: \(path.words) --help")
  }

  /// The names of commands; in Dutch with the Dutch one behind each, where it has one.
  private static func names(of commands: [any ParsableCommand.Type]) -> (nl: String, en: String) {
    let dutch = commands.map { command in
      let other = command.configuration.aliases.first.map { " (\($0))" } ?? ""
      return CommandPath.name(of: command) + other
    }
    return (dutch.listed("of"), commands.map { CommandPath.name(of: $0) }.listed("or"))
  }

  private static func unknownOption(among arguments: [String], _ declared: DeclaredCommand?) -> String? {
    let known = Set(declared?.optionNames ?? [])
    return arguments.prefix { $0 != "--" }.first { argument in
      argument.hasPrefix("-") && argument.count > 1 && !known.contains(String(argument.prefix { $0 != "=" }))
    }
  }

  private static func unknown(_ name: String, _ declared: DeclaredCommand?) -> Text {
    let alike = Likeness.nearest(to: name, among: declared?.optionNames ?? [], limit: 1).first
    let isText = name.hasPrefix("- ") || !name.dropFirst(2).allSatisfy { $0.isLetter || $0 == "-" }
    if let alike {
      return Text(
        nl: "De optie \(name) is er niet. Bedoel je \(alike)?", en: "There is no option \(name). Do you mean \(alike)?")
    }
    if isText {
      return Text(
        nl: "“\(name)” begint met een streepje. Is het tekst, zet er dan -- voor.",
        en: "“\(name)” begins with a hyphen. If it is text, put -- before it.")
    }
    let takesText = declared?.takesWords ?? false
    return Text(
      nl: "De optie \(name) is er niet." + (takesText ? " Is het tekst, zet er dan -- voor." : ""),
      en: "There is no option \(name)." + (takesText ? " If it is text, put -- before it." : ""))
  }

  private static func unexpected(_ words: [String], _ declared: DeclaredCommand?) -> Text {
    let quoted = words.map { "“\($0)”" }
    let (nl, en) = (quoted.listed("en"), quoted.listed("and"))
    let isOne = words.count == 1
    let belongs = Text(
      nl: "\(nl) \(isOne ? "hoort" : "horen") hier niet", en: "\(en) \(isOne ? "does" : "do") not belong here")
    guard declared?.takesWords ?? false else {
      return Text(
        nl: "\(belongs.nl); laat \(isOne ? "het" : "ze") weg.", en: "\(belongs.en); leave \(isOne ? "it" : "them") out."
      )
    }
    return Text(
      nl: "\(belongs.nl). Zet wat bij elkaar hoort tussen aanhalingstekens.",
      en: "\(belongs.en). Put what belongs together in quotes.")
  }

  private static func missingValue(_ option: String, _ declared: DeclaredCommand?, _ arguments: [String]) -> Text {
    let next = arguments.firstIndex(of: option).flatMap { arguments.dropFirst($0 + 1).first } ?? ""
    if ["--due", "--date"].contains(option), next.hasPrefix("-"), next.dropFirst().first?.isNumber == true {
      return Text(
        nl: "“\(next)” is geen dag: terugtellen kan niet. Noem de dag zelf, zoals 20-11 of 2026-11-20.",
        en: "“\(next)” is not a day: counting back is not possible. Name the day itself, such as 20-11 or 2026-11-20.")
    }
    let help = declared?.arguments.first { $0.name == option }.map { " (\($0.help))" } ?? ""
    return Text(
      nl: "Achter \(option) ontbreekt een waarde\(help).", en: "A value is missing after \(option)\(help).")
  }

  private static func missing(_ argument: DeclaredCommand.Argument?, _ path: CommandPath) -> Text {
    if let example = (path.last as? any Subcommand.Type)?.example {
      let (lacks, line) = (example.lacks, example.line(path))
      return Text(nl: "\(lacks.nl). Zo kan het: “\(line.nl)”.", en: "\(lacks.en). For example: “\(line.en)”.")
    }
    guard let argument else { return Text(nl: "Er ontbreekt iets.", en: "Something is missing.") }
    let help = argument.help.isEmpty ? "" : " (\(argument.help))"
    return Text(nl: "\(argument.shown) ontbreekt\(help).", en: "\(argument.shown) is missing\(help).")
  }

  private static func unreadable(_ value: String, _ option: String?, _ argument: DeclaredCommand.Argument?) -> Text {
    let name = option ?? argument?.shown ?? ""
    let values = argument?.values ?? []
    return Text(
      nl: "“\(value)” kan niet bij \(name)" + (values.isEmpty ? "." : "; kies uit \(values.listed("of"))."),
      en: "“\(value)” is not possible with \(name)" + (values.isEmpty ? "." : "; choose \(values.listed("or"))."))
  }
}
