/// An item was discussed.
public struct ItemFinished: Event {
  public static let word = "item-finished"
  public static let title = Text(nl: "agendapunt besproken", en: "item discussed")
  public static let isUndoable = false
  /// The meeting it happened in.
  public let meeting: EntryID
  /// The agenda item.
  public let item: EntryID

  /// Says which item was discussed.
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
    group.updateItem(item, of: meeting, mark) { $0.status = .discussed }
  }
}
