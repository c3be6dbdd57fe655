import Meetings

/// A document that the catalogue is made from.
public struct SourceDocument: Hashable, Sendable {
  /// The word by which facts refer to it, as "brochure".
  public let id: String
  /// Its title.
  public let title: Text
  /// Who published it.
  public let publisher: String
  /// Its date in words, since not every document has one.
  public let date: Text
  /// What it is about.
  public let note: Text
}

extension SourceDocument {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["id", "title", "publisher", "date", "note"])
    id = try reader.string("id")
    title = try reader.text("title")
    publisher = try reader.string("publisher")
    date = try reader.text("date")
    note = try reader.text("note")
  }
}
