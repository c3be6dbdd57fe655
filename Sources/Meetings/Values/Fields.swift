/// The named values of one event, in a fixed order: what an event gives the journal and is made from again.
public struct Fields: Equatable, Sendable {
  /// A text of an event takes at most this many bytes of UTF-8, after cleaning.
  public static let textLimit = 16 * 1_024

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
