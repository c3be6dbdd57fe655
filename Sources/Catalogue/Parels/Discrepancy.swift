import Meetings

/// A field on which the brochure says two things: both, with their place, and which one is worked with.
public struct Discrepancy: Hashable, Sendable {
  /// One of the values.
  public struct Value: Hashable, Sendable {
    /// Where it stands.
    public let place: Page
    /// What stands there.
    public let value: Text
  }

  /// The field it is about.
  public let field: ParelField
  /// The values; two or more.
  public let values: [Value]
  /// The place whose value is worked with.
  public let working: Page
  /// What to know about it.
  public let note: Text?

  /// The value at a place.
  public func value(at place: Page) -> Text? { values.first { $0.place == place }?.value }
}

extension Discrepancy {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["field", "values", "working", "note"])
    field = try reader.word("field")
    values = try reader.list("values") { item throws(CatalogueFault) in
      try item.allowOnly(["place", "value"])
      return Value(place: try item.word("place"), value: try item.text("value"))
    }
    working = try reader.word("working")
    note = try reader.optionalText("note")
    guard Set(values.map(\.place)).count > 1 else {
      throw reader.fault("values", nl: "noem beide waarden met hun plaats", en: "give both values with their place")
    }
  }
}
