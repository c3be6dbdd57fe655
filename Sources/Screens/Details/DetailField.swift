import Catalogue
import Meetings

/// What belongs to an entry besides its text: one field of its details.
struct DetailField: Hashable, Sendable {
  /// What can be picked while somebody types in it.
  enum Choices: Hashable, Sendable { case none, actors, topics, goals, decisions, words([Text]) }

  /// Its word in a kept draft.
  let id: String
  /// The word before it.
  let label: Text
  /// What stands in it while it is empty.
  let whenEmpty: Text
  /// What it asks for, where something else was typed.
  let example: Text
  var choices = Choices.none

  static let who = DetailField(
    id: "who", label: Text(nl: "wie", en: "who"), whenEmpty: Text(nl: "nog te verdelen", en: "to be assigned"),
    example: Text(nl: "een naam of een rol", en: "a name or a role"),
    choices: .actors)
  static let due = DetailField(
    id: "due", label: Text(nl: "wanneer", en: "when"),
    whenEmpty: Text(
      nl: "geen (typ vr, 4 dec, volgend overleg of doorlopend)", en: "none (type fri, 4 dec, next meeting or ongoing)"),
    example: Text(
      nl: "een dag, zoals vr of 4 dec, volgend overleg of doorlopend",
      en: "a day, such as fri or 4 dec, next meeting or ongoing"))
  static let topic = DetailField(
    id: "topic", label: Text(nl: "onderwerp", en: "topic"), whenEmpty: Text(nl: "dit agendapunt", en: "this item"),
    example: Text(nl: "een onderwerp van de catalogus", en: "a topic of the catalogue"),
    choices: .topics)
  static let goals = DetailField(
    id: "goals", label: Text(nl: "doel", en: "goal"),
    whenEmpty: Text(nl: "geen (typ een nummer of woorden)", en: "none (type a number or words)"),
    example: Text(
      nl: "een doel: een nummer als G1, of woorden eruit", en: "a goal: a number like G1, or words from it"),
    choices: .goals)
  static let review = DetailField(
    id: "review", label: Text(nl: "herzien", en: "review"),
    whenEmpty: Text(nl: "niet (typ een dag waarop het terugkomt)", en: "never (type a day on which it comes back)"),
    example: Text(nl: "een dag, zoals 4 dec of +6m", en: "a day, such as 4 dec or +6m"))
  static let replaces = DetailField(
    id: "replaces", label: Text(nl: "vervangt", en: "replaces"),
    whenEmpty: Text(nl: "geen (typ een nummer als 2.1, of woorden)", en: "none (type a number like 2.1, or words)"),
    example: Text(
      nl: "een besluit: het nummer, of woorden eruit", en: "a decision: its number, or words from it"),
    choices: .decisions)

  /// A column of a worksheet.
  static func column(_ column: Worksheet.Column, _ catalogue: PatzCatalogue) -> DetailField {
    let choices: Choices =
      switch column.kind {
      case .actor: .actors
      case .goal: .goals
      case .choice: .words(column.choices.map(\.name))
      case .parel: .words(catalogue.parels.map(\.name))
      case .factor: .words(catalogue.collaborationFactors.map(\.title))
      case .text, .date, .number, .score: .none
      }
    return DetailField(
      id: column.id, label: column.title, whenEmpty: hint(of: column), example: hint(of: column), choices: choices)
  }

  /// What a column asks for, where its heading does not say so.
  static func hint(of column: Worksheet.Column) -> Text {
    switch column.kind {
    case .text: Text(verbatim: "")
    case .choice: Text(nl: list(column.choices.map(\.name.nl), "of"), en: list(column.choices.map(\.name.en), "or"))
    case .actor: Text(nl: "een rol of een naam", en: "a role or a name")
    case .date: Text(nl: "een datum", en: "a date")
    case .number: Text(nl: "een getal", en: "a number")
    case .parel: Text(nl: "een Parel", en: "a Parel")
    case .goal: Text(nl: "een doel", en: "a goal")
    case .factor:
      Text(nl: "een succesfactor, of het nummer van 1 tot 7", en: "a success factor, or its number from 1 to 7")
    case .score: Text(nl: "een cijfer van 1 tot 5", en: "a score of 1 to 5")
    }
  }

  /// "enquête, portaal of overleg".
  private static func list(_ words: [String], _ or: String) -> String {
    words.count < 2
      ? words.joined() : words.dropLast().joined(separator: ", ") + " \(or) " + words[words.count - 1]
  }
}
