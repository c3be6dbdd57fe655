import Meetings

/// Every word that refers to something has to refer to something that is there.
extension PatzCatalogue {
  func checkReferences(_ reader: NodeReader) throws(CatalogueFault) {
    try checkUnique(reader)
    let brochure = Set(links.map(\.url))
    for (parel, item) in zip(parels, try reader.items("parels")) {
      try checkRoles(of: parel, item)
      for link in parel.links where !brochure.contains(link.url) {
        throw item.fault("links", nl: "\(link.url) staat niet in links.yaml", en: "\(link.url) is not in links.yaml")
      }
      for source in parel.sources { try checkDocument(source.reference, item) }
    }
    for (topic, item) in zip(topics, try reader.items("topics")) { try check(topic, item) }
    for (template, item) in zip(templates, try reader.items("templates")) { try check(template, item) }
    for (goal, item) in zip(goals, try reader.items("goals")) {
      for role in goal.actors where self.role(role) == nil { throw item.unknown(role.rawValue, at: "actors") }
    }
    for (yardstick, item) in zip(yardsticks, try reader.items("yardsticks")) {
      for word in yardstick.parts.flatMap(\.disciplines) where discipline(word) == nil {
        throw item.unknown(word, at: "parts")
      }
    }
    try checkStatements(reader)
  }

  /// That a Parel names actors that there are.
  func checkRoles(of parel: Parel, _ reader: NodeReader) throws(CatalogueFault) {
    for variant in parel.variants {
      for role in variant.organises.roles + variant.guides.roles where self.role(role) == nil {
        throw reader.unknown(role.rawValue, at: "variants")
      }
    }
  }

  private func check(_ topic: Topic, _ reader: NodeReader) throws(CatalogueFault) {
    for parel in topic.parels where self.parel(parel) == nil { throw reader.unknown(parel.rawValue, at: "parels") }
    let references = [topic.source] + topic.guidance.map(\.source) + topic.parts.map(\.source)
    for reference in references { try checkDocument(reference, reader) }
  }

  private func check(_ template: MeetingTemplate, _ reader: NodeReader) throws(CatalogueFault) {
    try checkDocument(template.source, reader)
    for item in template.items {
      if case .topic(let id) = item.subject, topic(id) == nil { throw reader.unknown(id.rawValue, at: "items") }
      for id in item.principles where !principles.contains(where: { $0.id == id }) {
        throw reader.unknown(id, at: "items")
      }
    }
  }

  private func checkDocument(_ reference: SourceReference, _ reader: NodeReader) throws(CatalogueFault) {
    if let word = reference.document, document(word) == nil { throw reader.unknown(word, at: nil) }
  }

  private func checkStatements(_ reader: NodeReader) throws(CatalogueFault) {
    let statements = principles + collaborationFactors + patzFactors + tips + marks + characteristics + results
    var references = statements.map(\.source) + figures.map(\.source) + roles.map(\.source)
    references += goals.map(\.source) + yardsticks.flatMap(\.parts).map(\.source)
    for reference in references { try checkDocument(reference, reader) }
    for id in statements.flatMap(\.topics) where topic(id) == nil { throw reader.unknown(id.rawValue, at: "topics") }
  }

  private func checkUnique(_ reader: NodeReader) throws(CatalogueFault) {
    let lists: [(String, [String])] = [
      ("parels", parels.map(\.id.rawValue)), ("topics", topics.map(\.id.rawValue)),
      ("actors", roles.map(\.id.rawValue)), ("goals", goals.map(\.id)), ("templates", templates.map(\.id)),
      ("disciplines", disciplines.map(\.id)), ("links", links.map(\.url)), ("sources", documents.map(\.id)),
    ]
    for (key, words) in lists {
      var seen: Set<String> = []
      for word in words where !seen.insert(word).inserted {
        throw reader.fault(key, nl: "\(word) staat er twee keer", en: "\(word) stands there twice")
      }
    }
  }
}

extension NodeReader {
  /// A word that refers to nothing.
  func unknown(_ word: String, at key: String?) -> CatalogueFault {
    fault(key, nl: "\(word) is niet bekend in de catalogus", en: "\(word) is not known in the catalogue")
  }
}
