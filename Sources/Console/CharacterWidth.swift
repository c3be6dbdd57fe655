/// The width of one code point, after East Asian Width of Unicode 15.1; emoji follow the tables of the Swift library.
enum CharacterWidth {
  /// 0 for marks and invisible characters, 2 for wide ones, else 1.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    if (0x1F1E6...0x1F1FF).contains(value) { return 1 }
    if isWide(value) { return 2 }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    if properties.isEmojiPresentation { return 2 }
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    let isReordering = (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    return properties.isDefaultIgnorableCodePoint && !isReordering ? 0 : 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100, let range = wide.first(where: { value <= $0.upperBound }) else { return false }
    return range.contains(value) && !(0x302A...0x302D).contains(value) && !(0x3099...0x309A).contains(value)
  }

  /// East Asian wide and full-width letters and signs; emoji are left out, and so are most gaps without characters.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115E, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3163, 0x3165...0x3247, 0x3250...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FE3, 0x16FF0...0x16FF1, 0x17000...0x18D08, 0x1AFF0...0x1B2FB,
    0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
