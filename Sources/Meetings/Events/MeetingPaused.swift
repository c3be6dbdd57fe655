/// A break began; the clock of the item stands still.
public struct MeetingPaused: Event {
  public static let word = "meeting-paused"
  public static let title = Text(nl: "pauze", en: "break")
  public static let isUndoable = false
  /// The meeting that takes a break.
  public let meeting: EntryID

  /// Says which meeting takes a break.
  public init(meeting: EntryID) {
    self.meeting = meeting
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    return fields
  }

  public var subject: EntryID? { meeting }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.running(meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.updateUnlessClosed(meeting, mark) { $0.clock.pause(at: mark.wall) }
  }
}
