/// A meeting ended and its minutes are final.
public struct MeetingClosed: Event {
  public static let word = "meeting-closed"
  public static let title = Text(nl: "overleg afgesloten", en: "meeting closed")
  public static let isUndoable = false
  /// The meeting that ended.
  public let meeting: EntryID
  /// What the clock on the wall said.
  public let time: TimeOfDay?
  /// Why it was closed although something was missing.
  public let reason: String?

  /// Says when it ended by the clock on the wall; a reason where something was still missing.
  public init(meeting: EntryID, time: TimeOfDay? = nil, reason: String? = nil) {
    self.meeting = meeting
    self.time = time
    self.reason = reason
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
    time = try fields.optionalTime("time")
    reason = try fields.optionalText("reason")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    fields.set("time", time)
    fields.set("reason", reason)
    return fields
  }

  public var subject: EntryID? { meeting }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.running(meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    // Two devices may close it at once: the first closing counts, and the second is no news but for its reason.
    if let closed = group.meetings[meeting], closed.status == .closed, reason == nil || reason == closed.reason {
      return
    }
    group.updateUnlessClosed(meeting, mark) {
      $0.status = .closed
      $0.endedAt = time
      $0.reason = reason
      $0.clock.enter(nil, at: mark.wall)
    }
  }
}
