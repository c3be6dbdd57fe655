/// Somebody chairs the meeting, records it or keeps its time.
public struct FunctionGiven: Event {
  public static let word = "function-given"
  public static let title = Text(nl: "rol in het overleg", en: "role in the meeting")
  /// The meeting it happened in.
  public let meeting: EntryID
  /// What this person does in the meeting.
  public let function: MeetingRole
  /// Nil where nobody does it any more.
  public let member: EntryID?

  /// Says who does it in this meeting; without a member nobody does it any more.
  public init(meeting: EntryID, function: MeetingRole, member: EntryID? = nil) {
    self.meeting = meeting
    self.function = function
    self.member = member
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
    function = try fields.word("function")
    member = try fields.optionalID("member")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    fields.set("function", function)
    fields.set("member", member)
    return fields
  }

  public var subject: EntryID? { meeting }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.updateUnlessClosed(meeting, mark) { $0.functions[function] = member }
  }
}
