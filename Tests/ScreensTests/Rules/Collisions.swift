import Console

/// Finds places where two texts run into each other: two signs side by side that look different, with no blank between.
///
/// Words that belong together are drawn in one style. A key and its word in the hints have a blank between them, and
/// so have a label and its text; a rule is drawn below, never beside, a text.
enum Collisions {
  static func all(in canvas: Canvas) -> [String] {
    (0..<canvas.size.rows).flatMap { row in
      (1..<max(1, canvas.size.columns)).compactMap { column -> String? in
        let (left, right) = (canvas[column - 1, row], canvas[column, row])
        guard left.style.tone != right.style.tone || left.style.bold != right.style.bold else { return nil }
        // The sign of the chosen row stands in the margin, right before it.
        guard left.cluster != " ", !"▸›".contains(left.cluster), right.cluster != " " else { return nil }
        // A stop right after a key belongs to the sentence.
        guard !".,:;".contains(right.cluster) else { return nil }
        return "row \(row), column \(column): \(canvas.lines[row])"
      }
    }
  }
}
