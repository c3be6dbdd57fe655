import Meetings

/// What stands in a line whatever file it is in: all but its number there and its checksum.
///
/// An entry that is written again, into a second file, keeps these bytes and so its identity.
struct JournalLine: Sendable, Hashable {
  /// The entry, or nil for a line 0.
  let id: EntryID?
  /// When the entry was recorded; nil for a line 0.
  let at: Stamp?
  /// The bytes between `"n":3,` and `,"c":`.
  let body: [UInt8]

  /// The format version that this program writes.
  static let version = 1
  private static let head = Array("{\"v\":1,\"n\":".utf8)
  private static let tail = Array(",\"c\":\"".utf8)
  /// The bytes of `,"c":"9ae0daaf"}`.
  static let tailLength = 16

  /// A line by its entry, its stamp and its body.
  init(id: EntryID?, at: Stamp?, body: [UInt8]) {
    self.id = id
    self.at = at
    self.body = body
  }

  /// The body of a line as it stands in a file, or nil where this program's version did not write it.
  init?(_ mark: Mark, line: UnsafeBufferPointer<UInt8>) {
    guard line.starts(with: Self.head), Self.statedChecksum(line) != nil else { return nil }
    var start = Self.head.count
    while start < line.count, line[start] >= 48, line[start] <= 57 { start += 1 }
    let end = line.count - Self.tailLength
    guard start < end, line[start] == UInt8(ascii: ",") else { return nil }
    self.init(id: mark.id, at: mark.at, body: Array(line[(start + 1)..<end]))
  }

  /// The whole line, with its line feed, as number `n` of a file.
  func bytes(n: Int) -> [UInt8] {
    var bytes = Self.head
    bytes.reserveCapacity(body.count + 48)
    bytes.append(contentsOf: String(n).utf8)
    bytes.append(UInt8(ascii: ","))
    bytes.append(contentsOf: body)
    let checksum = Checksum.crc32(bytes)
    bytes.append(contentsOf: Self.tail)
    bytes.append(contentsOf: Checksum.digits(checksum))
    bytes.append(contentsOf: Array("\"}\n".utf8))
    return bytes
  }

  /// Whether the checksum at the end of a line is that of the bytes before it.
  static func isIntact(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(line)
    let start = raw.count - tailLength
    guard start > 0 else { return false }
    let crc = Checksum.crc32(UnsafeRawBufferPointer(rebasing: raw[..<start]))
    // `,"c":"` and the digits and `"}`, as two words; lower case only, for this program writes no capitals.
    let digits = Checksum.digitWord(crc)
    let (low, high) = (word(raw, start), word(raw, start + 8))
    return low == 0x223A_2263_222C | digits << 48 && high == digits >> 16 | 0x7D22 << 48
  }

  private static func word(_ raw: UnsafeRawBufferPointer, _ start: Int) -> UInt64 {
    UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
  }

  private static func statedChecksum(_ line: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let start = line.count - tailLength
    guard start > 0 else { return nil }
    for index in tail.indices where line[start + index] != tail[index] { return nil }
    guard line[line.count - 2] == UInt8(ascii: "\""), line[line.count - 1] == UInt8(ascii: "}") else { return nil }
    var stated: UInt32 = 0
    for index in (start + tail.count)..<(line.count - 2) {
      // Lower case only: a capital was not written by this program, so something changed it.
      guard let digit = Hex.value(line[index]), line[index] > 70 || line[index] < 65 else { return nil }
      stated = stated << 4 | UInt32(digit)
    }
    return stated
  }
}
