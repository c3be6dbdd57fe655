/// Something worth remembering was noted.
public struct NoteWritten: Event {
  public static let word = "note-written"
  public static let title = Text(nl: "notitie", en: "note")
  /// Where in which meeting.
  public let place: Place
  /// What is worth remembering.
  public let text: String

  /// A note in the group's words, and under which item it was made.
  public init(place: Place, text: String) {
    self.place = place
    self.text = text
  }

  public init(from fields: Fields) throws(FieldError) {
    place = try fields.place()
    text = try fields.text("text")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set(place)
    fields.set("text", text)
    return fields
  }

  public var gist: Text { Text(verbatim: text.onOneLine) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(place.meeting, in: group) ?? Rules.text(text)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.notes.append(Note(id: mark.id, place: place, text: Versions(text, by: mark.id)))
    group.list(.note(mark.id), at: place, mark)
  }
}
