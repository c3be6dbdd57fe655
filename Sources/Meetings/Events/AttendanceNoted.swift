/// Somebody is present, excused or absent.
public struct AttendanceNoted: Event {
  public static let word = "attendance-noted"
  public static let title = Text(nl: "aanwezigheid", en: "attendance")
  /// The meeting it happened in.
  public let meeting: EntryID
  /// Who it was.
  public let member: EntryID
  /// Whether this person takes part.
  public let attendance: Attendance

  /// Says of one person whether they take part in the meeting.
  public init(meeting: EntryID, member: EntryID, attendance: Attendance) {
    self.meeting = meeting
    self.member = member
    self.attendance = attendance
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
    member = try fields.id("member")
    attendance = try fields.word("attendance")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    fields.set("member", member)
    fields.set("attendance", attendance)
    return fields
  }

  public var subject: EntryID? { meeting }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.updateUnlessClosed(meeting, mark) {
      $0.attendance[member] = attendance
      guard attendance != .present else { return }
      // Who is not there neither comes nor leaves.
      $0.arrivals[member] = nil
      $0.departures[member] = nil
    }
  }
}
