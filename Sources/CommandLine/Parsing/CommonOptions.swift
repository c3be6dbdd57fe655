import ArgumentParser
import Meetings

/// The options that every command takes, before its name or after it.
struct CommonOptions: ParsableArguments {
  @Flag(help: .init(Text(nl: "print JSON, voor andere programma's", en: "print JSON, for other programs")))
  var json = false

  @Option(
    help: .init(
      Text(nl: "de groep, waar er meer zijn", en: "the group, where there are several"), value: ValueName.group))
  var group: String?

  @Option(
    help: .init(
      Text(nl: "de map met de mappen van de groepen", en: "the folder with the folders of the groups"),
      value: ValueName.folder))
  var folder: String?

  @Option(help: .init(Text(nl: "de taal: nl of en", en: "the language: nl or en"), value: Text(verbatim: "nl|en")))
  var language: LanguageWord?

  /// Refuses an option with nothing behind it, as a script gives whose variable is not set: taking it for one that was
  /// not given would record in another group than was meant.
  func requireValues() throws(Problem) {
    if let group, group.asRecorded.isEmpty {
      throw Problem(
        .usage, nl: "Achter --group staat geen groep. Noem er een, of laat --group weg.",
        en: "There is no group after --group. Name one, or leave --group out.")
    }
    if let folder, folder.isEmpty {
      throw Problem(
        .usage, nl: "Achter --folder staat geen map. Noem er een, of laat --folder weg.",
        en: "There is no folder after --folder. Name one, or leave --folder out.")
    }
  }

  /// The names of these options, with whether a value follows.
  static let names = ["--json": false, "--group": true, "--folder": true, "--language": true]
}

/// A language as it is typed.
struct LanguageWord: ExpressibleByArgument {
  let language: Language

  init?(argument: String) {
    guard let language = LanguageChoice.named(argument) else { return nil }
    self.language = language
  }

  static var allValueStrings: [String] { Language.allCases.map(\.rawValue) }
}
