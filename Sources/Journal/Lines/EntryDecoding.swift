import Meetings

/// What one line of a journal turned out to be.
public enum DecodedLine: Sendable {
  /// An entry, as number `n` of its file. `isIntact` tells whether its checksum is right, `version` its format.
  case entry(Entry, n: Int, isIntact: Bool, version: Int)
  /// Line 0: what made the file.
  case opened(n: Int, isIntact: Bool, version: Int)
  /// JSON, but not a line of a journal.
  case foreign
  /// Not JSON that can be read.
  case unreadable(JSONFailure)
}

/// What is to be remarked about a line, whatever it says.
enum LineFacts {
  /// A line of a journal: its number in the file, whether its checksum is right, and the version of its format.
  case line(n: Int, isIntact: Bool, version: Int)
  /// JSON, but not a line of a journal.
  case foreign
  /// Not JSON that can be read.
  case unreadable(JSONFailure)
}

extension EntryCodec {
  /// Reads a line without its line feed and adds the entry that it tells of, where it tells of one. Keys may come in
  /// any order: a person may have edited it.
  static func read(_ line: UnsafeBufferPointer<UInt8>, into entries: inout [Entry]) -> LineFacts {
    do {
      var envelope = Envelope()
      try envelope.read(line)
      return envelope.open(into: &entries, isIntact: JournalLine.isIntact(line))
    } catch {
      // Broken text often breaks the JSON as well; the text is the truer cause.
      return .unreadable(String(validating: line, as: UTF8.self) == nil ? .invalidUTF8 : error)
    }
  }

  /// What a line says; without its line feed.
  public static func decode(_ line: UnsafeBufferPointer<UInt8>) -> DecodedLine {
    var entries: [Entry] = []
    switch read(line, into: &entries) {
    case .line(let n, let isIntact, let version):
      guard let entry = entries.first else { return .opened(n: n, isIntact: isIntact, version: version) }
      return .entry(entry, n: n, isIntact: isIntact, version: version)
    case .foreign: return .foreign
    case .unreadable(let failure): return .unreadable(failure)
    }
  }

  /// What a line says; without its line feed.
  public static func decode(_ line: [UInt8]) -> DecodedLine { line.withUnsafeBufferPointer { decode($0) } }
}

/// The members of a line, sorted into what is about the event and what is of the event.
private struct Envelope {
  var version: Int?
  var n: Int?
  var id: String?
  var at: Stamp?
  var wall: Instant?
  var device: String?
  var act: String?
  var closesAct = false
  var word: String?
  /// The event's own, with room for as many as most have.
  var fields = Fields(roomFor: 8)

  mutating func read(_ line: UnsafeBufferPointer<UInt8>) throws(JSONFailure) {
    var reader = JSONReader(line)
    try reader.begin()
    let head = WrittenHead(&reader)
    if let head { take(head) }
    var isFirst = head == nil
    while let key = try reader.key(first: isFirst) {
      isFirst = false
      let value = try reader.value(depth: 1)
      if !take(key, value) { fields.append(key, value) }
    }
    try reader.end()
  }

  private mutating func take(_ head: WrittenHead) {
    (version, n, id, at, device, act) = (JournalLine.version, head.n, head.id, head.at, head.device, head.act)
    (closesAct, word) = (head.closesAct, head.word)
  }

  /// Keeps a value that is about the event; false where the name is one of the event's own.
  /// Looks at the length of the name first: this runs a dozen times for every line of the archive.
  private mutating func take(_ key: String, _ value: Fields.Value) -> Bool {
    switch (key.utf8.count, key) {
    case (1, "v"): version = value.number
    case (1, "n"): n = value.number
    case (1, "c"): break
    case (2, "id"): id = value.text
    case (2, "at"): at = value.text.flatMap { StampText.stamp($0) }
    case (2, "by"): device = value.text
    case (3, "act"): act = value.text
    case (3, "end"): closesAct = value == .flag(true)
    case (4, "type"): word = value.text
    case (4, "wall"): wall = value.text.flatMap { StampText.instant($0) }
    case (8, "redacted"): fields.isRedacted = value == .flag(true)
    default: return false
    }
    return true
  }

  /// Adds the entry to others: made in its place there, for copying it costs as much as reading it.
  func open(into entries: inout [Entry], isIntact: Bool) -> LineFacts {
    guard let version, version >= 1, let n, n >= 0, let word else { return .foreign }
    let facts = LineFacts.line(n: n, isIntact: isIntact, version: version)
    if word == EntryCodec.openedWord, id == nil { return facts }
    guard let id, let at, let device, let act, isReal(id), isReal(act) else { return .foreign }
    let isKnown = version == JournalLine.version
    entries.append(
      Entry(
        mark: Mark(id: EntryID(id), at: at, device: device, act: EntryID(act), wall: wall), closesAct: closesAct,
        event: isKnown
          ? EventKinds.event(word: word, fields: fields) : UnknownEvent(kind: word, fields: fields)))
    return facts
  }
}

/// Whether this names an entry of the journal: `&` stands for one of an act that is still being made.
private func isReal(_ identity: String) -> Bool { identity.utf8.first != UInt8(ascii: "&") }

extension Fields.Value {
  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
  fileprivate var number: Int? { if case .number(let number) = self { number } else { nil } }
}
