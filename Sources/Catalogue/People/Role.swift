import Meetings

/// Who can take part in a trekkersgroep or in a Parel: an actor in the region, whoever holds the role.
public struct Role: Hashable, Sendable {
  /// Its word in the catalogue, as "network-coordinator".
  public let id: RoleID
  /// Its full name.
  public let name: Text
  /// A name that fits in a column.
  public let short: Text
  /// What this actor brings.
  public let brings: Text
  /// Where that comes from.
  public let source: SourceReference
}

extension Role {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["id", "name", "short", "brings", "source"])
    id = try reader.id("id")
    name = try reader.text("name")
    short = try reader.text("short")
    brings = try reader.text("brings")
    source = try SourceReference(reader.child("source"))
  }
}
