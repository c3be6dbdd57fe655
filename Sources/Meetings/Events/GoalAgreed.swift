/// The group agreed a shared goal, in one sentence.
public struct GoalAgreed: Event {
  public static let word = "goal-agreed"
  public static let title = Text(nl: "gezamenlijk doel", en: "shared goal")
  /// The number taken, as "G1".
  public let number: String
  /// Where in which meeting.
  public let place: Place
  /// The goal, in one sentence of the group.
  public let text: String

  /// A goal in the group's words, under its own number.
  public init(number: String, place: Place, text: String) {
    self.number = number
    self.place = place
    self.text = text
  }

  public init(from fields: Fields) throws(FieldError) {
    number = try fields.text("number")
    place = try fields.place()
    text = try fields.text("text")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("number", number)
    fields.set(place)
    fields.set("text", text)
    return fields
  }

  public var gist: Text { Text(verbatim: ("\(number) \(text)").onOneLine) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(place.meeting, in: group) ?? Rules.text(text)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.goals.append(
      SharedGoal(id: mark.id, number: group.take(number), place: place, text: Versions(text, by: mark.id)))
    group.list(.goal(mark.id), at: place, mark)
  }

  public func applyTakenBack(to group: inout Trekkersgroep, as mark: Mark) {
    _ = group.take(number)
  }
}
