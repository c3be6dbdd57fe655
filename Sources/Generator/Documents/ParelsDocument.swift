import Catalogue
import Meetings

/// docs/reference/parels.md: every Parel, with both values where the brochure disagrees with itself.
enum ParelsDocument {
  static func text(_ input: GeneratorInput) -> String {
    let catalogue = input.catalogue
    return
      ([
        Markdown.madeFrom,
        "# Parels",
        "De \(catalogue.parels.count) Parels van de brochure van Stichting PaTz (mei 2025). Waar het overzicht en de detailpagina van elkaar "
          + "verschillen, werkt het programma met het overzicht en laat het de andere waarde ernaast zien.",
        overview(catalogue),
      ] + catalogue.parels.flatMap { sections(of: $0, catalogue) }).joined(separator: "\n\n") + "\n"
  }

  private static func overview(_ catalogue: PatzCatalogue) -> String {
    Markdown.table(
      ["id", "Parel", "voor", "aantal", "accreditatie", "waar het kan"],
      catalogue.parels.map { parel in
        [
          "`\(parel.id.rawValue)`", parel.name.nl, parel.audience.map(\.name.nl).joined(separator: "; "),
          "\(parel.participants.lowerBound)-\(parel.participants.upperBound)", parel.accreditation.name.nl,
          parel.settings.map(\.setting.name.nl).joined(separator: "; "),
        ]
      })
  }

  private static func sections(of parel: Parel, _ catalogue: PatzCatalogue) -> [String] {
    var parts = ["## \(parel.name.nl)", "**Doel.** \(parel.goal.nl)"]
    if let happens = parel.happens { parts.append("**Wat er gebeurt.** \(happens.nl)") }
    if let yields = parel.yields { parts.append("**Wat het oplevert.** \(yields.nl)") }
    parts.append(variants(of: parel, catalogue))
    if !parel.settings.isEmpty { parts.append("Waar het kan:\n\n" + Markdown.list(parel.settings.map(occasion))) }
    if !parel.detailSettings.isEmpty {
      parts.append("Waar het kan volgens de detailpagina:\n\n" + Markdown.list(parel.detailSettings.map(occasion)))
    }
    parts += [parel.settingNote?.nl, parel.accreditationNote?.nl].compactMap { $0 }
    parts.append("Materiaal:\n\n" + Markdown.list(parel.materials.map(\.nl)))
    if !parel.links.isEmpty {
      parts.append("Adressen:\n\n" + Markdown.list(parel.links.map { "\($0.label.nl): <\($0.url)>" }))
    }
    parts += ["Te regelen door wie organiseert:\n\n" + Markdown.list(parel.checklist.organiser.map(\.nl))]
    parts += ["Te regelen door wie begeleidt:\n\n" + Markdown.list(parel.checklist.guide.map(\.nl))]
    if !parel.discrepancies.isEmpty { parts.append(discrepancies(of: parel)) }
    parts.append("Bronnen:\n\n" + Markdown.list(parel.sources.map { source($0, catalogue) }))
    return parts
  }

  private static func occasion(_ occasion: Occasion) -> String {
    occasion.setting.name.nl + (occasion.note.map { " - " + $0.nl } ?? "")
  }

  private static func variants(of parel: Parel, _ catalogue: PatzCatalogue) -> String {
    func names(_ actors: Variant.Actors) -> String {
      actors.roles.map { catalogue.role($0)?.name.nl ?? $0.rawValue }
        .joined(separator: actors.together ? " met " : " of ")
    }
    return Markdown.table(
      ["variant", "organiseert", "begeleidt", "opmerking"],
      parel.variants.map { variant in
        let remark = [variant.goal?.nl, variant.note?.nl].compactMap { $0 }.joined(separator: " ")
        return [variant.id.name.nl, names(variant.organises), names(variant.guides), remark]
      })
  }

  private static func discrepancies(of parel: Parel) -> String {
    "De brochure zegt twee dingen:\n\n"
      + Markdown.table(
        ["over", "overzicht", "detailpagina", "opmerking"],
        parel.discrepancies.map { discrepancy in
          [
            discrepancy.field.name.nl, discrepancy.value(at: .overview)?.nl ?? "",
            discrepancy.value(at: .detail)?.nl ?? "", discrepancy.note?.nl ?? "",
          ]
        })
  }

  private static func source(_ source: FactSource, _ catalogue: PatzCatalogue) -> String {
    let facts = source.facts.map { "`\($0)`" }.joined(separator: ", ")
    return "\(facts): \(catalogue.words(for: source.reference).nl)"
  }
}
