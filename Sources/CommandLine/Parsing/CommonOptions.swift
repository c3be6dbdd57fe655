import ArgumentParser
import Meetings

/// The options that every command takes, before its name or after it.
struct CommonOptions: ParsableArguments {
  @Flag(help: .init(Text(nl: "print JSON, voor andere programma's", en: "print JSON, for other programs")))
  var json = false

  @Option(
    help: .init(
      Text(nl: "de groep, als er meer dan één is", en: "the group, where there are several"), value: ValueName.group),
    completion: .values(.groups))
  var group: String?

  @Option(
    help: .init(
      Text(nl: "de map met de mappen van de groepen", en: "the folder that holds the groups' folders"),
      value: ValueName.folder), completion: .values(.folders))
  var folder: String?

  @Option(help: .init(Text(nl: "de taal: nl of en", en: "the language: nl or en"), value: Text(verbatim: "nl|en")))
  var language: LanguageWord?

  /// Options as they would have been parsed.
  static func of(group: String?, folder: String?) -> CommonOptions {
    var options = CommonOptions()
    (options.json, options.group, options.folder, options.language) = (false, group, folder, nil)
    return options
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
