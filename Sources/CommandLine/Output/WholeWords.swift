import Console

/// A sentence over several lines. Unlike on the screen, a word wider than a line stays whole: a path can be copied.
enum WholeWords {
  static func lines(of sentence: String, columns: Int) -> [String] {
    lines(of: sentence.split(separator: " ").map(String.init), columns: columns)
  }

  /// The same of parts that stay whole, though there are blanks in them.
  static func lines(of parts: [String], columns: Int) -> [String] {
    var lines: [String] = []
    for word in parts {
      if let last = lines.last, TextWidth.columns(of: "\(last) \(word)") <= columns {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines
  }
}
