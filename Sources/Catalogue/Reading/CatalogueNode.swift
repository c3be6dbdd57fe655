/// A value of a catalogue file before its meaning is known: a text, a list or named values.
///
/// Numbers, dates and yes or no are texts here too, so that "no" stays "no" and a date stays what was written.
package struct CatalogueNode: Equatable, Sendable {
  /// What the value is.
  package enum Content: Equatable, Sendable {
    case text(String)
    case list([CatalogueNode])
    case map([Entry])
  }

  /// A named value.
  package struct Entry: Equatable, Sendable {
    package let key: String
    package let node: CatalogueNode

    package init(key: String, node: CatalogueNode) {
      self.key = key
      self.node = node
    }
  }

  /// Where the value stands, for messages.
  package struct Place: Equatable, Sendable {
    package let file: String
    package let line: Int
  }

  package let content: Content
  /// Nil for what was read from the embedded catalogue.
  package let place: Place?

  package init(_ content: Content, place: Place? = nil) {
    self.content = content
    self.place = place
  }

  /// The value under `key`, where this is a map that has it.
  package subscript(key: String) -> CatalogueNode? {
    guard case .map(let entries) = content else { return nil }
    for entry in entries where entry.key == key { return entry.node }
    return nil
  }
}
