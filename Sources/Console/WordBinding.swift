/// Words that stay in one line where they can: a name with its number, a day with its month and year, a number with what
/// it counts, a key between backquotes with what it does, and the dot between two parts with the part before it.
enum WordBinding {
  /// No more columns than this are held together; a longer row of words breaks wherever it has to.
  private static let most = 24

  /// Whether the blank between two words is no place to break, where both would take so many columns together.
  static func holds(
    _ left: some BidirectionalCollection<UInt8>, _ right: some BidirectionalCollection<UInt8>, columns: Int, width: Int
  ) -> Bool {
    guard columns <= width, let end = left.last, let start = right.first else { return false }
    let dot = "·".utf8
    if right.elementsEqual(dot) || left.elementsEqual(dot) { return right.elementsEqual(dot) }
    guard columns <= most else { return false }
    let quote = UInt8(ascii: "`")
    if left.first == quote, end == quote { return true }
    // "te laat: 2 okt".
    let colon = UInt8(ascii: ":")
    if end == colon && isNumber(right) || right.last == colon && left.count <= 2 && isLetter(start) { return true }
    return isLetter(end) && isNumber(right) || left.count <= 2 && isNumber(left) && isLetter(start)
  }

  /// "1", "24", "2026", with what may end a sentence behind it.
  private static func isNumber(_ word: some BidirectionalCollection<UInt8>) -> Bool {
    let digits = word.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (1...4).contains(digits.count) else { return false }
    return word.dropFirst(digits.count).allSatisfy { ".,;:)".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80
  }
}
