import Console

/// What cleans text for the screen: nothing in it steers the terminal, hides, turns the direction of reading or stands in
/// another width than is said; cleaning it again changes nothing.
enum CleanerTarget: FuzzTarget {
  static let word = "cleaner"

  static func test(_ bytes: [UInt8]) {
    var choices = Choices(bytes)
    let width = choices.below(200)
    let raw = choices.text
    let clean = ScreenText.cleaned(raw)
    let scalars = Array(clean.unicodeScalars)
    for index in scalars.indices {
      must(isHarmless(scalars[index], in: scalars, at: index), "\(hex(scalars)) of \(hex(Array(raw.unicodeScalars)))")
    }
    must(Array(ScreenText.cleaned(clean).unicodeScalars) == scalars, "cleaned again: \(hex(scalars))")
    let columns = clean.map { TextWidth.columns(of: $0) }
    must(columns.allSatisfy { (1...8).contains($0) }, "\(columns) columns: \(hex(scalars))")
    let sum = columns.reduce(0, +)
    must(
      TextWidth.columns(of: raw) == sum && TextWidth.columns(of: clean) == sum, "\(columns) columns: \(hex(scalars))")
    must(TextWidth.columns(of: TextWidth.clipped(raw, to: width)) <= width, "clipped to \(width): \(hex(scalars))")
    must(TextWidth.columns(of: TextWidth.padded(raw, to: width)) == width, "padded to \(width): \(hex(scalars))")
    for line in TextWidth.wrapped(raw, to: width + 1) {
      must(TextWidth.columns(of: line) <= max(8, width + 1), "wrapped to \(width + 1): \(hex(scalars))")
    }
  }

  /// Joiners and selectors stay where they belong to an emoji; nothing else that is invisible stays.
  private static func isHarmless(_ scalar: Unicode.Scalar, in all: [Unicode.Scalar], at index: Int) -> Bool {
    let before = index > 0 ? all[index - 1] : "a"
    let after = index + 1 < all.count ? all[index + 1] : "a"
    switch scalar.value {
    case 0x200D: return (isEmoji(before) || before.value == 0xFE0F || before.value == 0xFE0E) && isEmoji(after)
    case 0xFE0E, 0xFE0F: return isEmoji(before) || after.value == 0x20E3
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return false
    default: return !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool { scalar.value > 0x7F && scalar.properties.isEmoji }

  private static func hex(_ scalars: [Unicode.Scalar]) -> String {
    scalars.prefix(40).map { String($0.value, radix: 16) }.joined(separator: " ")
  }
}
