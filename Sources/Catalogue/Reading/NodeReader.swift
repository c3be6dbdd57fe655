import Meetings

/// Takes values out of a node by name, and says which file, line and field is wrong where one is.
package struct NodeReader {
  package let node: CatalogueNode
  /// The way to this node.
  private let way: Way
  private let source: Source

  /// Where values come from, and with that how strictly they are read.
  package enum Source: Equatable, Sendable {
    /// The catalogue's own files, by their folder or name.
    case catalogue(String)
    /// A file of a group's own, where one text may stand for both languages.
    case own(String)
    /// What the generator checked before it was embedded: no need to look for names that are not known.
    case embedded
  }

  package init(_ node: CatalogueNode, from source: Source, index: Int? = nil) {
    self.init(node: node, way: index.map { .item(.root, $0) } ?? .root, source: source)
  }

  private init(node: CatalogueNode, way: Way, source: Source) {
    self.node = node
    self.way = way
    self.source = source
  }

  /// Whether this is a file of a group's own; there one text may stand for both languages.
  package var isOwn: Bool { if case .own = source { true } else { false } }

  /// A fault at a field of this node, or at the node itself.
  package func fault(_ key: String? = nil, nl: String, en: String) -> CatalogueFault {
    let place = key.flatMap { node[$0]?.place } ?? node.place
    let field = key.map { Way.field(way, $0) } ?? way
    return CatalogueFault(
      file: place?.file ?? file, line: place?.line, field: field.description, reason: Text(nl: nl, en: en))
  }

  private var file: String {
    switch source {
    case .catalogue(let name), .own(let name): name
    case .embedded: "catalogue"
    }
  }

  /// Refuses names that are not among these: most often a slip of the pen.
  package func allowOnly(_ keys: @autoclosure () -> Set<String>) throws(CatalogueFault) {
    if source == .embedded { return }
    guard case .map(let entries) = node.content else {
      throw fault(nl: "hier horen velden met een naam", en: "fields with names belong here")
    }
    let known = keys()
    for entry in entries where !known.contains(entry.key) {
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
    node[key].map { NodeReader(node: $0, way: .field(way, key), source: source) }
  }

  /// Readers of the items under `key`; none where it is missing.
  package func items(_ key: String) throws(CatalogueFault) -> [NodeReader] {
    guard let child = optionalChild(key) else { return [] }
    guard case .list(let nodes) = child.node.content else {
      throw fault(key, nl: "hier hoort een lijst", en: "a list belongs here")
    }
    return nodes.enumerated().map { NodeReader(node: $1, way: .item(child.way, $0), source: source) }
  }
}

/// The way to a node, put into words only when something is wrong there.
private indirect enum Way: CustomStringConvertible {
  case root
  case field(Way, String)
  case item(Way, Int)

  /// "variants[0].organises".
  var description: String {
    switch self {
    case .root: ""
    case .field(.root, let key): key
    case .field(let way, let key): "\(way).\(key)"
    case .item(let way, let index): "\(way)[\(index)]"
    }
  }
}
