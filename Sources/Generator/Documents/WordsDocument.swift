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
    return (parts + choices(catalogue)).joined(separator: "\n\n") + "\n"
  }

  private static func section<Word: CatalogueWord>(_ title: String, of words: Word.Type) -> String {
    section(title, Word.allCases.map { ($0.rawValue, $0.name) })
  }

  private static func section(_ title: String, _ words: [(String, Text)]) -> String {
    "## \(title)\n\n"
      + Markdown.table(["id", "Nederlands", "Engels"], words.map { ["`\($0.0)`", $0.1.nl, $0.1.en] })
  }

  private static func choices(_ catalogue: PatzCatalogue) -> [String] {
    catalogue.topics.flatMap { topic in
      (topic.worksheet?.columns ?? []).filter { $0.kind == .choice }.map { column in
        section("\(topic.short.nl): \(column.title.nl)", column.choices.map { ($0.id, $0.name) })
      }
    }
  }
}
