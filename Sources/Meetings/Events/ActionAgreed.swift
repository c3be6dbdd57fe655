/// Somebody took something on, or it is still to be given to someone.
public struct ActionAgreed: Event {
  public static let word = "action-agreed"
  public static let title = Text(nl: "actie", en: "action")
  /// The number taken, as "A2026-4.5".
  public let number: String
  /// Where in which meeting.
  public let place: Place
  /// What, by whom, and when.
  public let terms: ActionTerms
  /// The chosen Parel it belongs to.
  public let choice: EntryID?
  /// Which of the Parel's two actions this is; nil for any other action.
  public let parelRole: ParelRole?
  /// The goals it serves: identities of the catalogue, or G1, G2 ….
  public let goals: [String]

  /// An action under its own number; of a Parel where it says which of the two it is.
  public init(
    number: String, place: Place, terms: ActionTerms, choice: EntryID? = nil, parelRole: ParelRole? = nil,
    goals: [String] = []
  ) {
    self.number = number
    self.place = place
    self.terms = terms
    self.choice = choice
    self.parelRole = parelRole
    self.goals = goals
  }

  public init(from fields: Fields) throws(FieldError) {
    number = try fields.text("number")
    place = try fields.place()
    terms = try fields.terms()
    choice = try fields.optionalID("choice")
    parelRole = try fields.optionalWord("parelRole")
    goals = try fields.texts("goals")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("number", number)
    fields.set(place)
    fields.set(terms)
    fields.set("choice", choice)
    fields.set("parelRole", parelRole)
    fields.set("goals", goals)
    return fields
  }

  public var gist: Text { Text(verbatim: ("\(number) \(terms.text)").onOneLine) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(place.meeting, in: group) ?? Rules.text(terms.text)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.actions.append(
      Action(
        id: mark.id, number: group.take(number), place: place, terms: Versions(terms, by: mark.id), choice: choice,
        parelRole: parelRole, goals: goals))
    group.list(.action(mark.id), at: place, mark)
  }

  public func applyTakenBack(to group: inout Trekkersgroep, as mark: Mark) {
    var spent = Action(
      id: mark.id, number: group.take(number), place: place, terms: Versions(ActionTerms(text: ""), by: mark.id),
      choice: nil, parelRole: nil, goals: [])
    spent.status = .void
    group.actions.append(spent)
    group.listSpent(.action(mark.id), at: place)
  }
}
