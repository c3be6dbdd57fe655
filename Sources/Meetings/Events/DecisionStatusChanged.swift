/// A decision was withdrawn, deferred, carried out, or is in force again.
public struct DecisionStatusChanged: Event {
  public static let word = "decision-status-changed"
  public static let title = Text(nl: "stand van het besluit", en: "state of the decision")
  /// The decision it is about.
  public let decision: EntryID
  /// What became of it.
  public let status: DecisionStatus
  /// From when the group wants to see it again; nil leaves that as it was.
  public let reviewOn: Day?
  /// Why, where somebody said so.
  public let reason: String?

  /// Says what became of the decision; a day to see it again that is not named stays as it was.
  public init(decision: EntryID, status: DecisionStatus, reviewOn: Day? = nil, reason: String? = nil) {
    self.decision = decision
    self.status = status
    self.reviewOn = reviewOn
    self.reason = reason
  }

  public init(from fields: Fields) throws(FieldError) {
    decision = try fields.id("decision")
    status = try fields.word("status")
    reviewOn = try fields.optionalDay("reviewOn")
    reason = try fields.optionalText("reason")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("decision", decision)
    fields.set("status", status)
    fields.set("reviewOn", reviewOn)
    fields.set("reason", reason)
    return fields
  }

  public var subject: EntryID? { decision }

  public var gist: Text { status.name }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    guard let decision = group.decisions[decision], decision.status == .replaced,
      let other = decision.replacedBy.flatMap({ group.decisions[$0] }), other.status != .withdrawn
    else { return nil }
    return Refusal(
      nl: "\(decision.number) is vervangen door \(other.number): zet de stand van dat besluit.",
      en: "\(decision.number) was replaced by \(other.number): set the state of that decision.")
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.updateDecision(decision, mark) {
      $0.status = status
      $0.reviewOn = reviewOn ?? $0.reviewOn
      $0.reason = reason
    }
  }
}
