/// Writes values one after the other, as short as they are quick to read: for this machine, never for people.
struct SnapshotWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// Adds a byte.
  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Adds what another writer wrote.
  mutating func append(_ written: [UInt8]) { bytes.append(contentsOf: written) }

  /// Adds a whole number: seven bits a byte, small ones first, whatever their sign.
  mutating func number(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds a text: its length and its bytes.
  mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }
}

/// Why bytes are no snapshot that this program wrote.
struct SnapshotFault: Error, Hashable {}

/// Reads values in the order in which they were written. Takes no byte on trust: whatever does not fit is a fault.
struct SnapshotReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  /// A reader at the first byte.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// How many bytes are still to be read.
  var remaining: Int { bytes.count - position }

  /// The next byte.
  mutating func byte() throws(SnapshotFault) -> UInt8 {
    guard position < bytes.count else { throw SnapshotFault() }
    position += 1
    return bytes[position - 1]
  }

  /// The next whole number.
  mutating func number() throws(SnapshotFault) -> Int {
    var (rest, shift): (UInt64, UInt64) = (0, 0)
    while true {
      let next = try byte()
      rest |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return Int(Int64(bitPattern: rest >> 1 ^ (0 &- rest & 1))) }
      shift += 7
      guard shift < 64 else { throw SnapshotFault() }
    }
  }

  /// How many of something follow, each of which takes a byte at least.
  mutating func count() throws(SnapshotFault) -> Int {
    let count = try number()
    guard count >= 0, count <= remaining else { throw SnapshotFault() }
    return count
  }

  /// The next text.
  mutating func text() throws(SnapshotFault) -> String {
    let count = try count()
    let text = UnsafeRawBufferPointer(rebasing: bytes[position..<(position + count)])
    position += count
    guard count <= 15 else { return String(decoding: text, as: UTF8.self) }
    // Up to 15 bytes stand in the value itself, and making it so costs least.
    return String(unsafeUninitializedCapacity: count) { room in
      UnsafeMutableRawBufferPointer(room).copyMemory(from: text)
      return count
    }
  }
}
