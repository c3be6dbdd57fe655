/// A later meeting adopted the minutes, with corrections or without.
public struct MinutesAdopted: Event {
  public static let word = "minutes-adopted"
  public static let title = Text(nl: "verslag vastgesteld", en: "minutes adopted")
  /// The meeting whose minutes these are.
  public let meeting: EntryID
  /// The meeting that adopted them.
  public let adoptedIn: EntryID
  /// What was corrected; nil where nothing was.
  public let corrections: String?

  /// Says which meeting adopted the minutes of which; without corrections they stand as they were.
  public init(meeting: EntryID, adoptedIn: EntryID, corrections: String? = nil) {
    self.meeting = meeting
    self.adoptedIn = adoptedIn
    self.corrections = corrections
  }

  public init(from fields: Fields) throws(FieldError) {
    meeting = try fields.id("meeting")
    adoptedIn = try fields.id("adoptedIn")
    corrections = try fields.optionalText("corrections")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("meeting", meeting)
    fields.set("adoptedIn", adoptedIn)
    fields.set("corrections", corrections)
    return fields
  }

  public var subject: EntryID? { meeting }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.noteHandled(in: adoptedIn)
    group.update(\.meetings, meeting, mark) {
      $0.adoptedBy = adoptedIn
      guard let corrections else { return }
      // Two devices may adopt them at once: what either said stands, one after the other.
      let said = $0.corrections.map { [$0] } ?? []
      if !said.contains(corrections) { $0.corrections = (said + [corrections]).joined(separator: " · ") }
    }
  }
}
