import Meetings

extension Parel {
  private static let keys: Set<String> = [
    "id", "order", "name", "goal", "happens", "yields", "audience", "detailAudience", "participants",
    "accreditation", "accreditationNote", "settings", "detailSettings", "settingNote", "variants", "materials",
    "links", "discrepancies", "checklist", "sources",
  ]

  /// The order of a Parel that does not give one: after those of the brochure.
  private static let last = 1_000

  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(Parel.keys)
    id = try reader.id("id")
    order = reader.optionalChild("order") == nil ? Parel.last : try reader.number("order", in: 1...Parel.last)
    name = try reader.text("name")
    goal = try reader.text("goal")
    happens = try reader.optionalText("happens")
    yields = try reader.optionalText("yields")
    audience = try reader.words("audience")
    detailAudience = try reader.words("detailAudience")
    participants = try Parel.range(reader.child("participants"))
    accreditation = try reader.word("accreditation")
    accreditationNote = try reader.optionalText("accreditationNote")
    settings = try reader.list("settings") { item throws(CatalogueFault) in try Occasion(item) }
    detailSettings = try reader.list("detailSettings") { item throws(CatalogueFault) in try Occasion(item) }
    settingNote = try reader.optionalText("settingNote")
    variants = try reader.list("variants") { item throws(CatalogueFault) in try Variant(item) }
    materials = try reader.texts("materials")
    links = try reader.list("links") { item throws(CatalogueFault) in try ParelLink(item) }
    discrepancies = try reader.list("discrepancies") { item throws(CatalogueFault) in try Discrepancy(item) }
    checklist = try Checklist(reader.optionalChild("checklist"))
    isOwn = reader.isOwn
    sources = try reader.list("sources") { item throws(CatalogueFault) in try FactSource(item) }
    try checkFilled(reader)
  }

  private func checkFilled(_ reader: NodeReader) throws(CatalogueFault) {
    if audience.isEmpty {
      throw reader.fault("audience", nl: "noem minstens een doelgroep", en: "name one audience at least")
    }
    if variants.isEmpty {
      throw reader.fault("variants", nl: "noem minstens een variant", en: "name one variant at least")
    }
    if Set(variants.map(\.id)).count < variants.count {
      throw reader.fault("variants", nl: "een variant staat er twee keer", en: "a variant stands there twice")
    }
    for fact in sources.flatMap(\.facts) where !Parel.keys.contains(fact) {
      throw reader.fault("sources", nl: "\(fact) is geen veld", en: "\(fact) is not a field")
    }
  }

  private static func range(_ reader: NodeReader) throws(CatalogueFault) -> ClosedRange<Int> {
    try reader.allowOnly(["min", "max"])
    let (least, most) = (try reader.number("min", in: 1...9_999), try reader.number("max", in: 1...9_999))
    guard least <= most else {
      throw reader.fault("max", nl: "het grootste aantal is kleiner dan het kleinste", en: "max is smaller than min")
    }
    return least...most
  }
}
