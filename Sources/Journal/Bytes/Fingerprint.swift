/// A number that tells bytes from other bytes, many times as quick as a checksum: every change of a single word changes
/// it. It guards against accidents, not against people, and never leaves this machine.
enum Fingerprint {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The fingerprint of some bytes, going on from an earlier one.
  static func of(_ bytes: UnsafeRawBufferPointer, from start: UInt64 = 0) -> UInt64 {
    // Four at once: each step waits for the one before, and the processor can wait for four together.
    var (a, b, c, d) = (start, start ^ 1, start ^ 2, start ^ 3)
    var index = 0
    while index + 32 <= bytes.count {
      a = step(a, word(bytes, index))
      b = step(b, word(bytes, index + 8))
      c = step(c, word(bytes, index + 16))
      d = step(d, word(bytes, index + 24))
      index += 32
    }
    while index + 8 <= bytes.count {
      a = step(a, word(bytes, index))
      index += 8
    }
    while index < bytes.count {
      b = step(b, UInt64(bytes[index]))
      index += 1
    }
    return step(step(step(step(UInt64(bytes.count), a), b), c), d)
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  @inline(__always)
  private static func step(_ print: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (print ^ word) &* factor
    return mixed ^ mixed >> 29
  }
}
