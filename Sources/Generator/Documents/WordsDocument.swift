import Catalogue
import Meetings

/// docs/reference/words.md: one id, one Dutch and one English word for each value.
enum WordsDocument {
  static func text(_ input: GeneratorInput) -> String {
    let catalogue = input.catalogue
    let roles = catalogue.roles.map { ($0.id.rawValue, $0.name) }
    let parts = [
      Markdown.madeFrom,
      "# Woorden",
      "Elke waarde heeft één id (in bestanden en lijsten, in elke taal gelijk), één Nederlands en één Engels woord.",
      section("Doelgroep", of: Audience.self),
      section("Accreditatie", of: Accreditation.self),
      section("Waar het kan", of: Setting.self),
      section("Variant", VariantID.known.map { ($0.rawValue, $0.name) }),
      section("Waar een feit op rust", of: Basis.self),
      section("Plaats in de brochure", of: Page.self),
      section("Waar de brochure twee dingen zegt", of: ParelField.self),
      section("Kolom van een werkblad", of: Worksheet.Kind.self),
      section("Actor", roles),
      section("Doel", catalogue.goals.map { ($0.id, $0.title) }),
      section("Discipline", catalogue.disciplines.map { ($0.id, $0.name) }),
    ]
    return (parts + recorded(catalogue) + choices(catalogue) + settings).joined(separator: "\n\n") + "\n"
  }

  /// The words of what is recorded: in the journal, in lists for other programs, on screen.
  private static func recorded(_ catalogue: PatzCatalogue) -> [String] {
    let dues: [(String, Due)] = [("none", .none), ("ongoing", .ongoing), ("next-meeting", .nextMeeting)]
    let templates = catalogue.templates.map { ($0.id, $0.name) } + [("own", Text(nl: "Eigen", en: "Own"))]
    return [
      section("Schaal", Scale.allCases.map { ($0.rawValue, $0.name) }),
      section("Sjabloon", templates),
      section("Overleg", MeetingStatus.allCases.map { ($0.rawValue, $0.name) }),
      section("Agendapunt", ItemStatus.allCases.map { ($0.rawValue, $0.name) }),
      section("Waarvoor een agendapunt is", ItemPurpose.allCases.map { ($0.rawValue, $0.name) }),
      section("Aanwezigheid", Attendance.allCases.map { ($0.rawValue, $0.name) }),
      section("Functie in een overleg", MeetingRole.allCases.map { ($0.rawValue, $0.name) }),
      section("Besluit", DecisionStatus.allCases.map { ($0.rawValue, $0.name) }),
      section("Actie", ActionStatus.allCases.map { ($0.rawValue, $0.name) }),
      section(
        "Wanneer een actie klaar is", [("date", Text(nl: "een dag", en: "a day"))] + dues.map { ($0.0, $0.1.name) }),
      section("Gekozen Parel", ChoiceStatus.allCases.map { ($0.rawValue, $0.name) }),
      section("Deel van een Parel", ParelRole.allCases.map { ($0.rawValue, $0.name) }),
    ]
  }

  /// Where in this document the words of a type stand, for what links to it.
  static let places = [
    "Scale": "schaal", "ItemPurpose": "waarvoor-een-agendapunt-is", "Attendance": "aanwezigheid",
    "MeetingRole": "functie-in-een-overleg", "DecisionStatus": "besluit", "ActionStatus": "actie",
    "VariantID": "variant", "RoleID": "actor",
  ]

  private static func section<Word: CatalogueWord>(_ title: String, of words: Word.Type) -> String {
    section(title, Word.allCases.map { ($0.rawValue, $0.name) })
  }

  private static func section(_ title: String, _ words: [(String, Text)]) -> String {
    "## \(title)\n\n"
      + Markdown.table(["id", "Nederlands", "Engels"], words.map { ["`\($0.0)`", $0.1.nl, $0.1.en] })
  }

  private static var settings: [String] {
    SettingKey.allCases.compactMap { key in
      key.choices.map { section("Instelling: \(key.name.nl)", $0.map { ($0.id, $0.name) }) }
    }
  }

  private static func choices(_ catalogue: PatzCatalogue) -> [String] {
    catalogue.topics.flatMap { topic in
      (topic.worksheet?.columns ?? []).filter { $0.kind == .choice }.map { column in
        section("\(topic.short.nl): \(column.title.nl)", column.choices.map { ($0.id, $0.name) })
      }
    }
  }
}
