/// A meeting got another date, time or place. Its number stays.
public struct MeetingMoved: Event {
  public static let word = "meeting-moved"
  public static let title = Text(nl: "overleg verplaatst", en: "meeting moved")
  /// The meeting that moved.
  public let meeting: EntryID
  /// The day it is on from now on.
  public let date: Day
  /// When it is to begin; nil while that is open.
  public let start: TimeOfDay?
  /// Where it is held; nil while that is open.
  public let location: String?

  /// Says date, time and place together as they are from now on; nil is open.
  public init(meeting: EntryID, date: Day, start: TimeOfDay? = nil, location: String? = nil) {
    self.meeting = meeting
    self.date = date
    self.start = start
    self.location = location
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
    date = try fields.day("date")
    start = try fields.optionalTime("start")
    location = try fields.optionalText("location")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    fields.set("date", date)
    fields.set("start", start)
    fields.set("location", location)
    return fields
  }

  public var subject: EntryID? { meeting }

  public var gist: Text { DayWords.full(date) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.updateUnlessClosed(meeting, mark) {
      $0.date = date
      $0.start = start
      $0.location = location
    }
  }
}
