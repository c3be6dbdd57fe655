/// Something got another place on the agenda.
public struct ItemMoved: Event {
  public static let word = "item-moved"
  public static let title = Text(nl: "agendapunt verplaatst", en: "item moved")
  /// The meeting it happened in.
  public let meeting: EntryID
  /// The item that moved.
  public let item: EntryID
  /// The item it now comes after; nil puts it first.
  public let after: EntryID?

  /// Says which item it now comes after; without one it is the first.
  public init(meeting: EntryID, item: EntryID, after: EntryID? = nil) {
    self.meeting = meeting
    self.item = item
    self.after = after
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
    item = try fields.id("item")
    after = try fields.optionalID("after")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    fields.set("item", item)
    fields.set("after", after)
    return fields
  }

  public var subject: EntryID? { item }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.updateMeeting(meeting, of: item, mark) { meeting, from in
      let moved = meeting.agenda.remove(at: from)
      // Behind something that is gone by now, it stays where it was.
      let place = after.map { meeting.position(of: $0).map { $0 + 1 } ?? from } ?? 0
      meeting.agenda.insert(moved, at: place)
    }
  }
}
