/// Somebody did an act again that was taken back.
public struct ActRedone: Event {
  public static let word = "act-redone"
  public static let title = Text(nl: "opnieuw gedaan", en: "redone")
  public static let isUndoable = false
  /// The act that counts again.
  public let target: EntryID

  /// Says which act counts again.
  public init(target: EntryID) {
    self.target = target
  }

  public init(from fields: Fields) throws(FieldError) {
    target = try fields.id("target")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("target", target)
    return fields
  }

  public var subject: EntryID? { target }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    // What counts again is decided by `History`; there is nothing more to change.
  }
}
