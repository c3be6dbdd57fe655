/// The group agreed something; the number is taken at once and for ever.
public struct DecisionTaken: Event {
  public static let word = "decision-taken"
  public static let title = Text(nl: "besluit", en: "decision")
  /// The number taken, as "B2026-4.3".
  public let number: String
  /// Where in which meeting.
  public let place: Place
  /// What was agreed, in the words of the group.
  public let text: String
  /// The decision that this one replaces.
  public let replaces: EntryID?
  /// From when the group wants to see it again; nil for never.
  public let reviewOn: Day?
  /// The goals it serves: identities of the catalogue, or G1, G2 ….
  public let goals: [String]

  /// A decision in the group's words, under its own number; one that it replaces is no longer in force.
  public init(
    number: String, place: Place, text: String, replaces: EntryID? = nil, reviewOn: Day? = nil, goals: [String] = []
  ) {
    self.number = number
    self.place = place
    self.text = text
    self.replaces = replaces
    self.reviewOn = reviewOn
    self.goals = goals
  }

  public init(from fields: Fields) throws(FieldError) {
    number = try fields.text("number")
    place = try fields.place()
    text = try fields.text("text")
    replaces = try fields.optionalID("replaces")
    reviewOn = try fields.optionalDay("reviewOn")
    goals = try fields.texts("goals")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("number", number)
    fields.set(place)
    fields.set("text", text)
    fields.set("replaces", replaces)
    fields.set("reviewOn", reviewOn)
    fields.set("goals", goals)
    return fields
  }

  public var gist: Text { Text(verbatim: ("\(number) \(text)").onOneLine) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(place.meeting, in: group) ?? Rules.text(text)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    let shown = group.take(number)
    group.decisions.append(
      Decision(
        id: mark.id, number: shown, place: place, text: Versions(text, by: mark.id), replaces: replaces,
        reviewOn: reviewOn, goals: goals))
    group.list(.decision(mark.id), at: place, mark)
    guard let replaces else { return }
    group.updateDecision(replaces, mark) {
      $0.status = .replaced
      $0.replacedBy = mark.id
    }
  }

  public func applyTakenBack(to group: inout Trekkersgroep, as mark: Mark) {
    let shown = group.take(number)
    var spent = Decision(
      id: mark.id, number: shown, place: place, text: Versions("", by: mark.id), replaces: nil, reviewOn: nil, goals: []
    )
    spent.status = .void
    group.decisions.append(spent)
    group.listSpent(.decision(mark.id), at: place)
  }
}
