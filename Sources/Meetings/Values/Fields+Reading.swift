// How an event takes its values out of the fields of a line. What may be missing may be null as well: a reader makes null
// of a number that is not whole, and that must not cost the rest of the event.

extension Fields {
  /// The text under `key`; empty where it was redacted.
  public func text(_ key: String) throws(FieldError) -> String {
    switch self[key] {
    case .text(let text): return text
    case .id(let id): return id.raw
    case nil where isRedacted: return ""
    case nil: throw .missing(key)
    default: throw .unreadable(key)
    }
  }

  /// The text under `key`, or nil where there is none.
  public func optionalText(_ key: String) throws(FieldError) -> String? {
    lacks(key) ? nil : try text(key)
  }

  /// The whole number under `key`.
  public func number(_ key: String) throws(FieldError) -> Int {
    guard let value = self[key] else { throw .missing(key) }
    guard case .number(let number) = value else { throw .unreadable(key) }
    return number
  }

  /// The whole number under `key`, or nil where there is none.
  public func optionalNumber(_ key: String) throws(FieldError) -> Int? {
    lacks(key) ? nil : try number(key)
  }

  /// Yes or no; no where it is missing.
  public func flag(_ key: String) throws(FieldError) -> Bool {
    guard !lacks(key), let value = self[key] else { return false }
    guard case .flag(let flag) = value else { throw .unreadable(key) }
    return flag
  }

  /// The reference under `key`.
  public func id(_ key: String) throws(FieldError) -> EntryID { EntryID(try identity(key)) }

  /// The reference under `key`, or nil where there is none.
  public func optionalID(_ key: String) throws(FieldError) -> EntryID? {
    lacks(key) ? nil : try id(key)
  }

  /// The references under `key`; none where it is missing.
  public func ids(_ key: String) throws(FieldError) -> [EntryID] {
    try strings(key).map { EntryID($0) }
  }

  /// The word under `key`; a word that this version does not know is unreadable.
  public func word<Word: RawRepresentable>(_ key: String) throws(FieldError) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: try identity(key)) else { throw .unreadable(key) }
    return word
  }

  /// The word under `key`, or nil where there is none.
  public func optionalWord<Word: RawRepresentable>(_ key: String) throws(FieldError) -> Word?
  where Word.RawValue == String {
    if lacks(key) { return nil }
    return try word(key)
  }

  /// The words under `key`; none where it is missing.
  public func words<Word: RawRepresentable>(_ key: String) throws(FieldError) -> [Word]
  where Word.RawValue == String {
    var words: [Word] = []
    for string in try strings(key) {
      guard let word = Word(rawValue: string) else { throw .unreadable(key) }
      words.append(word)
    }
    return words
  }

  /// The actors under `key`; none where it is missing.
  public func actors(_ key: String) throws(FieldError) -> [Actor] {
    var actors: [Actor] = []
    for item in try list(key) {
      guard case .object(let fields) = item else { throw .unreadable(key) }
      if let member = try fields.optionalID("member") {
        actors.append(.member(member))
      } else {
        actors.append(.role(try fields.word("role")))
      }
    }
    return actors
  }

  /// The civil day under `key`.
  public func day(_ key: String) throws(FieldError) -> Day {
    guard let day = Day(try identity(key)) else { throw .unreadable(key) }
    return day
  }

  /// The civil day under `key`, or nil where there is none.
  public func optionalDay(_ key: String) throws(FieldError) -> Day? {
    lacks(key) ? nil : try day(key)
  }

  /// The time of day under `key`, or nil where there is none.
  public func optionalTime(_ key: String) throws(FieldError) -> TimeOfDay? {
    guard let raw = try optionalText(key) else { return nil }
    guard let time = TimeOfDay(raw) else { throw .unreadable(key) }
    return time
  }

  /// The values of the list under `key`; none where it is missing.
  public func list(_ key: String) throws(FieldError) -> [Value] {
    guard !lacks(key), let value = self[key] else { return [] }
    guard case .list(let items) = value else { throw .unreadable(key) }
    return items
  }

  /// Whether there is nothing under `key`.
  func lacks(_ key: String) -> Bool { self[key].map { $0 == .null } ?? true }

  private func strings(_ key: String) throws(FieldError) -> [String] {
    var strings: [String] = []
    for item in try list(key) {
      switch item {
      case .text(let text): strings.append(text)
      case .id(let id): strings.append(id.raw)
      default: throw .unreadable(key)
      }
    }
    return strings
  }

  /// A text that redaction never removes.
  private func identity(_ key: String) throws(FieldError) -> String {
    switch self[key] {
    case .text(let text): return text
    case .id(let id): return id.raw
    case nil: throw .missing(key)
    default: throw .unreadable(key)
    }
  }
}
