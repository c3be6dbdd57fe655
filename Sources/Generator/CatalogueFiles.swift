import Catalogue
import Meetings

/// Brings the catalogue's files together as one value: the lists at the top of each file, and the Parels of `parels/`.
enum CatalogueFiles {
  static func node(in folder: String) throws -> CatalogueNode {
    var lists: [CatalogueNode.Entry] = []
    var parels: [CatalogueNode] = []
    for path in Folder.files(below: folder, suffix: ".yaml") {
      let node = try read(path)
      if path.contains("/parels/") {
        try checkName(of: node, path: path)
        parels.append(node)
      } else {
        try add(node, to: &lists, path: path)
      }
    }
    parels.sort { order(of: $0) < order(of: $1) }
    lists.append(CatalogueNode.Entry(key: "parels", node: CatalogueNode(.list(parels))))
    return CatalogueNode(.map(lists))
  }

  private static func read(_ path: String) throws -> CatalogueNode {
    guard let text = Folder.text(at: path) else {
      throw CatalogueFault(file: path, reason: Text(nl: "dit bestand is niet te lezen", en: "this file cannot be read"))
    }
    return try CatalogueNode(yaml: text, file: path)
  }

  private static func add(_ node: CatalogueNode, to lists: inout [CatalogueNode.Entry], path: String) throws {
    guard case .map(let entries) = node.content else {
      throw CatalogueFault(
        file: path, reason: Text(nl: "hier horen velden met een naam", en: "named fields belong here"))
    }
    for entry in entries {
      guard entry.key != "parels", !lists.contains(where: { $0.key == entry.key }) else {
        throw CatalogueFault(
          file: path, line: entry.node.place?.line, field: entry.key,
          reason: Text(nl: "deze lijst staat al in een ander bestand", en: "this list is in another file already"))
      }
      lists.append(entry)
    }
  }

  /// A Parel is found by the name of its file.
  private static func checkName(of node: CatalogueNode, path: String) throws {
    guard case .text(let id)? = node["id"]?.content, path.hasSuffix("/\(id).yaml") else {
      throw CatalogueFault(
        file: path, field: "id", reason: Text(nl: "het bestand heet anders", en: "the file has another name"))
    }
  }

  private static func order(of node: CatalogueNode) -> Int {
    guard case .text(let text)? = node["order"]?.content else { return .max }
    return Int(text) ?? .max
  }
}
