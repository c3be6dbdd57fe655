@_spi(_Unicode) import Swift

/// Names of files as the system has them: bytes, which need not be text. Each byte that is none is a sign of its own in the
/// text, from a range that nobody types, so that the text leads to the file again.
public enum FileName {
  /// The sign of a byte is so much further on.
  private static let base: UInt32 = 0x10FE00

  /// A name or path as text.
  public static func text(_ name: UnsafePointer<CChar>) -> String {
    let bytes = UnsafeBufferPointer(start: name, count: length(of: name)).map(UInt8.init(bitPattern:))
    if let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains(where: isSign) { return text }
    var (text, rest) = (String.UnicodeScalarView(), bytes[...])
    while let first = rest.first {
      let letter = (1...4).lazy.compactMap { String(validating: rest.prefix($0), as: UTF8.self)?.unicodeScalars.first }
        .first
      if let letter, !isSign(letter) {
        text.append(letter)
        rest = rest.dropFirst(UTF8.width(letter))
      } else {
        text.append(Unicode.Scalar(base + UInt32(first)) ?? "\u{FFFD}")
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  /// The name or path as the system has it.
  public static func raw(_ text: String) -> [CChar] {
    // The first byte of every sign.
    guard text.utf8.contains(0xF4) else { return Array(text.utf8CString) }
    let bytes = text.unicodeScalars.flatMap {
      isSign($0) ? [UInt8($0.value - base)] : Array(UTF8.encode($0) ?? .init())
    }
    return bytes.map(CChar.init(bitPattern:)) + [0]
  }

  /// A name with its accents in letters of one sign, and each as a sign of its own: as one system and another write it.
  static func forms(of name: String) -> [String] {
    [Array(name._nfc), Array(name._nfd)].map { String(String.UnicodeScalarView($0)) }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool { (base + 0x80...base + 0xFF).contains(scalar.value) }

  private static func length(of name: UnsafePointer<CChar>) -> Int {
    var count = 0
    while name[count] != 0 { count += 1 }
    return count
  }
}
