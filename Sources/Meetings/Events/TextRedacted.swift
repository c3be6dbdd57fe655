/// Somebody had the words of entries erased, for good: everything else about those entries stays.
public struct TextRedacted: Event {
  public static let word = "text-redacted"
  public static let title = Text(nl: "tekst gewist", en: "text erased")
  public static let isUndoable = false
  /// The entries that lose their words; so does what changed one of them before this, known here or not.
  public let targets: [EntryID]
  /// In which language it says, in the place of the words, that they were erased.
  public let language: Language

  /// Erases the words of these entries.
  public init(targets: [EntryID], language: Language) {
    self.targets = targets
    self.language = language
  }

  public init(from fields: Fields) throws(FieldError) {
    targets = try fields.ids("targets")
    language = try fields.word("language")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("targets", targets)
    fields.set("language", language)
    return fields
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    // `History` takes the words out of the entries themselves; there is nothing more to change.
  }
}
