import Meetings

/// Which language to speak: what `--language` says, else the settings, else the first that is set of LC_ALL, LC_MESSAGES and LANG.
enum LanguageChoice {
  /// English where it is asked for, else Dutch.
  static func language(
    _ arguments: [String], _ settings: Settings, _ environment: [String: String]
  ) -> Language {
    asked(arguments) ?? settings.language ?? ofEnvironment(environment)
  }

  /// The language by its word: "nl", "en", "nederlands", "English".
  static func named(_ word: String) -> Language? {
    switch word.folded {
    case "nl", "nederlands", "dutch": .dutch
    case "en", "engels", "english": .english
    default: nil
    }
  }

  /// Looks ahead of the parser, so that its complaints are in this language too.
  private static func asked(_ arguments: [String]) -> Language? {
    var asked: Language?
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--language", index + 1 < arguments.count { asked = named(arguments[index + 1]) ?? asked }
      if argument.hasPrefix("--language=") { asked = named(String(argument.dropFirst(11))) ?? asked }
    }
    return asked
  }

  static func ofEnvironment(_ environment: [String: String]) -> Language {
    let first = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return first?.lowercased().hasPrefix("en") == true ? .english : .dutch
  }
}
