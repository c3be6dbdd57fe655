/// Somebody came after the beginning, at an item.
public struct ArrivalNoted: Event {
  public static let word = "arrival-noted"
  public static let title = Text(nl: "later gekomen", en: "arrived late")
  /// The meeting it happened in.
  public let meeting: EntryID
  /// Who came late.
  public let member: EntryID
  /// The item the group was at.
  public let item: EntryID

  /// Says who came, and at which item the group was by then.
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
      $0.attendance[member] = .present
      $0.arrivals[member] = item
      $0.departures[member] = nil
    }
  }
}
