/// Reads the JSON that the generator wrote: objects, lists and texts, nothing else.
///
/// The catalogue is read at every start, so this does no more than needed: bytes in, nodes out.
package struct CatalogueJSON {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// The value that these bytes hold; nil where they are no JSON of this kind.
  package static func node(from bytes: UnsafeBufferPointer<UInt8>) -> CatalogueNode? {
    var reader = CatalogueJSON(bytes: bytes)
    guard let node = reader.value() else { return nil }
    reader.skipSpace()
    return reader.position == bytes.count ? node : nil
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] <= 32 { position += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func value() -> CatalogueNode? {
    if take("\"") { return text().map { CatalogueNode(.text($0)) } }
    if take("[") { return list() }
    if take("{") { return map() }
    return nil
  }

  private mutating func list() -> CatalogueNode? {
    var items: [CatalogueNode] = []
    if take("]") { return CatalogueNode(.list(items)) }
    repeat {
      guard let item = value() else { return nil }
      items.append(item)
    } while take(",")
    return take("]") ? CatalogueNode(.list(items)) : nil
  }

  private mutating func map() -> CatalogueNode? {
    var entries: [CatalogueNode.Entry] = []
    if take("}") { return CatalogueNode(.map(entries)) }
    repeat {
      guard take("\""), let key = text(), take(":"), let node = value() else { return nil }
      entries.append(CatalogueNode.Entry(key: key, node: node))
    } while take(",")
    return take("}") ? CatalogueNode(.map(entries)) : nil
  }

  /// A text after its opening quote. Only a quote and a backslash are ever escaped.
  private mutating func text() -> String? {
    let start = position
    var escaped = false
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\\") {
        escaped = true
        position += 1
      }
      position += 1
    }
    guard position < bytes.count else { return nil }
    let slice = bytes[start..<position]
    position += 1
    return escaped ? CatalogueJSON.unescaped(slice) : String(decoding: slice, as: UTF8.self)
  }

  private static func unescaped(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var plain: [UInt8] = []
    var index = slice.startIndex
    while index < slice.endIndex {
      if slice[index] == UInt8(ascii: "\\") { index += 1 }
      plain.append(slice[index])
      index += 1
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

// MARK: Writing

extension CatalogueNode {
  /// The value as JSON on one line, names in alphabetical order, so that the same content gives the same bytes.
  package var json: String {
    switch content {
    case .text(let text): return CatalogueNode.quoted(text)
    case .list(let items): return "[" + items.map(\.json).joined(separator: ",") + "]"
    case .map(let entries):
      let sorted = entries.sorted { $0.key < $1.key }
      return "{" + sorted.map { CatalogueNode.quoted($0.key) + ":" + $0.node.json }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var escaped = "\""
    for character in text.unicodeScalars {
      if character == "\"" || character == "\\" { escaped.append("\\") }
      // Control characters have no place in the catalogue; a line break becomes a blank.
      escaped.unicodeScalars.append(character.value < 32 ? " " : character)
    }
    return escaped + "\""
  }
}
