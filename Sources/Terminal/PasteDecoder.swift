/// Collects pasted text up to the mark that ends it.
struct PasteDecoder {
  /// Whether the end has arrived.
  private(set) var isComplete = false

  private var bytes: [UInt8] = []

  /// More than this is left out: no text of a meeting is longer, and memory is not for guests.
  static let maximumBytes = 1 << 20

  private static let end = Array("\u{1B}[201~".utf8)

  /// The text so far, with `\n` for every line break.
  var text: String { Self.text(of: bytes) }

  /// Takes what belongs to the paste and gives back what follows it.
  mutating func take(_ more: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    // The mark may have begun in what was taken before.
    let held = min(bytes.count, Self.end.count - 1)
    let tail = bytes.suffix(held)
    let seam = tail + more.prefix(Self.end.count - 1)
    if let at = Self.indexOfEnd(in: seam) {
      let before = at - seam.startIndex
      if before < held {
        bytes.removeLast(held - before)
        isComplete = true
        return more.dropFirst(Self.end.count - (held - before))
      }
    }
    guard let at = Self.indexOfEnd(in: more) else {
      keep(more)
      return []
    }
    keep(more[..<at])
    isComplete = true
    return more[(at + Self.end.count)...]
  }

  /// Text from bytes, with `\n` for every line break.
  static func text(of bytes: [UInt8]) -> String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { lines.append(0x0A) }
      if byte != 0x0D && byte != 0x0A { lines.append(byte) }
      previous = byte
    }
    return String(decoding: lines, as: UTF8.self)
  }

  /// How many bytes at the end are the beginning of a character.
  static func unfinishedTail(of bytes: ArraySlice<UInt8>) -> Int {
    for length in 1...3 where length <= bytes.count {
      let byte = bytes[bytes.endIndex - length]
      if byte & 0xC0 == 0x80 { continue }
      let expected = byte >= 0xF0 && byte < 0xF8 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
      return byte < 0xF8 && expected > length ? length : 0
    }
    return 0
  }

  private mutating func keep(_ more: ArraySlice<UInt8>) {
    // The last bytes are kept in any case, since the end may begin there.
    bytes += more
    if bytes.count > Self.maximumBytes + Self.end.count {
      let tail = Array(bytes.suffix(Self.end.count))
      bytes.removeSubrange(Self.maximumBytes...)
      bytes += tail
    }
  }

  private static func indexOfEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    var from = bytes.startIndex
    while let at = bytes[from...].firstIndex(of: 0x1B) {
      if bytes[at...].starts(with: end) { return at }
      from = at + 1
    }
    return nil
  }
}
