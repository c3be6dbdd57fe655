import Catalogue
import Meetings

/// The choices behind an option, as the help of a command lists them.
struct ChoiceList {
  /// Above the list: "Rollen (--role):".
  let title: Text
  /// What can be typed, in the catalogue's order.
  let choices: [Choice]

  /// The roles of the catalogue, for the options that take one.
  static func roles(_ option: String) -> ChoiceList {
    ChoiceList(
      title: Text(nl: "Rollen (\(option)):", en: "Roles (\(option)):"),
      choices: PatzCatalogue.standard.roles.map(\.choice))
  }

  /// What `--topic` takes.
  static var topics: ChoiceList {
    ChoiceList(
      title: Text(nl: "Onderwerpen (--topic):", en: "Topics (--topic):"),
      choices: PatzCatalogue.standard.topics.map(\.choice))
  }

  /// What `--goal` takes besides the group's own goals.
  static var goals: ChoiceList {
    ChoiceList(
      title: Text(
        nl: "Doelen (--goal), naast G1, G2 … van de groep:", en: "Goals (--goal), besides the group's G1, G2 …:"),
      choices: PatzCatalogue.standard.goals.map(\.choice))
  }

  /// The Parels of the catalogue.
  static var parels: ChoiceList {
    ChoiceList(title: Text(verbatim: "Parels:"), choices: PatzCatalogue.standard.parels.map(\.choice))
  }

  /// The list with its title above it.
  func lines(_ language: Language, columns: Int?) -> [String] {
    [title[language]] + Self.lines(choices, language, columns: columns)
  }

  /// Choices below each other: what is typed, and what it is.
  static func lines(_ choices: [Choice], _ language: Language, columns: Int?) -> [String] {
    var table = TextTable()
    for choice in choices { table.add(["  " + choice.id, choice.words[language]]) }
    return table.lines(columns: columns)
  }
}
