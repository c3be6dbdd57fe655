/// An item was put off to another meeting.
public struct ItemParked: Event {
  public static let word = "item-parked"
  public static let title = Text(nl: "agendapunt geparkeerd", en: "item parked")
  /// The meeting it happened in.
  public let meeting: EntryID
  /// The agenda item.
  public let item: EntryID
  /// Why, where somebody said so.
  public let reason: String?

  /// Says which item waits for another meeting, and why where somebody said so.
  public init(meeting: EntryID, item: EntryID, reason: String? = nil) {
    self.meeting = meeting
    self.item = item
    self.reason = reason
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
    item = try fields.id("item")
    reason = try fields.optionalText("reason")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    fields.set("item", item)
    fields.set("reason", reason)
    return fields
  }

  public var subject: EntryID? { item }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.running(meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    let settled = group.meetings[meeting].map { group.settledCount(of: item, in: $0) }
    group.updateItem(item, of: meeting, mark) {
      $0.status = .parked
      $0.settledWhenPutOff = settled ?? 0
      $0.reason = reason
    }
  }
}
