import Meetings

/// A profession or organisation that can take part in a group.
public struct Discipline: Hashable, Sendable {
  /// Its word in the catalogue, as "district-nurse".
  public let id: String
  /// Its name.
  public let name: Text
}

extension Discipline {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["id", "name"])
    id = try reader.string("id")
    name = try reader.text("name")
  }
}
