/// Something was taken off the agenda.
public struct ItemRemoved: Event {
  public static let word = "item-removed"
  public static let title = Text(nl: "agendapunt verwijderd", en: "item removed")
  /// The meeting it happened in.
  public let meeting: EntryID
  /// The agenda item.
  public let item: EntryID

  /// Says which item is off the agenda of this meeting.
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
    var removed: AgendaItem?
    if let held = group.meetings[meeting], group.isAnythingRecorded(under: item, of: held) {
      // Somebody recorded something under it meanwhile: it stays, for nothing may disappear.
      group.keep(mark, held.status == .closed ? .meetingClosed(meeting) : .stillUsed(item))
      return
    }
    group.updateUnlessClosed(meeting, mark) { meeting in
      if let place = meeting.position(of: item) { removed = meeting.agenda.remove(at: place) }
    }
    guard let removed, let origin = removed.origin else { return }
    // Where it was to go was closed by then: it waits for the next agenda, for nothing may disappear.
    if group.unresolved.contains(where: { $0.mark.act == mark.act }) { group.markWaiting(origin, not: item) }
    // What follows from a plan takes an item off one agenda for another. Where that one has it no more, it waits too.
    if mark.act != mark.id, !group.isStanding(origin, of: removed, on: meeting) { group.markWaiting(origin) }
  }
}
