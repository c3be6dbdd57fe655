/// Somebody left before the end, at an item.
public struct DepartureNoted: Event {
  public static let word = "departure-noted"
  public static let title = Text(nl: "eerder vertrokken", en: "left early")
  /// The meeting it happened in.
  public let meeting: EntryID
  /// Who left.
  public let member: EntryID
  /// The item the group was at.
  public let item: EntryID

  /// Says who left, and at which item the group was by then.
  public init(meeting: EntryID, member: EntryID, item: EntryID) {
    self.meeting = meeting
    self.member = member
    self.item = item
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
    member = try fields.id("member")
    item = try fields.id("item")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    fields.set("member", member)
    fields.set("item", item)
    return fields
  }

  public var subject: EntryID? { meeting }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.updateUnlessClosed(meeting, mark) {
      // Who leaves was there until then.
      if $0.attendance[member] != .present { $0.arrivals[member] = nil }
      $0.attendance[member] = .present
      $0.departures[member] = item
    }
  }
}
