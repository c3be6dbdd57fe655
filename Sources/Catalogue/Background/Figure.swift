import Meetings

/// A figure of the documents, as worded there.
public struct Figure: Hashable, Sendable {
  /// Its word in the catalogue.
  public let id: String
  /// The figure itself, as "bijna 4.000".
  public let figure: Text
  /// What it counts.
  public let title: Text
  /// What to know when using it.
  public let note: Text?
  /// Where it comes from.
  public let source: SourceReference
}

extension Figure {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["id", "figure", "title", "note", "source"])
    id = try reader.string("id")
    figure = try reader.text("figure")
    title = try reader.text("title")
    note = try reader.optionalText("note")
    source = try SourceReference(reader.child("source"))
  }
}
