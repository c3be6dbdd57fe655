/// CRC-32 as zip and PNG reckon it (IEEE, reflected): tells whether a line is still as it was written.
public enum Checksum {
  /// The checksum of some bytes.
  public static func crc32(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      var crc: UInt32 = 0xFFFF_FFFF
      var index = 0
      while index + 16 <= bytes.count {
        let low = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ UInt64(crc)
        let high = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
        crc = eight(low, table, 8) ^ eight(high, table, 0)
        index += 16
      }
      while index < bytes.count {
        crc = table[Int(UInt8(truncatingIfNeeded: crc) ^ bytes[index])] ^ (crc >> 8)
        index += 1
      }
      return ~crc
    }
  }

  /// The checksum of some bytes.
  public static func crc32(_ bytes: [UInt8]) -> UInt32 { bytes.withUnsafeBytes { crc32($0) } }

  /// A checksum as eight lower-case hexadecimal digits.
  public static func hex(_ crc: UInt32) -> String { String(decoding: digits(crc), as: UTF8.self) }

  /// The eight digits as bytes.
  static func digits(_ crc: UInt32) -> [UInt8] {
    (0..<8).map { hexDigits[Int(crc >> UInt32(28 - 4 * $0)) & 15] }
  }

  /// The eight digits as one word, the first digit in its lowest byte, as they lie in memory.
  static func digitWord(_ crc: UInt32) -> UInt64 {
    var word = UInt64(crc)
    word = (word << 16 | word) & 0x0000_FFFF_0000_FFFF
    word = (word << 8 | word) & 0x00FF_00FF_00FF_00FF
    word = (word << 4 | word) & 0x0F0F_0F0F_0F0F_0F0F
    let isLetter = (word &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return (word &+ 0x3030_3030_3030_3030 &+ isLetter &* 0x27).byteSwapped
  }

  static let hexDigits = Array("0123456789abcdef".utf8)

  /// Eight of sixteen bytes at once, each with its own table: a journal of many years is checked on every start.
  /// `after` says how many bytes of the sixteen come after these.
  @inline(__always)
  private static func eight(_ word: UInt64, _ table: UnsafeBufferPointer<UInt32>, _ after: Int) -> UInt32 {
    @inline(__always) func part(_ byte: Int) -> UInt32 {
      table[(7 - byte + after) * 256 + Int(UInt8(truncatingIfNeeded: word >> UInt64(8 * byte)))]
    }
    return part(0) ^ part(1) ^ part(2) ^ part(3) ^ part(4) ^ part(5) ^ part(6) ^ part(7)
  }

  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 16 * 256)
    for byte in 0..<256 {
      var crc = UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
      table[byte] = crc
    }
    for index in 256..<(16 * 256) {
      let before = table[index - 256]
      table[index] = table[Int(before & 0xFF)] ^ (before >> 8)
    }
    return table
  }()
}
