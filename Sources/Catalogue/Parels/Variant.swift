import Meetings

/// A way of holding a Parel, with who organises and who guides it.
public struct Variant: Hashable, Sendable {
  /// The actors of a task.
  public struct Actors: Hashable, Sendable {
    /// The roles; several mean "or", unless `together`.
    public let roles: [RoleID]
    /// Whether they do it with each other.
    public let together: Bool
  }

  /// Its word of choice, as "in-company".
  public let id: VariantID
  /// For whom this variant is.
  public let audience: [Audience]
  /// Its own goal, where it has one.
  public let goal: Text?
  /// Who organises it.
  public let organises: Actors
  /// Who guides it.
  public let guides: Actors
  /// What to know about it.
  public let note: Text?
}

extension Variant {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["id", "audience", "goal", "organises", "guides", "note"])
    id = try reader.id("id")
    audience = try reader.words("audience")
    goal = try reader.optionalText("goal")
    organises = try Actors(reader.child("organises"))
    guides = try Actors(reader.child("guides"))
    note = try reader.optionalText("note")
  }
}

extension Variant.Actors {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["actors", "together"])
    roles = try reader.ids("actors")
    together = try reader.flag("together")
    if roles.isEmpty { throw reader.fault("actors", nl: "noem minstens een actor", en: "name one actor at least") }
  }
}
