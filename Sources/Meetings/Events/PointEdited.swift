/// The words of a parked point were corrected.
public struct PointEdited: Event {
  public static let word = "point-edited"
  public static let title = Text(nl: "geparkeerd punt gewijzigd", en: "parked point changed")
  /// The parked point it is about.
  public let point: EntryID
  /// What the point says from now on.
  public let text: String
  /// The versions that this one replaces.
  public let replacing: [EntryID]

  /// Says the whole point from now on, in the place of the versions it names.
  public init(point: EntryID, text: String, replacing: [EntryID] = []) {
    self.point = point
    self.text = text
    self.replacing = replacing
  }

  public init(from fields: Fields) throws(FieldError) {
    point = try fields.id("point")
    text = try fields.text("text")
    replacing = try fields.ids("replacing")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("point", point)
    fields.set("text", text)
    fields.set("replacing", replacing)
    return fields
  }

  public var subject: EntryID? { point }

  public var gist: Text { Text(verbatim: text.onOneLine) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.text(text) ?? group.points[point].flatMap { Rules.correction(of: $0.text, to: text, at: $0.place, in: group) }
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    let isChoice = group.points[point]?.text.isChoice(text) ?? false
    group.update(\.points, point, mark) { $0.text.add(text, by: mark.id, replacing: replacing) }
    if !isChoice { group.flagIfClosed(group.points[point]?.place, mark) }
  }
}
