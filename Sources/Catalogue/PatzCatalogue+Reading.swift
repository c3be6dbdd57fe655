import Meetings

extension PatzCatalogue {
  /// The lists of the catalogue, and with them the names at the top of its files.
  private static let keys: Set<String> = [
    "updated", "parels", "topics", "templates", "actors", "goals", "principles", "collaboration", "patz",
    "disciplines", "yardsticks", "tips", "marks", "characteristics", "figures", "results", "links", "mail", "sources",
  ]

  /// The catalogue that these values describe, checked against itself.
  package init(node: CatalogueNode, file: String) throws(CatalogueFault) {
    let reader = NodeReader(node, from: .catalogue(file))
    try self.init(reader)
    try checkReferences(reader)
  }

  /// The catalogue that the generator checked before it was embedded.
  init(embedded node: CatalogueNode) throws(CatalogueFault) {
    try self.init(NodeReader(node, from: .embedded))
  }

  private init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(PatzCatalogue.keys)
    guard let day = Day(try reader.string("updated")) else {
      throw reader.fault(
        "updated", nl: "hier hoort een dag, zoals 2026-11-21", en: "a day belongs here, such as 2026-11-21")
    }
    updated = day
    parels = try reader.list("parels") { item throws(CatalogueFault) in try Parel(item) }
    topics = try reader.list("topics") { item throws(CatalogueFault) in try Topic(item) }
    templates = try reader.list("templates") { item throws(CatalogueFault) in try MeetingTemplate(item) }
    roles = try reader.list("actors") { item throws(CatalogueFault) in try Role(item) }
    goals = try reader.list("goals") { item throws(CatalogueFault) in try Goal(item) }
    principles = try reader.statements("principles")
    collaborationFactors = try reader.statements("collaboration")
    patzFactors = try reader.statements("patz")
    disciplines = try reader.list("disciplines") { item throws(CatalogueFault) in try Discipline(item) }
    yardsticks = try reader.list("yardsticks") { item throws(CatalogueFault) in try Yardstick(item) }
    tips = try reader.statements("tips")
    marks = try reader.statements("marks")
    characteristics = try reader.statements("characteristics")
    figures = try reader.list("figures") { item throws(CatalogueFault) in try Figure(item) }
    results = try reader.statements("results")
    links = try reader.list("links") { item throws(CatalogueFault) in try Link(item) }
    mailAddresses = try reader.list("mail") { item throws(CatalogueFault) in try Link(item) }
    documents = try reader.list("sources") { item throws(CatalogueFault) in try SourceDocument(item) }
  }
}

extension NodeReader {
  fileprivate func statements(_ key: String) throws(CatalogueFault) -> [Statement] {
    try list(key) { item throws(CatalogueFault) in try Statement(item) }
  }
}
