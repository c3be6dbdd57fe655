/// The words, the people or the day of an action changed.
public struct ActionEdited: Event {
  public static let word = "action-edited"
  public static let title = Text(nl: "actie gewijzigd", en: "action changed")
  /// The action it is about.
  public let action: EntryID
  /// What holds from now on: words, people and day together.
  public let terms: ActionTerms
  /// The versions that this one replaces.
  public let replacing: [EntryID]

  /// The event by its values.
  public init(action: EntryID, terms: ActionTerms, replacing: [EntryID] = []) {
    self.action = action
    self.terms = terms
    self.replacing = replacing
  }

  public init(from fields: Fields) throws(FieldError) {
    action = try fields.id("action")
    terms = try fields.terms()
    replacing = try fields.ids("replacing")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("action", action)
    fields.set(terms)
    fields.set("replacing", replacing)
    return fields
  }

  public var subject: EntryID? { action }

  public var gist: Text { Text(verbatim: terms.text.onOneLine) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.text(terms.text)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.update(\.actions, action, mark) { $0.terms.add(terms, by: mark.id, replacing: replacing) }
  }
}
