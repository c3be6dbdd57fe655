/// A chosen Parel took place.
public struct ParelHeld: Event {
  public static let word = "parel-held"
  public static let title = Text(nl: "Parel gehouden", en: "Parel held")
  /// The chosen Parel.
  public let choice: EntryID
  /// The day it was held; nil leaves the day that was planned.
  public let date: Day?
  /// People who came.
  public let attended: Int?

  /// Says when it took place and how many came; without a day it was the day that was planned.
  public init(choice: EntryID, date: Day? = nil, attended: Int? = nil) {
    self.choice = choice
    self.date = date
    self.attended = attended
  }

  public init(from fields: Fields) throws(FieldError) {
    choice = try fields.id("choice")
    date = try fields.optionalDay("date")
    attended = try fields.optionalNumber("attended")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("choice", choice)
    fields.set("date", date)
    fields.set("attended", attended)
    return fields
  }

  public var subject: EntryID? { choice }

  public var gist: Text { date.map(DayWords.full) ?? Text(verbatim: "") }

  public func refusal(in group: Trekkersgroep) -> Refusal? { attended.flatMap(Rules.people) }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.update(\.choices, choice, mark) {
      $0.status = .held
      $0.date = date ?? $0.date
      $0.attended = attended
      $0.reason = nil
    }
  }
}
