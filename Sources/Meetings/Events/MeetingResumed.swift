/// The break is over.
public struct MeetingResumed: Event {
  public static let word = "meeting-resumed"
  public static let title = Text(nl: "hervat", en: "resumed")
  public static let isUndoable = false
  /// The meeting that goes on.
  public let meeting: EntryID

  /// Says which meeting goes on.
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
    group.updateUnlessClosed(meeting, mark) { $0.clock.resume(at: mark.wall) }
  }
}
