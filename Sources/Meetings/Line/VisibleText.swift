extension String {
  /// The text without the characters that nobody can see and that have no width: what is left is what a person typed.
  /// Joiners and variation selectors stay inside emoji, and characters that change the direction of reading stay too,
  /// because the screen shows a sign in their place.
  public var withoutInvisibles: String {
    guard unicodeScalars.contains(where: \.isInvisible) else { return self }
    let all = Array(unicodeScalars)
    var kept = String.UnicodeScalarView()
    for (index, scalar) in all.enumerated() {
      let next = index + 1 < all.count ? all[index + 1] : nil
      if !scalar.isInvisible || scalar.belongs(after: kept.last, before: next) { kept.append(scalar) }
    }
    return String(kept)
  }
}

extension Unicode.Scalar {
  fileprivate var isInvisible: Bool {
    if value < 0xAD { return false }
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069: return false
    default: return properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether this invisible character is part of an emoji: a joiner between two, a selector behind one or in a keycap,
  /// a tag of a flag.
  fileprivate func belongs(after last: Unicode.Scalar?, before next: Unicode.Scalar?) -> Bool {
    guard let last else { return false }
    switch value {
    case 0x200D: return (last.isPicture || last.value == 0xFE0F) && next?.isPicture == true
    case 0xFE0E, 0xFE0F: return last.isPicture || next?.value == 0x20E3
    case 0xE0020...0xE007F: return last.value == 0x1F3F4 || (0xE0020...0xE007F).contains(last.value)
    default: return false
    }
  }

  /// Whether it is an emoji by itself: no digit is.
  fileprivate var isPicture: Bool { value > 0x7F && properties.isEmoji }
}
