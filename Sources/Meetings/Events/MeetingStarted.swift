/// A meeting began.
public struct MeetingStarted: Event {
  public static let word = "meeting-started"
  public static let title = Text(nl: "overleg begonnen", en: "meeting started")
  /// The meeting that began.
  public let meeting: EntryID
  /// What the clock on the wall said.
  public let time: TimeOfDay?

  /// Says when it began by the clock on the wall.
  public init(meeting: EntryID, time: TimeOfDay? = nil) {
    self.meeting = meeting
    self.time = time
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
    time = try fields.optionalTime("time")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    fields.set("time", time)
    return fields
  }

  public var subject: EntryID? { meeting }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.planned(meeting, in: group) ?? Rules.noneRunning(besides: meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.updateUnlessClosed(meeting, mark) {
      // Two devices may begin it at once: the first beginning counts.
      guard $0.status != .running else { return }
      $0.status = .running
      $0.begunAt = time
      $0.forgetWalk()
    }
  }
}
