import Console

/// The sign before the chosen row, for who sees no colours: in the margin, so that no list has to leave room for it.
enum ChosenRow {
  static func mark(in canvas: inout Canvas, rows: Range<Int>) {
    for row in rows where !isChosen(row - 1, canvas) || row == rows.lowerBound {
      guard let start = firstColumn(row, canvas), start > 0, canvas[start - 1, row].cluster == " " else { continue }
      let hasOwn = (start..<min(start + 4, canvas.size.columns)).contains { canvas[$0, row].cluster == sign }
      // Beside another column there is room for a blank between the sign and the row.
      let column = start > 1 && canvas[start - 2, row].cluster == " " ? start - 2 : start - 1
      if !hasOwn { canvas.put(String(sign), at: column, row, Style(.accent, bold: true)) }
    }
  }

  private static let sign = Glyphs.unicode.selected

  private static func firstColumn(_ row: Int, _ canvas: Canvas) -> Int? {
    (0..<canvas.size.columns).first { canvas[$0, row].style.tone == .selected }
  }

  private static func isChosen(_ row: Int, _ canvas: Canvas) -> Bool { firstColumn(row, canvas) != nil }
}
