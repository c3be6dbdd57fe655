/// Looks in what a program sent for anything that could command a terminal or hide in a text, and that is not its own.
public enum ForeignControl {
  /// What a program of ours sends besides text: escapes with their numbers as `#`.
  private static let own: Set<String> = [
    "[#;#H", "[#H", "[H", "[#d", "[#G", "[#A", "[#B", "[#C", "[#D", "[A", "[B", "[C", "[D", "[J", "[K", "[#J", "[#K",
    "[#X",
    "[#P", "[P", "[#@", "[@", "[#L", "[L", "[#M", "[M", "[#S", "[#T", "[S", "[T", "[#;#r", "[r", "(B", ")0", "=", ">",
    "M", "7", "8",
    "[?#l", "[?#;#l", "[#l", "[#h", "[#;#;#t", "[!p", "[?#;#;#l",
  ]

  /// The modes that are switched on: the other screen, marks about what is pasted, cursor, keys of the cursor, lines that go on.
  private static let switchedOn: Set<String> = ["1049", "2004", "25", "1", "7", "12"]

  /// The numbers of modes and colours that are not ours: those that hostile texts bear.
  private static let markedNumber = "7777"

  /// What stands in the bytes that were sent to a terminal; empty where all of it is our own.
  public static func sentToTerminal(_ bytes: [UInt8]) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["bytes that are no text"] }
    var found: [String] = []
    var kept = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var at = 0
    while at < scalars.count {
      guard scalars[at] == "\u{1B}" else {
        // Without a meaning but to move in the line.
        if !["\r", "\n", "\u{08}"].contains(scalars[at]) { kept.append(scalars[at]) }
        at += 1
        continue
      }
      let escape = sequence(scalars[(at + 1)...])
      at += 1 + escape.count
      if !isOwn(escape) { found.append("ESC \(escape.prefix(12))") }
    }
    return found + unfit(kept)
  }

  /// What stands in printed text, or in a file for people, that is no line break and should not be there.
  public static func printed(_ bytes: [UInt8]) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["bytes that are no text"] }
    return unfit(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\n" }))
  }

  /// One escape without its first byte, as far as a terminal reads it.
  private static func sequence(_ rest: ArraySlice<Unicode.Scalar>) -> String {
    guard let first = rest.first else { return "" }
    var text = String.UnicodeScalarView([first])
    if first == "[" {
      for scalar in rest.dropFirst() {
        text.append(scalar)
        if (0x40...0x7E).contains(scalar.value) || scalar.value < 0x20 { break }
      }
    } else if first == "]" {
      for scalar in rest.dropFirst().prefix(8) {
        text.append(scalar)
        if scalar.value < 0x20 { break }
      }
    } else if "()*+#% ".unicodeScalars.contains(first), let second = rest.dropFirst().first {
      text.append(second)
    }
    return String(text)
  }

  private static func isOwn(_ escape: String) -> Bool {
    if escape.contains(markedNumber) { return false }
    // What terminfo says gives the colours back.
    if escape == "]104\u{07}" { return true }
    var shape = ""
    for character in escape where !(character.isNumber && shape.last == "#") {
      shape.append(character.isNumber ? "#" : character)
    }
    // Numbers alone mean something: ESC 7 and ESC 8.
    if escape.count == 1 { shape = escape }
    if escape.hasPrefix("["), escape.hasSuffix("m") { return isOwnStyle(escape.dropFirst().dropLast()) }
    if escape.hasPrefix("[?"), escape.hasSuffix("h") {
      return escape.dropFirst(2).dropLast().split(separator: ";").allSatisfy { switchedOn.contains(String($0)) }
    }
    return own.contains(shape) || own.contains(escape)
  }

  /// Colours, bold, underlined, reversed, and their ends; nothing that blinks or hides.
  private static func isOwnStyle(_ numbers: Substring) -> Bool {
    var rest = numbers.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? ($0.isEmpty ? 0 : -1) }[
      ...]
    while let first = rest.popFirst() {
      switch first {
      case 38, 48:
        guard rest.popFirst() == 5, let colour = rest.popFirst(), (0...255).contains(colour) else { return false }
      case 0, 1, 4, 7, 22, 24, 27, 30...37, 39, 40...47, 49, 90...97, 100...107: break
      default: return false
      }
    }
    return true
  }

  /// Control characters, what turns the direction of reading, and what nobody sees.
  private static func unfit(_ scalars: String.UnicodeScalarView) -> [String] {
    var found: [String] = []
    var before: Unicode.Scalar = " "
    for scalar in scalars {
      if scalar.value > 0x7E || scalar.value < 0x20, isUnfit(scalar, after: before) {
        found.append("U+" + String(scalar.value, radix: 16, uppercase: true))
      }
      before = scalar
    }
    return found
  }

  private static func isUnfit(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    // They belong to the sign before them.
    case 0x200D, 0xFE0E, 0xFE0F: !(before.properties.isEmoji || before.value == 0xFE0F)
    default:
      scalar.properties.isBidiControl || scalar.properties.isDefaultIgnorableCodePoint
        || scalar.properties.generalCategory == .format
    }
  }
}
