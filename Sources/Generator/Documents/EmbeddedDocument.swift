import Catalogue

/// The catalogue as it goes into the program: JSON in a string, one entry of a list on a line.
///
/// A string literal costs nothing to compile or to start; the same bytes as an array literal took 13 to 20 seconds.
enum EmbeddedDocument {
  static func text(_ input: GeneratorInput) -> String {
    """
    // Made by Generator from Resources/catalogue: change those files and run make generate.
    // swift-format-ignore-file

    /// The catalogue as JSON: objects, lists and texts only.
    let embeddedCatalogue: StaticString = ##\"\"\"
    \(json(input.node))
    \"\"\"##

    """
  }

  private static func json(_ node: CatalogueNode) -> String {
    guard case .map(let entries) = node.content else { return node.json }
    let lists = entries.sorted { $0.key < $1.key }.map { entry in
      guard case .list(let items) = entry.node.content else { return "\"\(entry.key)\":\(entry.node.json)" }
      return "\"\(entry.key)\":[\n" + items.map(\.json).joined(separator: ",\n") + "\n]"
    }
    return "{\n" + lists.joined(separator: ",\n") + "\n}"
  }
}
