import Catalogue
import Meetings

/// docs/reference/topics.md: every topic with its questions and worksheet, and the templates.
enum TopicsDocument {
  static func text(_ input: GeneratorInput) -> String {
    let catalogue = input.catalogue
    let parts =
      [Markdown.madeFrom, "# Onderwerpen", overview(catalogue)]
      + catalogue.topics.flatMap { sections(of: $0, catalogue) }
      + ["# Sjablonen"] + catalogue.templates.flatMap { sections(of: $0, catalogue) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func overview(_ catalogue: PatzCatalogue) -> String {
    Markdown.table(
      ["id", "onderwerp", "kort", "minuten"],
      catalogue.topics.map { ["`\($0.id.rawValue)`", $0.title.nl, $0.short.nl, "\($0.minutes)"] })
  }

  private static func sections(of topic: Topic, _ catalogue: PatzCatalogue) -> [String] {
    var parts = ["## \(topic.title.nl)", topic.purpose.nl]
    for half in topic.parts { parts.append("Helft: \(half.title.nl) (\(catalogue.words(for: half.source).nl)).") }
    parts.append(Markdown.list(topic.questions.map(\.nl)))
    if !topic.guidance.isEmpty {
      parts.append(
        "Goed om te weten:\n\n"
          + Markdown.list(topic.guidance.map { "\($0.text.nl) (\(catalogue.words(for: $0.source).nl))" }))
    }
    if let sheet = topic.worksheet { parts.append("Werkblad:\n\n" + table(of: sheet)) }
    let helpful = topic.parels.compactMap { catalogue.parel($0)?.name.nl }
    if !helpful.isEmpty { parts.append("Parels die kunnen helpen: \(helpful.joined(separator: ", ")).") }
    parts.append("Bron van het onderwerp: \(catalogue.words(for: topic.source).nl). \(basis(of: topic))")
    return parts
  }

  /// "Waar het voor is: afgeleid; minuten, vragen: eigen."
  private static func basis(of topic: Topic) -> String {
    let parts: [(String, Basis?)] = [
      ("waar het voor is", topic.basis.purpose), ("minuten", topic.basis.minutes), ("vragen", topic.basis.questions),
      ("werkblad", topic.basis.worksheet), ("Parels die kunnen helpen", topic.basis.parels),
    ]
    return words(parts)
  }

  private static func words(_ parts: [(String, Basis?)]) -> String {
    let said = Basis.allCases.compactMap { basis -> String? in
      let names = parts.filter { $0.1 == basis }.map(\.0)
      return names.isEmpty ? nil : "\(basis.name.nl): \(names.joined(separator: ", "))"
    }.joined(separator: "; ")
    return said.prefix(1).uppercased() + said.dropFirst() + "."
  }

  private static func table(of sheet: Worksheet) -> String {
    Markdown.table(
      ["id", "kolom", "soort", "keuzes"],
      sheet.columns.map { column in
        let choices = column.choices.map { "\($0.name.nl) (`\($0.id)`)" }.joined(separator: ", ")
        return ["`\(column.id)`", column.title.nl, column.kind.name.nl, choices]
      })
  }

  private static func sections(of template: MeetingTemplate, _ catalogue: PatzCatalogue) -> [String] {
    let rows = template.items.map { item in
      switch item.subject {
      case .topic(let id): [catalogue.topic(id)?.title.nl ?? id.rawValue, "\(catalogue.minutes(of: item))"]
      case .titled(let title): [title.nl, "\(catalogue.minutes(of: item))"]
      }
    }
    let total = template.items.reduce(0) { $0 + catalogue.minutes(of: $1) }
    return [
      "## \(template.name.nl) (`\(template.id)`)", template.purpose.nl,
      Markdown.table(["agendapunt", "minuten"], rows + [["samen", "\(total)"]]),
      "Bron van de keuze: \(catalogue.words(for: template.source).nl)."
        + (template.minutesBasis == nil && template.questionsBasis == nil
          ? "" : " " + words([("minuten", template.minutesBasis), ("vragen", template.questionsBasis)])),
    ]
  }
}
