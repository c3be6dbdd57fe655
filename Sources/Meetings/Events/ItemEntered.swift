/// The group turned to an item; its clock runs from here.
public struct ItemEntered: Event {
  public static let word = "item-entered"
  public static let title = Text(nl: "naar agendapunt", en: "to item")
  public static let isUndoable = false
  /// The meeting it happened in.
  public let meeting: EntryID
  /// The agenda item.
  public let item: EntryID
  /// Whether the group only looks what is missing there, which is no discussion; missing means no.
  public let isLook: Bool

  /// Says which item the group is at; a look at what is missing there is no discussion.
  public init(meeting: EntryID, item: EntryID, isLook: Bool = false) {
    self.meeting = meeting
    self.item = item
    self.isLook = isLook
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
    item = try fields.id("item")
    isLook = try fields.flag("isLook")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    fields.set("item", item)
    if isLook { fields.set("isLook", isLook) }
    return fields
  }

  public var subject: EntryID? { item }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.running(meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.updateMeeting(meeting, of: item, mark) { meeting, _ in
      meeting.clock.enter(item, at: mark.wall, isLook: isLook)
    }
  }
}
