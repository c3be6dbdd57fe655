/// Which part of a Korean syllable a code point ends with: that says what may follow in the same sign (Unicode Standard
/// Annex 29, "Hangul Syllable Type").
enum HangulPart {
  case initial, vowel, final

  /// Nil for what is no part of one.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x1100...0x115F, 0xA960...0xA97C: self = .initial
    case 0x1160...0x11A7, 0xD7B0...0xD7C6: self = .vowel
    case 0x11A8...0x11FF, 0xD7CB...0xD7FB: self = .final
    // Whole syllables: the first of each 28 has no final consonant.
    case 0xAC00...0xD7A3: self = (scalar.value - 0xAC00).isMultiple(of: 28) ? .vowel : .final
    default: return nil
    }
  }

  /// Whether this part, typed by itself, goes on a syllable that ends with another.
  func goesOn(from before: HangulPart) -> Bool {
    switch self {
    case .initial: false
    case .vowel: before != .final
    case .final: before != .initial
    }
  }
}
