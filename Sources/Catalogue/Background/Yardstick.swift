import Meetings

/// Which disciplines a kind of group has: that of a PaTz group and that of a hecht wijkverband are kept apart.
public struct Yardstick: Hashable, Sendable {
  /// A part of a yardstick, as the fixed core.
  public struct Part: Hashable, Sendable {
    /// Its word in the catalogue.
    public let id: String
    /// What the disciplines of this part have in common.
    public let title: Text
    /// The ids of the disciplines.
    public let disciplines: [String]
    /// Where it comes from.
    public let source: SourceReference
  }

  /// Its word in the catalogue: "patz-group" or "hecht-wijkverband".
  public let id: String
  /// The kind of group.
  public let title: Text
  /// The parts, the most binding first.
  public let parts: [Part]
}

extension Yardstick {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["id", "title", "parts"])
    id = try reader.string("id")
    title = try reader.text("title")
    parts = try reader.list("parts") { part throws(CatalogueFault) in try Part(part) }
  }
}

extension Yardstick.Part {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["id", "title", "disciplines", "source"])
    id = try reader.string("id")
    title = try reader.text("title")
    disciplines = try reader.strings("disciplines")
    source = try SourceReference(reader.child("source"))
  }
}
