/// The words of a decision were corrected.
public struct DecisionEdited: Event {
  public static let word = "decision-edited"
  public static let title = Text(nl: "besluit gewijzigd", en: "decision changed")
  /// The decision it is about.
  public let decision: EntryID
  /// What the decision says from now on.
  public let text: String
  /// The versions that this one replaces.
  public let replacing: [EntryID]

  /// Says the whole text from now on, in the place of the versions it names.
  public init(decision: EntryID, text: String, replacing: [EntryID] = []) {
    self.decision = decision
    self.text = text
    self.replacing = replacing
  }

  public init(from fields: Fields) throws(FieldError) {
    decision = try fields.id("decision")
    text = try fields.text("text")
    replacing = try fields.ids("replacing")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("decision", decision)
    fields.set("text", text)
    fields.set("replacing", replacing)
    return fields
  }

  public var subject: EntryID? { decision }

  public var gist: Text { Text(verbatim: text.onOneLine) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.text(text)
      ?? group.decisions[decision].flatMap { Rules.correction(of: $0.text, to: text, at: $0.place, in: group) }
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    var place: Place?
    group.updateDecision(decision, mark) {
      if !$0.text.isChoice(text) { place = $0.place }
      $0.text.add(text, by: mark.id, replacing: replacing)
    }
    group.flagIfClosed(place, mark)
  }
}
