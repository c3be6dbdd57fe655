import Console

/// A time of day in digits that can be read from the back of a room: blocks, three wide and five high, each block so many
/// columns and rows.
struct BigDigits {
  let lines: [String]

  /// The rows of it at a scale of 1.
  static let rows = 5
  /// The columns of a time such as 14:32 at a scale of 1: a block is two columns wide, so that it is a square.
  static let columns = 30

  init(_ text: String, scale: Int) {
    lines = (0..<Self.rows).flatMap { row -> [String] in
      let line = text.compactMap { Self.shapes[$0]?[row] }.map { Self.drawn($0, scale) }
        .joined(separator: String(repeating: " ", count: scale))
      return Array(repeating: line, count: scale)
    }
  }

  private static func drawn(_ bits: String, _ scale: Int) -> String {
    bits.map { String(repeating: $0 == "#" ? Glyphs.unicode.block : " ", count: 2 * scale) }.joined()
  }

  private static let shapes: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"], "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
    ":": [" ", "#", " ", "#", " "],
  ]
}
