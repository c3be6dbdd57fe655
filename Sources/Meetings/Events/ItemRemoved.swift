/// Something was taken off the agenda.
public struct ItemRemoved: Event {
  public static let word = "item-removed"
  public static let title = Text(nl: "agendapunt verwijderd", en: "item removed")
  /// The meeting it happened in.
  public let meeting: EntryID
  /// The agenda item.
  public let item: EntryID

  /// The event by its values.
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
    Rules.open(meeting, in: group) ?? Rules.removable(item, of: meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    if let held = group.meetings[meeting], group.isAnythingRecorded(under: item, of: held) {
      // Somebody recorded something under it meanwhile: it stays, for nothing may disappear.
      group.unresolved.append(Unresolved(mark: mark, why: .missingTarget(item)))
      return
    }
    group.update(\.meetings, meeting, mark) { meeting in
      meeting.agenda.removeAll { $0.id == item }
    }
  }
}
