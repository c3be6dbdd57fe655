import Meetings

/// Turns an entry into the bytes of its line, and back.
public enum EntryCodec {
  /// A text of an event takes at most this many bytes.
  public static let textLimit = Fields.textLimit
  /// A line takes at most this many bytes.
  public static let lineLimit = 128 * 1_024
  /// The names in a line that say something about the event; its own data may not bear them.
  public static let envelopeKeys: Set<String> = [
    "v", "n", "id", "at", "wall", "by", "act", "end", "type", "c", "redacted",
  ]
  /// The word of line 0, which says what made the file and is no event.
  public static let openedWord = "journal-opened"

  /// The line of an entry, with its line feed, as number `n` of a file.
  public static func encode(_ entry: Entry, n: Int) throws(RecordFailure) -> [UInt8] {
    try line(entry).bytes(n: n)
  }

  /// What stands in the line of an entry whatever its number.
  static func line(_ entry: Entry) throws(RecordFailure) -> JournalLine {
    let fields = entry.event.fields
    for pair in fields.pairs {
      if envelopeKeys.contains(pair.key) { throw .reservedKey(pair.key) }
      if let length = longestText(pair.value), length > textLimit { throw .textTooLong(bytes: length) }
    }
    // What is confirmed has to be read back as what it was.
    if !(entry.event is UnknownEvent), EventKinds.event(word: entry.event.word, fields: fields) is UnknownEvent {
      throw .unsettled(.unreadable(entry.event.word))
    }
    let body = body(entry, fields)
    guard body.count + 48 <= lineLimit else { throw .entryTooLong(bytes: body.count + 48) }
    return JournalLine(id: entry.mark.id, at: entry.mark.at, body: body)
  }

  /// Line 0 of a file: when and on which device it was made, and by which version of the program.
  static func opening(at stamp: Stamp, device: String, program: String) -> JournalLine {
    var fields = Fields()
    fields.set("at", StampText.text(stamp))
    fields.set("by", device)
    fields.set("type", openedWord)
    fields.set("program", program)
    return JournalLine(id: nil, at: nil, body: members(fields))
  }

  private static func body(_ entry: Entry, _ fields: Fields) -> [UInt8] {
    var line = Fields()
    line.set("id", entry.mark.id)
    line.set("at", StampText.text(entry.mark.at))
    if entry.mark.wall != entry.mark.at.instant { line.set("wall", StampText.text(entry.mark.wall)) }
    line.set("by", entry.mark.device)
    line.set("act", entry.mark.act)
    if entry.closesAct { line.set("end", true) }
    line.set("type", entry.event.word)
    if fields.isRedacted { line.set("redacted", true) }
    return members(Fields(line.pairs + fields.pairs))
  }

  /// The members without the comma that the writer puts before each.
  private static func members(_ fields: Fields) -> [UInt8] {
    var writer = JSONWriter()
    writer.members(fields)
    return Array(writer.bytes.dropFirst())
  }

  private static func longestText(_ value: Fields.Value) -> Int? {
    switch value {
    case .text(let text): text.utf8.count
    case .id(let id): id.raw.utf8.count
    case .list(let items): items.compactMap(longestText).max()
    case .object(let fields): fields.pairs.compactMap { longestText($0.value) }.max()
    case .number, .flag, .null: nil
    }
  }
}
