/// The named values of one event, in a fixed order: what an event gives the journal and is made from again.
public struct Fields: Equatable, Sendable {
  /// One value of an event.
  public enum Value: Equatable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    /// A reference to an entry; the journal writes it as text.
    case id(EntryID)
    case list([Value])
    case object(Fields)
    case null
  }

  /// A name and its value.
  public struct Pair: Equatable, Sendable {
    /// The name in the journal.
    public let key: String
    /// What stands under it.
    public let value: Value

    /// A name and its value.
    public init(key: String, value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// The pairs in their order.
  public private(set) var pairs: [Pair]
  /// Whether a person had the text of this event removed; texts then read as empty.
  public var isRedacted = false

  /// Fields with these pairs.
  public init(_ pairs: [Pair] = []) { self.pairs = pairs }

  /// No fields yet, with room for so many.
  public init(roomFor count: Int) {
    pairs = []
    pairs.reserveCapacity(count)
  }

  /// Adds a pair at the end.
  public mutating func append(_ key: String, _ value: Value) { pairs.append(Pair(key: key, value: value)) }

  /// The value under `key`, if there is one.
  public subscript(key: String) -> Value? {
    // The lengths first: most names differ in it, and comparing texts costs more.
    let length = key.utf8.count
    for index in pairs.indices where pairs[index].key.utf8.count == length && pairs[index].key == key {
      return pairs[index].value
    }
    return nil
  }
}

/// Why an event could not be made from its fields.
public enum FieldError: Error, Equatable, Sendable {
  case missing(String)
  case unreadable(String)
}

// MARK: Writing

extension Fields {
  /// Adds a text; nothing where it is nil.
  public mutating func set(_ key: String, _ text: String?) {
    if let text { append(key, .text(text)) }
  }

  /// Adds a whole number; nothing where it is nil.
  public mutating func set(_ key: String, _ number: Int?) {
    if let number { append(key, .number(number)) }
  }

  /// Adds yes or no.
  public mutating func set(_ key: String, _ flag: Bool) { append(key, .flag(flag)) }

  /// Adds a reference to an entry; nothing where it is nil.
  public mutating func set(_ key: String, _ id: EntryID?) {
    if let id { append(key, .id(id)) }
  }

  /// Adds several references.
  public mutating func set(_ key: String, _ ids: [EntryID]) { append(key, .list(ids.map { .id($0) })) }

  /// Adds a word of choice or of the catalogue; nothing where it is nil.
  public mutating func set<Word: RawRepresentable>(_ key: String, _ word: Word?) where Word.RawValue == String {
    if let word { append(key, .text(word.rawValue)) }
  }

  /// Adds several words of choice or of the catalogue.
  public mutating func set<Word: RawRepresentable>(_ key: String, _ words: [Word]) where Word.RawValue == String {
    append(key, .list(words.map { .text($0.rawValue) }))
  }

  /// Adds actors, members as `{"member": …}` and roles as `{"role": …}`.
  public mutating func set(_ key: String, _ actors: [Actor]) {
    append(
      key,
      .list(
        actors.map { actor in
          switch actor {
          case .member(let id): .object(Fields([Pair(key: "member", value: .id(id))]))
          case .role(let id): .object(Fields([Pair(key: "role", value: .text(id.rawValue))]))
          }
        }))
  }

  /// Adds a civil day; nothing where it is nil.
  public mutating func set(_ key: String, _ day: Day?) {
    if let day { append(key, .text(day.description)) }
  }

  /// Adds a time of day; nothing where it is nil.
  public mutating func set(_ key: String, _ time: TimeOfDay?) {
    if let time { append(key, .text(time.description)) }
  }
}

// MARK: Reading

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
    self[key] == nil ? nil : try text(key)
  }

  /// The whole number under `key`.
  public func number(_ key: String) throws(FieldError) -> Int {
    guard let value = self[key] else { throw .missing(key) }
    guard case .number(let number) = value else { throw .unreadable(key) }
    return number
  }

  /// The whole number under `key`, or nil where there is none.
  public func optionalNumber(_ key: String) throws(FieldError) -> Int? {
    self[key] == nil ? nil : try number(key)
  }

  /// Yes or no; no where it is missing.
  public func flag(_ key: String) throws(FieldError) -> Bool {
    guard let value = self[key] else { return false }
    guard case .flag(let flag) = value else { throw .unreadable(key) }
    return flag
  }

  /// The reference under `key`.
  public func id(_ key: String) throws(FieldError) -> EntryID { EntryID(try identity(key)) }

  /// The reference under `key`, or nil where there is none.
  public func optionalID(_ key: String) throws(FieldError) -> EntryID? {
    self[key] == nil ? nil : try id(key)
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
    if self[key] == nil { return nil }
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
    self[key] == nil ? nil : try day(key)
  }

  /// The time of day under `key`, or nil where there is none.
  public func optionalTime(_ key: String) throws(FieldError) -> TimeOfDay? {
    guard let raw = try optionalText(key) else { return nil }
    guard let time = TimeOfDay(raw) else { throw .unreadable(key) }
    return time
  }

  /// The values of the list under `key`; none where it is missing.
  public func list(_ key: String) throws(FieldError) -> [Value] {
    guard let value = self[key] else { return [] }
    guard case .list(let items) = value else { throw .unreadable(key) }
    return items
  }

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

// MARK: Siblings

extension Fields {
  /// The same fields with every reference changed by `change`.
  public func mappingIDs(_ change: (EntryID) -> EntryID) -> Fields {
    var mapped = Fields(pairs.map { Pair(key: $0.key, value: $0.value.mappingIDs(change)) })
    mapped.isRedacted = isRedacted
    return mapped
  }
}

extension Fields.Value {
  fileprivate func mappingIDs(_ change: (EntryID) -> EntryID) -> Fields.Value {
    switch self {
    case .id(let id): .id(change(id))
    case .list(let items): .list(items.map { $0.mappingIDs(change) })
    case .object(let fields): .object(fields.mappingIDs(change))
    case .text, .number, .flag, .null: self
    }
  }
}
