/// A meeting was planned. Its agenda follows as items of the same act.
public struct MeetingPlanned: Event {
  public static let word = "meeting-planned"
  public static let title = Text(nl: "overleg gepland", en: "meeting planned")
  /// The number taken, as "2026-4".
  public let number: String
  /// The day it is planned on.
  public let date: Day
  /// When it is to begin; nil while that is open.
  public let start: TimeOfDay?
  /// Where it is held; nil while that is open.
  public let location: String?
  /// The word of the template: short, full, start or own.
  public let template: String

  /// A meeting under its own number, on a day; its time and place may still be open.
  public init(number: String, date: Day, start: TimeOfDay? = nil, location: String? = nil, template: String) {
    self.number = number
    self.date = date
    self.start = start
    self.location = location
    self.template = template
  }

  public init(from fields: Fields) throws(FieldError) {
    number = try fields.text("number")
    date = try fields.day("date")
    start = try fields.optionalTime("start")
    location = try fields.optionalText("location")
    template = try fields.text("template")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("number", number)
    fields.set("date", date)
    fields.set("start", start)
    fields.set("location", location)
    fields.set("template", template)
    return fields
  }

  public var gist: Text { Text(verbatim: number) }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.meetings.append(
      Meeting(
        id: mark.id, number: group.take(number), date: date, start: start, location: location, template: template))
  }

  public func applyTakenBack(to group: inout Trekkersgroep, as mark: Mark) {
    _ = group.take(number)
  }
}
