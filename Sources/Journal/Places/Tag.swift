/// Short words that tell devices and writing sessions apart; without letters that look like digits.
public enum Tag {
  private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789".utf8)

  /// A word of so many characters, at random.
  public static func random(_ length: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    return random(length, using: &generator)
  }

  /// A word of so many characters, from a given source of chance.
  public static func random(_ length: Int, using generator: inout some RandomNumberGenerator) -> String {
    var bytes: [UInt8] = []
    for _ in 0..<length { bytes.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text could be such a word of so many characters.
  static func isTag(_ text: String, length: Int) -> Bool {
    text.utf8.count == length && text.utf8.allSatisfy { alphabet.contains($0) }
  }
}
