import Meetings
import Testing

@testable import Catalogue

@Suite("A catalogue that contradicts itself is refused")
struct ReferenceTests {
  /// The embedded catalogue with one thing changed.
  private func fault(replacing old: String, with new: String) throws -> CatalogueFault? {
    let json = embeddedCatalogue.withUTF8Buffer { CatalogueJSON.node(from: $0) }?.json ?? ""
    #expect(json.contains(old))
    let node = try CatalogueNode(yaml: json.replacing(old, with: new), file: "catalogue")
    return #expect(throws: CatalogueFault.self) { try PatzCatalogue(node: node, file: "catalogue") }
  }

  @Test("As it stands it is accepted")
  func accepted() throws {
    let json = embeddedCatalogue.withUTF8Buffer { CatalogueJSON.node(from: $0) }?.json ?? ""
    let node = try CatalogueNode(yaml: json, file: "catalogue")
    #expect(try PatzCatalogue(node: node, file: "catalogue") == catalogue)
  }

  @Test(
    "An unknown actor, topic, Parel, discipline, document, address; a missing language; a word twice",
    arguments: [
      ("\"actors\":[\"consultant\"]", "\"actors\":[\"adviseur\"]"),
      ("{\"topic\":\"opening\"}", "{\"topic\":\"openen\"}"),
      ("\"parels\":[\"consultant-training\"]", "\"parels\":[\"consultants\"]"),
      ("\"disciplines\":[\"gp\",", "\"disciplines\":[\"doctor\","),
      ("\"document\":\"article\"", "\"document\":\"krant\""),
      (
        "\"places\":[\"overview\",\"detail\"],\"url\":\"https://",
        "\"places\":[\"overview\",\"detail\"],\"url\":\"https://x"
      ),
      ("\"nl\":\"Kennismaken\"", "\"nl\":\"\""),
      ("{\"en\":\"Short\",\"nl\":\"Kort\"}", "{\"nl\":\"Kort\"}"),
      ("\"id\":\"ambassador\"", "\"id\":\"consultant\""),
      ("\"updated\":\"2026-", "\"updated\":\"2026-13-"),
      ("\"basis\":{\"minutes\":\"own\",\"purpose\"", "\"basis\":{\"purpose\""),
      ("\"basis\":{\"minutes\":\"own\",\"purpose\":\"own\"", "\"basis\":{\"minutes\":\"source\",\"purpose\":\"own\""),
      (
        "\"purpose\":\"own\",\"questions\":\"own\"}", "\"purpose\":\"own\",\"questions\":\"own\",\"worksheet\":\"own\"}"
      ),
    ])
  func refused(change: (old: String, new: String)) throws {
    let fault = try fault(replacing: change.old, with: change.new)
    #expect(fault?.file == "catalogue")
    #expect(fault?.field.isEmpty == false || fault?.line != nil)
  }
}
