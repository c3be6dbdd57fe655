import Catalogue

/// Reads the catalogue's files and writes everything that is made from them.
enum DocumentGenerator {
  static let folder = "Resources/catalogue"

  /// Writes the documents that differ; with `check` writes nothing. Returns the paths that were stale and still are.
  static func run(check: Bool) throws -> [String] {
    let node = try CatalogueFiles.node(in: folder)
    let input = GeneratorInput(node: node, catalogue: try PatzCatalogue(node: node, file: folder))
    try Completeness.check(input.catalogue)
    var stale: [String] = []
    for document in GeneratedDocument.all {
      let text = document.text(input)
      if text == Folder.text(at: document.path) { continue }
      if check { stale.append(document.path) } else { try Folder.write(text, to: document.path) }
    }
    return stale
  }
}

/// What the generated documents are made from.
struct GeneratorInput {
  /// The catalogue as it stands in its files.
  let node: CatalogueNode
  /// The same, read and checked.
  let catalogue: PatzCatalogue
}
