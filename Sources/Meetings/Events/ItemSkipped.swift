/// An item was passed over; it is on the next agenda.
public struct ItemSkipped: Event {
  public static let word = "item-skipped"
  public static let title = Text(nl: "agendapunt overgeslagen", en: "item skipped")
  /// The meeting it happened in.
  public let meeting: EntryID
  /// The agenda item.
  public let item: EntryID

  /// Says which item the meeting passed over.
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
    Rules.running(meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    let settled = group.meetings[meeting].map { group.settledCount(of: item, in: $0) }
    group.updateItem(item, of: meeting, mark) {
      $0.status = .skipped
      $0.settledWhenPutOff = settled ?? 0
    }
  }
}
