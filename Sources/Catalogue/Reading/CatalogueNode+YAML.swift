import Meetings
import Yams

extension CatalogueNode {
  /// More than any honest file holds.
  private static let mostValues = 50_000
  private static let deepest = 32

  /// Reads YAML; every scalar stays the text that was written.
  package init(yaml text: String, file: String) throws(CatalogueFault) {
    // Aliases of aliases take the parser longer than anybody waits, so they are refused before it begins.
    if let line = YAMLAliases.firstLine(in: text) { throw CatalogueNode.alias(file: file, line: line) }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw CatalogueNode.unreadable(error, file: file)
    }
    guard let root else {
      throw CatalogueFault(file: file, reason: Text(nl: "het bestand is leeg", en: "the file is empty"))
    }
    var left = CatalogueNode.mostValues
    self = try CatalogueNode.from(root, file: file, depth: 0, left: &left)
  }

  private static func alias(file: String, line: Int) -> CatalogueFault {
    CatalogueFault(
      file: file, line: line,
      reason: Text(nl: "verwijzingen met & en * kunnen hier niet", en: "anchors & and aliases * cannot be used here"))
  }

  private static func unreadable(_ error: any Error, file: String) -> CatalogueFault {
    var line: Int?
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): line = mark.line
    default: break
    }
    return CatalogueFault(
      file: file, line: line,
      reason: Text(
        nl: "hier klopt de opmaak niet; kijk naar inspringen, dubbele punten, aanhalingstekens en dubbele velden",
        en: "the layout is wrong here; look at indentation, colons, quotes and fields that stand twice"))
  }

  private static func from(
    _ node: Node, file: String, depth: Int, left: inout Int
  ) throws(CatalogueFault) -> CatalogueNode {
    let place = Place(file: file, line: node.mark?.line ?? 1)
    left -= 1
    guard left > 0, depth < deepest else {
      throw CatalogueFault(
        file: file, line: place.line,
        reason: Text(nl: "het bestand is te groot of te diep", en: "the file is too large or too deep"))
    }
    switch node {
    case .scalar(let scalar): return CatalogueNode(.text(scalar.string), place: place)
    case .sequence(let sequence):
      var items: [CatalogueNode] = []
      for item in sequence { items.append(try from(item, file: file, depth: depth + 1, left: &left)) }
      return CatalogueNode(.list(items), place: place)
    case .mapping(let mapping):
      var entries: [Entry] = []
      for (key, value) in mapping {
        let word = key.scalar?.string ?? "?"
        entries.append(Entry(key: word, node: try from(value, file: file, depth: depth + 1, left: &left)))
      }
      return CatalogueNode(.map(entries), place: place)
    case .alias:
      throw alias(file: file, line: place.line)
    }
  }
}
