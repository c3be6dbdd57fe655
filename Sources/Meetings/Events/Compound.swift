// The values that several events carry, written and read in one way.

extension Fields {
  /// Adds a place in a meeting.
  mutating func set(_ place: Place) {
    set("meeting", place.meeting)
    set("item", place.item)
    set("topic", place.topic)
  }

  /// A place in a meeting.
  func place() throws(FieldError) -> Place {
    Place(meeting: try id("meeting"), item: try optionalID("item"), topic: try optionalWord("topic"))
  }

  /// Adds the terms of an action.
  mutating func set(_ terms: ActionTerms) {
    set("text", terms.text)
    set("actors", terms.actors)
    set(terms.due)
  }

  /// The terms of an action.
  func terms() throws(FieldError) -> ActionTerms {
    ActionTerms(text: try text("text"), actors: try actors("actors"), due: try due())
  }

  /// Adds where an agenda item comes from; nothing where it is new.
  mutating func set(_ origin: AgendaItem.Origin?) {
    guard let origin else { return }
    set("from", origin.entry)
    set("fromMeeting", origin.meeting)
    set("timesPutOff", origin.timesPutOff)
  }

  /// Where an agenda item comes from.
  func origin() throws(FieldError) -> AgendaItem.Origin? {
    guard let entry = try optionalID("from") else { return nil }
    return AgendaItem.Origin(
      entry: entry, meeting: try id("fromMeeting"), timesPutOff: try number("timesPutOff"))
  }

  /// Adds the cells of a worksheet row, as pairs of column and text.
  mutating func set(_ cells: [WorksheetRow.Cell]) {
    append("cells", .object(Fields(cells.map { Pair(key: $0.column, value: .text($0.text)) })))
  }

  /// The cells of a worksheet row.
  func cells() throws(FieldError) -> [WorksheetRow.Cell] {
    if self["cells"] == nil, isRedacted { return [] }
    guard let value = self["cells"] else { throw .missing("cells") }
    guard case .object(let fields) = value else { throw .unreadable("cells") }
    var cells: [WorksheetRow.Cell] = []
    for pair in fields.pairs {
      guard case .text(let text) = pair.value else { throw .unreadable(pair.key) }
      cells.append(.init(column: pair.key, text: text))
    }
    return cells
  }

  /// Adds words; nothing where there are none.
  mutating func set(_ key: String, _ words: [String]) {
    if !words.isEmpty { append(key, .list(words.map { .text($0) })) }
  }

  /// The words under `key`; none where it is missing.
  func texts(_ key: String) throws(FieldError) -> [String] {
    var texts: [String] = []
    for item in try list(key) {
      guard case .text(let text) = item else { throw .unreadable(key) }
      texts.append(text)
    }
    return texts
  }
}
