import Console

/// Reads the escape sequences that terminals send for keys, in normal and in application mode.
enum EscapeSequence {
  /// What stands at the beginning of some bytes.
  enum Reading: Equatable {
    /// Not all of it has arrived.
    case incomplete
    /// So many bytes, which mean a key, or nothing that we know.
    case key(Key?, length: Int)
    /// So many bytes, which tell of the mouse, or nothing of it that we know.
    case mouse(Pointing?, length: Int)
    /// Pasted text follows after so many bytes.
    case pasteStart(length: Int)
    /// A string in which the terminal tells of itself follows after so many bytes.
    case answerStart(length: Int)
  }

  /// No terminal sends a longer one. Far more than any, so that the rest of one that is broken is not taken for text.
  private static let maximumLength = 256

  /// Whether something begins here: an escape, or the one character, also of two bytes, that says as much as an escape and
  /// the sign after it.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.first == 0x1B { return true }
    guard bytes.first == 0xC2, let second = bytes.dropFirst().first, second >= 0x80 else { return false }
    return introducers.contains(second - 0x40)
  }

  /// Whether this came at once, and is what follows an escape in a sequence: nobody types a bracket with its number and its
  /// letter as fast.
  static func isRest(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 2 else { return false }
    switch bytes[0] {
    case UInt8(ascii: "["):
      let final = bytes.dropFirst().first { !(0x20...0x3F).contains($0) }
      return (0x20...0x3F).contains(bytes[1]) && final.map { (0x40...0x7E).contains($0) } ?? false
    case UInt8(ascii: "]"): return (0x30...0x39).contains(bytes[1])
    case UInt8(ascii: "P"): return Array(">!$+0123456789".utf8).contains(bytes[1])
    default: return false
    }
  }

  /// Reads what begins at the start of `bytes`.
  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard bytes.count > 1 else { return .incomplete }
    let second = bytes[bytes.startIndex + 1]
    let introducer = bytes.first == 0x1B ? second : second - 0x40
    guard introducers.contains(introducer) else { return .key(.escape, length: 1) }
    switch introducer {
    case UInt8(ascii: "["): return readControl(bytes)
    case UInt8(ascii: "O"): return readShift(bytes)
    // With nothing after it, it may still be Escape and a letter.
    default: return bytes.count > 2 ? .answerStart(length: 2) : .incomplete
    }
  }

  /// What makes a sequence of what follows an escape: keys and numbers, and the five kinds of strings.
  private static let introducers = Array("[OP]_^X".utf8)

  private static func readShift(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard bytes.count > 2 else { return .incomplete }
    let final = bytes[bytes.startIndex + 2]
    guard (0x40...0x7E).contains(final) else { return .key(nil, length: 2) }
    return .key(finals[final] ?? keypad[final], length: 3)
  }

  private static func readControl(_ bytes: ArraySlice<UInt8>) -> Reading {
    var at = bytes.startIndex + 2
    // The Linux console sends one bracket more for F1 to F5.
    if at < bytes.endIndex, bytes[at] == UInt8(ascii: "[") {
      guard at + 1 < bytes.endIndex else { return .incomplete }
      let number = Int(bytes[at + 1]) - 0x40
      return .key((1...5).contains(number) ? .function(number) : nil, length: 4)
    }
    while at < bytes.endIndex, (0x20...0x3F).contains(bytes[at]) { at += 1 }
    let length = at - bytes.startIndex
    guard at < bytes.endIndex else { return length < maximumLength ? .incomplete : .key(nil, length: length) }
    guard (0x40...0x7E).contains(bytes[at]) else { return .key(nil, length: length) }
    if let mouse = MouseReport.read(bytes, end: at) { return mouse }
    let parameters = bytes[(bytes.startIndex + 2)..<at]
    guard isKey(parameters, final: bytes[at]) else { return .key(nil, length: length + 1) }
    let parameter = number(in: parameters)
    guard bytes[at] == UInt8(ascii: "~") else { return .key(finals[bytes[at]], length: length + 1) }
    if parameter == 200 { return .pasteStart(length: length + 1) }
    return .key(numbered[parameter ?? 0], length: length + 1)
  }

  /// Keys have numbers only; other signs are of answers, and so is the place of the cursor, which looks like F3.
  private static func isKey(_ parameters: ArraySlice<UInt8>, final: UInt8) -> Bool {
    let isPlace = final == UInt8(ascii: "R") && !parameters.isEmpty
    return !isPlace && parameters.allSatisfy { (0x30...0x3B).contains($0) }
  }

  /// The first number, before any `;`, which tells of Shift and Ctrl.
  private static func number(in parameters: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: parameters.prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
  }

  private static let finals: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab, UInt8(ascii: "P"): .function(1),
    UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end, 11: .function(1),
    12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6), 18: .function(7),
    19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
  ]

  /// The number pad in application mode.
  private static let keypad: [UInt8: Key] = {
    var keys: [UInt8: Key] = [UInt8(ascii: "M"): .enter, UInt8(ascii: "X"): .character("=")]
    for (offset, sign) in "*+,-./0123456789".enumerated() { keys[0x6A + UInt8(offset)] = .character(sign) }
    return keys
  }()
}
