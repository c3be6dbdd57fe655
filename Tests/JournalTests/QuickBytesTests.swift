import Testing

@testable import Journal

/// The quick ways through bytes find what the plain ways find.
@Suite struct QuickBytesTests {
  @Test(arguments: 0...255) func plainTextEndsAtTheSameByte(byte: UInt8) {
    let isPlain = byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    for length in 1...20 {
      for place in 0..<length {
        for filler: UInt8 in [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7F] {
          var bytes = [UInt8](repeating: filler, count: length)
          bytes[place] = byte
          let end = bytes.withUnsafeBufferPointer { PlainBytes.end(in: $0, from: 0) }
          #expect(end == (isPlain ? length : place))
        }
      }
    }
  }

  @Test func plainTextIsLookedForFromWhereItIsAsked() {
    let bytes = Array("\"abc\"defghijklm\"".utf8)
    #expect(bytes.withUnsafeBufferPointer { PlainBytes.end(in: $0, from: 1) } == 4)
    #expect(bytes.withUnsafeBufferPointer { PlainBytes.end(in: $0, from: 5) } == 15)
    #expect(bytes.withUnsafeBufferPointer { PlainBytes.end(in: $0, from: 16) } == 16)
  }

  @Test(arguments: [0, 1, 0x9AE0_DAAF, 0x0123_4567, 0x89AB_CDEF, 0xFFFF_FFFF, 0x9999_AAAA] as [UInt32])
  func digitsInOneWordAreTheSame(crc: UInt32) {
    let word = withUnsafeBytes(of: Checksum.digitWord(crc).littleEndian) { Array($0) }
    #expect(word == Checksum.digits(crc))
  }

  @Test func everyChangeOfAByteChangesTheFingerprint() {
    for length in [1, 7, 8, 9, 31, 32, 33, 100] {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 37) }
      let print = bytes.withUnsafeBytes { Fingerprint.of($0) }
      for index in bytes.indices {
        for bit in 0..<8 {
          var changed = bytes
          changed[index] ^= 1 << UInt8(bit)
          #expect(changed.withUnsafeBytes { Fingerprint.of($0) } != print)
        }
      }
      #expect((bytes + [0]).withUnsafeBytes { Fingerprint.of($0) } != print)
      #expect(bytes.dropLast().withUnsafeBytes { Fingerprint.of($0) } != print)
    }
  }
}
