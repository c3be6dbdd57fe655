/// Somebody took back an act: everything one Enter had recorded.
public struct ActUndone: Event {
  public static let word = "act-undone"
  public static let title = Text(nl: "ongedaan gemaakt", en: "undone")
  public static let isUndoable = false
  /// The act that was taken back.
  public let target: EntryID

  /// Says which act was taken back.
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
    // What is taken back is left out by `History`; there is nothing more to change.
  }
}
