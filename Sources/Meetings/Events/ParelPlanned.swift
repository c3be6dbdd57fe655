/// A chosen Parel got a date, a place or an expected number of people.
public struct ParelPlanned: Event {
  public static let word = "parel-planned"
  public static let title = Text(nl: "Parel gepland", en: "Parel planned")
  /// The chosen Parel.
  public let choice: EntryID
  /// The day it is planned on; nil while that is open.
  public let date: Day?
  /// Where it is held; nil while that is open.
  public let location: String?
  /// People expected.
  public let expected: Int?

  /// Says day, place and expected number together as they are from now on; nil is open.
  public init(choice: EntryID, date: Day? = nil, location: String? = nil, expected: Int? = nil) {
    self.choice = choice
    self.date = date
    self.location = location
    self.expected = expected
  }

  public init(from fields: Fields) throws(FieldError) {
    choice = try fields.id("choice")
    date = try fields.optionalDay("date")
    location = try fields.optionalText("location")
    expected = try fields.optionalNumber("expected")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("choice", choice)
    fields.set("date", date)
    fields.set("location", location)
    fields.set("expected", expected)
    return fields
  }

  public var subject: EntryID? { choice }

  public var gist: Text { date.map(DayWords.full) ?? Text(verbatim: "") }

  public func refusal(in group: Trekkersgroep) -> Refusal? { expected.flatMap(Rules.people) }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.update(\.choices, choice, mark) {
      $0.status = .planned
      $0.date = date
      $0.location = location
      $0.expected = expected
      $0.reason = nil
    }
  }
}
