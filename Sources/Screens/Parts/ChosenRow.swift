import Console

/// The bar of the chosen row, the same in every list: it takes the margins of its row too, and begins with a sign for who
/// sees no colours, a blank before the words.
enum ChosenRow {
  static func mark(in canvas: inout Canvas, rows: Range<Int>) {
    var isBelow = false
    for row in rows {
      let bar = (0..<canvas.size.columns).filter { isChosen($0, row, canvas) }
      guard let first = bar.first, let last = bar.last else {
        isBelow = false
        continue
      }
      let margin = max(0, first - 2)
      var start = first
      while start > margin, canvas[start - 1, row].cluster == " " { start -= 1 }
      canvas.put(String(repeating: " ", count: first - start), at: start, row, Style(.selected))
      if last == canvas.size.columns - 2 { canvas.put(" ", at: last + 1, row, Style(.selected)) }
      if !isBelow { canvas.put(String(sign), at: start, row, Style(.selected, bold: true)) }
      isBelow = true
    }
  }

  private static let sign = Glyphs.unicode.selected

  private static func isChosen(_ column: Int, _ row: Int, _ canvas: Canvas) -> Bool {
    canvas[column, row].style.tone == .selected
  }
}
