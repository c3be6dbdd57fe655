import Meetings

/// A goal that an actor pursues in the region.
public struct Goal: Hashable, Sendable {
  /// Its word in the catalogue, as "fitting-care".
  public let id: String
  /// The goal.
  public let title: Text
  /// The actors in whose list it stands; two where both lists word it the same.
  public let actors: [RoleID]
  /// Where it comes from.
  public let source: SourceReference
}

extension Goal {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["id", "title", "actors", "source"])
    id = try reader.string("id")
    title = try reader.text("title")
    actors = try reader.ids("actors")
    source = try SourceReference(reader.child("source"))
  }
}
