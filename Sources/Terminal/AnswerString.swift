/// Passes over a string in which a terminal tells of itself, such as its name, a colour or its title: whoever had the
/// terminal before may have asked, or what lies between asks on its own. It means nothing here, and none of it is a key.
struct AnswerString {
  /// Whether it is over.
  private(set) var isComplete = false
  /// Whether it is over because its end was told.
  private(set) var isWhole = false

  private var count = 0

  /// What goes on for longer is no answer; a whole clipboard fits.
  private static let maximumBytes = 1 << 20

  /// Takes what belongs to it, and gives back what follows it or what only the next byte decides.
  ///
  /// No answer holds a control character: one that is cut off ends there. That one goes with it, also where it is Enter,
  /// for if somebody typed all this the Escape before it was not heard either: what is not recorded can be typed again.
  mutating func take(_ more: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = more.drop { $0 >= 0x20 && $0 != 0x7F && $0 != Self.first }
    count += more.count - rest.count
    isComplete = count > Self.maximumBytes
    guard !isComplete, let byte = rest.first else { return rest }
    guard byte == Self.escape || byte == Self.first else {
      isWhole = byte == Self.bell
      isComplete = true
      return rest.dropFirst()
    }
    guard rest.count > 1 else { return rest }
    isWhole = rest.starts(with: [Self.escape, UInt8(ascii: "\\")]) || rest.starts(with: [Self.first, 0x9C])
    isComplete = isWhole
    if isWhole { return rest.dropFirst(2) }
    // Another escape begins something new; another character is part of the string.
    isComplete = byte == Self.escape
    if !isComplete { count += 1 }
    return isComplete ? rest : rest.dropFirst()
  }

  private static let bell: UInt8 = 0x07
  private static let escape: UInt8 = 0x1B
  /// The first byte of a control character that is written as two.
  private static let first: UInt8 = 0xC2
}
