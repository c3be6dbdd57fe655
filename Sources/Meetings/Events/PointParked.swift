/// A point was put aside for the next meeting.
public struct PointParked: Event {
  public static let word = "point-parked"
  public static let title = Text(nl: "geparkeerd punt", en: "parked point")
  /// Where in which meeting.
  public let place: Place
  /// What is to come back, in the words it gets on the next agenda.
  public let text: String

  /// A point in the words it gets on the next agenda, and under which item it came up.
  public init(place: Place, text: String) {
    self.place = place
    self.text = text
  }

  public init(from fields: Fields) throws(FieldError) {
    place = try fields.place()
    text = try fields.text("text")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set(place)
    fields.set("text", text)
    return fields
  }

  public var gist: Text { Text(verbatim: text.onOneLine) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(place.meeting, in: group) ?? Rules.text(text)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.points.append(ParkedPoint(id: mark.id, place: place, text: Versions(text, by: mark.id)))
    group.list(.point(mark.id), at: place, mark)
  }
}
