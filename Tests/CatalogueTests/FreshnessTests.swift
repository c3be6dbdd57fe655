import Foundation
import Meetings
import Testing

@testable import Catalogue

@Suite("The files and what is embedded")
struct FreshnessTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Resources/catalogue").path

  static let files = (FileManager.default.subpaths(atPath: folder) ?? []).filter { $0.hasSuffix(".yaml") }.sorted()

  @Test("Every file of the catalogue says what is embedded", arguments: files)
  func fresh(file: String) throws {
    let text = try String(contentsOfFile: FreshnessTests.folder + "/" + file, encoding: .utf8)
    let node = try CatalogueNode(yaml: text, file: file)
    if file.hasPrefix("parels/") {
      let parel = try Parel(NodeReader(node, from: .catalogue(file)))
      #expect(catalogue.parel(parel.id) == parel)
      #expect(file == "parels/\(parel.id.rawValue).yaml")
    } else {
      guard case .map(let lists) = node.content else { throw FieldError.unreadable(file) }
      for list in lists { #expect(embedded[list.key]?.json == list.node.json, "\(list.key)") }
    }
  }

  @Test("There is a file for each Parel and nothing without a file")
  func complete() {
    #expect(FreshnessTests.files.filter { $0.hasPrefix("parels/") }.count == catalogue.parels.count)
  }

  @Test("JSON is read back as it was written")
  func roundTrip() throws {
    let texts = CatalogueNode(.list([CatalogueNode(.text("“é” \"x\" \\ y")), CatalogueNode(.list([]))]))
    let node = CatalogueNode(
      .map([
        .init(key: "a", node: texts),
        .init(key: "b", node: CatalogueNode(.map([]))),
      ]))
    var bytes = Array(node.json.utf8)
    #expect(bytes.withUnsafeBufferPointer { CatalogueJSON.node(from: $0) } == node)
    for length in 0..<bytes.count {
      #expect(bytes.prefix(length).withContiguousStorageIfAvailable { CatalogueJSON.node(from: $0) == nil } == true)
    }
    bytes.append(UInt8(ascii: "x"))
    #expect(bytes.withUnsafeBufferPointer { CatalogueJSON.node(from: $0) } == nil)
  }

  private var embedded: CatalogueNode {
    embeddedCatalogue.withUTF8Buffer { CatalogueJSON.node(from: $0) } ?? CatalogueNode(.list([]))
  }
}
