import Meetings

extension PatzCatalogue {
  /// This catalogue with a group's own Parels: one in the form of `Resources/catalogue/parels`, or a list of them.
  ///
  /// A text may stand in one language only; it is then shown in both. `file` is the name for messages.
  /// Throws a sentence with the file, the line and the field that is wrong.
  public func adding(ownParelsYAML text: String, file: String) throws(CatalogueFault) -> PatzCatalogue {
    let node = try CatalogueNode(yaml: text, file: file)
    var catalogue = self
    for reader in PatzCatalogue.parelReaders(node, file: file) {
      let parel = try Parel(reader)
      guard catalogue.parel(parel.id) == nil else {
        throw reader.fault(
          "id", nl: "er is al een Parel met de id \(parel.id.rawValue)",
          en: "there is a Parel with the id \(parel.id.rawValue) already")
      }
      try checkRoles(of: parel, reader)
      catalogue.parels.append(parel)
    }
    return catalogue
  }

  private static func parelReaders(_ node: CatalogueNode, file: String) -> [NodeReader] {
    guard case .list(let nodes) = node.content else { return [NodeReader(node, from: .own(file))] }
    return nodes.enumerated().map { NodeReader($1, from: .own(file), index: $0) }
  }
}
