import Meetings

/// One thing worth knowing, with its source: a working principle, a success factor, a tip, a mark, a result.
public struct Statement: Hashable, Sendable {
  /// Its word in the catalogue.
  public let id: String
  /// What it says.
  public let title: Text
  /// What can be said further.
  public let note: Text?
  /// Where it comes from.
  public let source: SourceReference
}

extension Statement {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["id", "title", "note", "source"])
    id = try reader.string("id")
    title = try reader.text("title")
    note = try reader.optionalText("note")
    source = try SourceReference(reader.child("source"))
  }
}
