/// The letters and digits of a text in one row, folded and without what is not ASCII. What stands in the text, however it is
/// spaced and marked, stands in these: so they tell quickly where to look closer.
public struct PlainLetters: Sendable {
  private let bytes: [UInt8]

  /// Nil where they do not tell: for a page, of which the marks may stand within words.
  public init?(of text: String) {
    if Self.isMarked(text) { return nil }
    bytes = Self.letters(of: text)
  }

  /// Whether all of a text may be in it.
  func mayHold(_ needle: Needle) -> Bool { bytes.withUnsafeBufferPointer(needle.isIn) }

  static func letters(of text: String) -> [UInt8] {
    var folded: [UInt8] = []
    Folding.append(text, to: &folded)
    return folded.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }

  /// Whether there are tags in it, or signs by their names.
  private static func isMarked(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var last: UInt8 = 0
      var hasOpened = false
      for byte in bytes {
        if last == UInt8(ascii: "&"), byte == UInt8(ascii: "#") || (0x41...0x5A).contains(byte & 0xDF) { return true }
        if byte == UInt8(ascii: "<") { hasOpened = true }
        if hasOpened, byte == UInt8(ascii: ">") { return true }
        last = byte
      }
      return false
    }
  }
}
