import ArgumentParser
import Meetings

/// In which language the declarations of commands and options speak: help, usage and completions are made from them.
enum Spoken {
  @TaskLocal static var language = Language.dutch
}

extension ArgumentHelp {
  /// What an option is for, and what its value is called.
  init(_ text: Text, value: Text? = nil) {
    self.init(text[Spoken.language], valueName: value?[Spoken.language])
  }
}

extension CommandConfiguration {
  /// A command by its name, its other names, and what it does.
  init(
    _ name: String, _ aliases: String..., does text: Text, subcommands: [any ParsableCommand.Type] = []
  ) {
    self.init(
      commandName: name, abstract: text[Spoken.language], subcommands: subcommands, aliases: aliases)
  }
}

/// What values are called in usage and help, in both languages.
enum ValueName {
  static let text = Text(nl: "tekst", en: "text")
  static let name = Text(nl: "naam", en: "name")
  static let number = Text(nl: "nummer", en: "number")
  static let day = Text(nl: "dag", en: "day")
  static let time = Text(nl: "tijd", en: "time")
  static let who = Text(nl: "wie", en: "who")
  static let topic = Text(nl: "onderwerp", en: "topic")
  static let meeting = Text(nl: "overleg", en: "meeting")
  static let role = Text(nl: "rol", en: "role")
  static let folder = Text(nl: "map", en: "folder")
  static let reason = Text(nl: "reden", en: "reason")
  static let goal = Text(nl: "doel", en: "goal")
  static let variant = Text(nl: "variant", en: "variant")
  static let kind = Text(nl: "soort", en: "kind")
  static let group = Text(nl: "groep", en: "group")
  static let words = Text(nl: "woorden", en: "words")
  static let place = Text(nl: "plaats", en: "place")
}
