import Catalogue
import Meetings

/// docs/reference/background.md: what the documents say besides Parels and topics.
enum BackgroundDocument {
  static func text(_ input: GeneratorInput) -> String {
    let catalogue = input.catalogue
    func section(_ title: String, _ statements: [Statement]) -> String {
      "## \(title)\n\n" + Markdown.list(statements.map { line($0.title, $0.note, $0.source, catalogue) })
    }
    let parts = [
      Markdown.madeFrom,
      "# Achtergrond",
      "## Actoren\n\n" + Markdown.list(catalogue.roles.map { line($0.name, $0.brings, $0.source, catalogue) }),
      "## Doelen\n\n"
        + Markdown.list(catalogue.goals.map { line($0.title, actors(of: $0, catalogue), $0.source, catalogue) }),
      section("Werkwijze van een trekkersgroep", catalogue.principles),
      section("Zeven succesfactoren voor samenwerken", catalogue.collaborationFactors),
      section("Drie succesfactoren van PaTz", catalogue.patzFactors),
      section("Vijf tips", catalogue.tips),
      section("Vijf kenmerken van een hecht wijkverband", catalogue.marks),
      section("Vijf kenmerken van PaTz", catalogue.characteristics),
      section("Resultaten", catalogue.results),
      "## Cijfers\n\n" + Markdown.list(catalogue.figures.map { figure($0, catalogue) }),
      yardsticks(catalogue),
      links(catalogue),
    ]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func line(
    _ title: Text, _ note: Text?, _ source: SourceReference, _ catalogue: PatzCatalogue
  ) -> String {
    let words = [title.nl, note?.nl].compactMap { $0 }.joined(separator: ": ")
    return "\(words) (\(Sources.words(source, catalogue)))"
  }

  private static func actors(of goal: Goal, _ catalogue: PatzCatalogue) -> Text {
    let names = goal.actors.compactMap { catalogue.role($0)?.name }
    return Text(nl: names.map(\.nl).joined(separator: " en "), en: names.map(\.en).joined(separator: " and "))
  }

  private static func figure(_ figure: Figure, _ catalogue: PatzCatalogue) -> String {
    let title = Text(nl: "**\(figure.figure.nl)** \(figure.title.nl)", en: figure.title.en)
    return line(title, figure.note, figure.source, catalogue)
  }

  private static func yardsticks(_ catalogue: PatzCatalogue) -> String {
    let rows = catalogue.yardsticks.flatMap { yardstick in
      yardstick.parts.map { part in
        let names = part.disciplines.compactMap { catalogue.discipline($0)?.name.nl }.joined(separator: ", ")
        return [yardstick.title.nl, part.title.nl, names, Sources.words(part.source, catalogue)]
      }
    }
    return "## Twee maten voor disciplines\n\n" + Markdown.table(["van", "deel", "disciplines", "bron"], rows)
  }

  private static func links(_ catalogue: PatzCatalogue) -> String {
    let rows = (catalogue.links + catalogue.mailAddresses).map { link in
      ["<\(link.url)>", link.label.nl, link.headings.joined(separator: "; ")]
    }
    return "## Adressen uit de brochure\n\n" + Markdown.table(["adres", "wat er staat", "onder welke kop"], rows)
  }
}
