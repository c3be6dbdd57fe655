import Console

/// One sign as curses can hold it: a character that takes columns, with the marks on it.
typealias CellPiece = [UInt32]

/// Turns the sign of a cell into what every terminal shows in exactly as many columns.
///
/// Terminals disagree about joined emoji, selectors and flags, and where they disagree the rest of the row shifts.
/// So a family is shown by its first member, a flag by its two letters, and a heart with a selector by the plain
/// heart and a blank. The canvas keeps the whole text.
struct CellForm {
  /// Which characters the terminal takes.
  let characters: CharacterSet
  /// How many columns curses counts for a character; negative when it does not know it.
  let width: (UInt32) -> Int

  /// The pieces, which together take `columns` columns.
  func pieces(of cluster: Character, columns: Int) -> [CellPiece] {
    var pieces: [CellPiece] = []
    var used = 0
    for scalar in shown(cluster).unicodeScalars {
      let wide = width(scalar.value)
      if wide == 0, let last = pieces.indices.last, pieces[last].count <= 4 {
        pieces[last].append(scalar.value)
      } else if wide > 0, used + wide <= columns {
        pieces.append([scalar.value])
        used += wide
      }
    }
    if pieces.isEmpty {
      pieces = [[characters == .ascii ? 0x3F : 0xFFFD]]
      used = 1
    }
    return pieces + Array(repeating: [0x20], count: max(0, columns - used))
  }

  private func shown(_ cluster: Character) -> String {
    if characters == .ascii { return String(PlainASCII.form(of: cluster)) }
    let scalars = cluster.unicodeScalars
    guard scalars.count > 1, let first = scalars.first else { return String(cluster) }
    if let letters = flagLetters(scalars) { return letters }
    if TextWidth.columns(of: cluster) == 2, first.properties.isEmoji { return String(Character(first)) }
    return String(cluster)
  }

  private func flagLetters(_ scalars: Character.UnicodeScalarView) -> String? {
    let letters = scalars.compactMap { scalar -> Character? in
      guard (0x1F1E6...0x1F1FF).contains(scalar.value), let letter = Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
      else { return nil }
      return Character(letter)
    }
    return letters.count == 2 && scalars.count == 2 ? String(letters) : nil
  }
}
