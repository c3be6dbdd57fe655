/// The words of a note were corrected.
public struct NoteEdited: Event {
  public static let word = "note-edited"
  public static let title = Text(nl: "notitie gewijzigd", en: "note changed")
  /// The note it is about.
  public let note: EntryID
  /// What the note says from now on.
  public let text: String
  /// The versions that this one replaces.
  public let replacing: [EntryID]

  /// Says the whole note from now on, in the place of the versions it names.
  public init(note: EntryID, text: String, replacing: [EntryID] = []) {
    self.note = note
    self.text = text
    self.replacing = replacing
  }

  public init(from fields: Fields) throws(FieldError) {
    note = try fields.id("note")
    text = try fields.text("text")
    replacing = try fields.ids("replacing")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("note", note)
    fields.set("text", text)
    fields.set("replacing", replacing)
    return fields
  }

  public var subject: EntryID? { note }

  public var gist: Text { Text(verbatim: text.onOneLine) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.text(text) ?? group.notes[note].flatMap { Rules.correction(of: $0.text, to: text, at: $0.place, in: group) }
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    let isChoice = group.notes[note]?.text.isChoice(text) ?? false
    group.update(\.notes, note, mark) { $0.text.add(text, by: mark.id, replacing: replacing) }
    if !isChoice { group.flagIfClosed(group.notes[note]?.place, mark) }
  }
}
