/// A meeting does not take place; what it held goes on to the next.
public struct MeetingCancelled: Event {
  public static let word = "meeting-cancelled"
  public static let title = Text(nl: "overleg afgezegd", en: "meeting cancelled")
  /// The meeting that does not take place.
  public let meeting: EntryID
  /// Why, where somebody said so.
  public let reason: String?

  /// Says which meeting is off, and why where somebody said so.
  public init(meeting: EntryID, reason: String? = nil) {
    self.meeting = meeting
    self.reason = reason
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
    reason = try fields.optionalText("reason")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    fields.set("reason", reason)
    return fields
  }

  public var subject: EntryID? { meeting }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.planned(meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.updateUnlessClosed(meeting, mark) {
      $0.status = .cancelled
      $0.reason = reason
    }
  }
}
