/// An action is busy, done, dropped, or open again.
public struct ActionStatusChanged: Event {
  public static let word = "action-status-changed"
  public static let title = Text(nl: "stand van de actie", en: "state of the action")
  /// The action it is about.
  public let action: EntryID
  /// How far it is now.
  public let status: ActionStatus
  /// Why, where somebody said so.
  public let reason: String?

  /// Says how far the action is now, and why where somebody said so.
  public init(action: EntryID, status: ActionStatus, reason: String? = nil) {
    self.action = action
    self.status = status
    self.reason = reason
  }

  public init(from fields: Fields) throws(FieldError) {
    action = try fields.id("action")
    status = try fields.word("status")
    reason = try fields.optionalText("reason")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("action", action)
    fields.set("status", status)
    fields.set("reason", reason)
    return fields
  }

  public var subject: EntryID? { action }

  public var gist: Text { status.name }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.updateAction(action, mark) {
      $0.status = status
      $0.reason = reason
    }
    group.noteHandled(action)
  }
}
