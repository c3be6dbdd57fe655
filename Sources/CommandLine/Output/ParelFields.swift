import Catalogue
import Meetings

/// What the JSON list of the catalogue says of a Parel. Texts are in the language of the call, ids never.
enum ParelFields {
  static func of(_ parel: Parel, _ language: Language) -> Fields {
    var fields = Fields()
    fields.put("id", parel.id.rawValue)
    fields.put("name", parel.name[language])
    fields.put("goal", parel.goal[language])
    fields.put("audience", parel.audience.map(\.rawValue))
    fields.append("participants", .object(range(parel.participants)))
    fields.put("accreditation", parel.accreditation.rawValue)
    fields.put("settings", parel.settings.map(\.setting.rawValue))
    fields.put("variants", parel.variants.map { of($0, parel, language) })
    fields.put("discrepancies", parel.discrepancies.map { of($0, language) })
    fields.put("links", parel.links.map(\.url))
    fields.put("source", parel.sources.map(of))
    fields.append("own", .flag(parel.isOwn))
    return fields
  }

  private static func range(_ participants: ClosedRange<Int>) -> Fields {
    var fields = Fields()
    fields.put("min", participants.lowerBound)
    fields.put("max", participants.upperBound)
    return fields
  }

  /// Several ids in `organises` or `guides` mean "or"; where `together` is true, those of `organises` mean "with".
  /// A variant that says nothing of its audience is for that of its Parel.
  private static func of(_ variant: Variant, _ parel: Parel, _ language: Language) -> Fields {
    var fields = Fields()
    fields.put("id", variant.id.rawValue)
    fields.put("audience", (variant.audience.isEmpty ? parel.audience : variant.audience).map(\.rawValue))
    fields.put("goal", variant.goal?[language])
    fields.put("organises", variant.organises.roles.map(\.rawValue))
    fields.append("together", .flag(variant.organises.together))
    fields.put("guides", variant.guides.roles.map(\.rawValue))
    fields.append("guidesTogether", .flag(variant.guides.together))
    return fields
  }

  private static func of(_ discrepancy: Discrepancy, _ language: Language) -> Fields {
    var fields = Fields()
    fields.put("field", discrepancy.field.rawValue)
    fields.put("values", discrepancy.values.map { $0.value[language] })
    fields.put("places", discrepancy.values.map(\.place.rawValue))
    fields.put("working", discrepancy.working.rawValue)
    return fields
  }

  private static func of(_ source: FactSource) -> Fields {
    var fields = Fields()
    fields.put("facts", source.facts)
    fields.put("document", source.reference.document)
    fields.put("heading", source.reference.heading)
    fields.put("basis", source.reference.basis.rawValue)
    return fields
  }
}
