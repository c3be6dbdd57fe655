/// An item is open again after all.
public struct ItemReopened: Event {
  public static let word = "item-reopened"
  public static let title = Text(nl: "agendapunt heropend", en: "item reopened")
  /// The meeting it happened in.
  public let meeting: EntryID
  /// The agenda item.
  public let item: EntryID

  /// Says which item is still to be discussed in this meeting.
  public init(meeting: EntryID, item: EntryID) {
    self.meeting = meeting
    self.item = item
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
    item = try fields.id("item")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    fields.set("item", item)
    return fields
  }

  public var subject: EntryID? { item }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.updateItem(item, of: meeting, mark) {
      $0.status = .open
      $0.reason = nil
    }
  }
}
