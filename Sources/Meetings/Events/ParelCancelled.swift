/// A chosen Parel does not go on.
public struct ParelCancelled: Event {
  public static let word = "parel-cancelled"
  public static let title = Text(nl: "Parel gaat niet door", en: "Parel cancelled")
  /// The chosen Parel.
  public let choice: EntryID
  /// Why, where somebody said so.
  public let reason: String?

  /// Says which chosen Parel is off, and why where somebody said so.
  public init(choice: EntryID, reason: String? = nil) {
    self.choice = choice
    self.reason = reason
  }

  public init(from fields: Fields) throws(FieldError) {
    choice = try fields.id("choice")
    reason = try fields.optionalText("reason")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("choice", choice)
    fields.set("reason", reason)
    return fields
  }

  public var subject: EntryID? { choice }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    guard let status = group.choices[choice]?.status, status == .held || status == .evaluated else { return nil }
    return Refusal(nl: "Deze Parel is al gehouden.", en: "This Parel has already been held.")
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.update(\.choices, choice, mark) {
      $0.status = .cancelled
      $0.reason = reason
    }
  }
}
