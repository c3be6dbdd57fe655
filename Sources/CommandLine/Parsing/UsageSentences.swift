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
        Text(nl: "Achter \(option) ontbreekt een waarde.", en: "A value is missing after \(option).")
      case .unexpectedValue(let option, let value):
        Text(
          nl: "\(option) heeft geen waarde; laat “\(value)” weg.", en: "\(option) takes no value; leave out “\(value)”."
        )
      case .unexpected(let words): unexpected(words)
      case .missing(let key):
        // The parser misses a value before it sees that an option is misspelt; people want to hear the latter.
        unknownOption(among: arguments, declared).map { unknown($0, declared) } ?? missing(declared?.argument(key))
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
    let shown = alike.isEmpty ? path.next.map { CommandPath.name(of: $0) } : alike
    let (nl, en) = (list(shown, "of"), list(shown, "or"))
    let hint =
      alike.isEmpty
      ? Text(nl: "Wel: \(nl).", en: "There is: \(en).") : Text(nl: "Bedoel je \(nl)?", en: "Do you mean \(en)?")
    return Problem(
      .usage, nl: "“\(word)” is geen opdracht\(after.nl). \(hint.nl) Zie: \(path.words) --help",
      en: "“\(word)” is no command\(after.en). \(hint.en) See: \(path.words) --help")
  }

  /// A group of commands without the name of one.
  static func missingCommand(_ path: CommandPath) -> Problem {
    let names = path.next.map { CommandPath.name(of: $0) }
    let place = path.commands.dropFirst().map { CommandPath.name(of: $0) }.joined(separator: " ")
    return Problem(
      .usage, nl: "Na “\(place)” hoort nog een opdracht: \(list(names, "of")). Zie: \(path.words) --help",
      en: "A command belongs after “\(place)”: \(list(names, "or")). See: \(path.words) --help")
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
    return Text(nl: "De optie \(name) is er niet.", en: "There is no option \(name).")
  }

  private static func unexpected(_ words: [String]) -> Text {
    let shown = words.map { "“\($0)”" }.joined(separator: " ")
    return Text(
      nl: "\(shown) hoort hier niet. Zet een tekst van meer woorden tussen aanhalingstekens.",
      en: "\(shown) does not belong here. Put a text of several words in quotes.")
  }

  private static func missing(_ argument: DeclaredCommand.Argument?) -> Text {
    guard let argument else { return Text(nl: "Er ontbreekt iets.", en: "Something is missing.") }
    return Text(nl: "\(argument.shown) ontbreekt.", en: "\(argument.shown) is missing.")
  }

  private static func unreadable(_ value: String, _ option: String?, _ argument: DeclaredCommand.Argument?) -> Text {
    let name = option ?? argument?.shown ?? ""
    let values = argument?.values ?? []
    return Text(
      nl: "“\(value)” kan niet bij \(name)" + (values.isEmpty ? "." : "; kies uit \(list(values, "of"))."),
      en: "“\(value)” is not possible with \(name)" + (values.isEmpty ? "." : "; choose \(list(values, "or"))."))
  }

  /// "a, b of c".
  static func list(_ words: [String], _ or: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(or) \(last)"
  }
}
