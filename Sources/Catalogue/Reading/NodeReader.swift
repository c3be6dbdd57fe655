import Meetings

/// Takes values out of a node by name, and says which file, line and field is wrong where one is.
package struct NodeReader {
  package let node: CatalogueNode
  /// The way to this node, as "variants[0]".
  package let path: String
  /// The file, for what has no place of its own.
  package let file: String
  /// Whether one text may stand for both languages: so in a group's own files.
  package let plainTextAllowed: Bool

  package init(_ node: CatalogueNode, path: String = "", file: String, plainTextAllowed: Bool = false) {
    self.node = node
    self.path = path
    self.file = file
    self.plainTextAllowed = plainTextAllowed
  }

  /// A fault at a field of this node, or at the node itself.
  package func fault(_ key: String? = nil, nl: String, en: String) -> CatalogueFault {
    let place = key.flatMap { node[$0]?.place } ?? node.place
    return CatalogueFault(
      file: place?.file ?? file, line: place?.line, field: key.map(way) ?? path, reason: Text(nl: nl, en: en))
  }

  private func way(to key: String) -> String { path.isEmpty ? key : path + "." + key }

  /// Refuses names that are not among these: most often a slip of the pen.
  package func allowOnly(_ keys: Set<String>) throws(CatalogueFault) {
    guard case .map(let entries) = node.content else {
      throw fault(nl: "hier horen velden met een naam", en: "fields with names belong here")
    }
    for entry in entries where !keys.contains(entry.key) {
      throw fault(entry.key, nl: "dit veld bestaat niet", en: "there is no such field")
    }
  }

  /// The reader of a field that has to be there.
  package func child(_ key: String) throws(CatalogueFault) -> NodeReader {
    guard let child = optionalChild(key) else {
      throw fault(key, nl: "dit veld ontbreekt", en: "this field is missing")
    }
    return child
  }

  /// The reader of a field, or nil where it is missing.
  package func optionalChild(_ key: String) -> NodeReader? {
    node[key].map { NodeReader($0, path: way(to: key), file: file, plainTextAllowed: plainTextAllowed) }
  }

  /// Readers of the items under `key`; none where it is missing.
  package func items(_ key: String) throws(CatalogueFault) -> [NodeReader] {
    guard let child = optionalChild(key) else { return [] }
    guard case .list(let nodes) = child.node.content else {
      throw fault(key, nl: "hier hoort een lijst", en: "a list belongs here")
    }
    return nodes.enumerated().map { index, node in
      NodeReader(node, path: "\(child.path)[\(index)]", file: file, plainTextAllowed: plainTextAllowed)
    }
  }
}
