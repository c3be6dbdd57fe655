/// Lists whose rows are all one row high.
extension Pane {
  /// Draws the rows of a list that are in sight between two rows of the pane, each by `draw`, and says which of all of
  /// them those are in the row above.
  ///
  /// The rows begin a column in, so that the sign before the chosen one does not touch its words.
  mutating func list(
    _ cursor: ListCursor, count: Int, from top: Int, upTo end: Int,
    _ draw: (_ pane: inout Pane, _ index: Int, _ row: Int, _ isSelected: Bool) -> Void
  ) {
    within(column: 1, row: top, rows: end - top) { inner in
      let window = cursor.window(count: count, rows: inner.rows)
      for (row, index) in window.enumerated() {
        inner.mark(index, row: row)
        draw(&inner, index, row, index == cursor.index)
      }
      Scroll.drawCounter(of: window, count: count, above: &inner)
    }
  }
}

extension Context {
  /// The row below a heading in which a list begins: a low screen has no row to leave blank.
  var firstListRow: Int { isLow ? 1 : 2 }

  /// The rows of a page of a list that has its chosen row in full below it: one less than are in sight.
  var listPage: Int { max(3, bodyRows - firstListRow - detailRows - 1) }

  /// The rows at the foot of a list for its chosen row in full, with the rule above them; where rows are heard enough for
  /// the longest.
  var detailRows: Int { isLinear ? 20 : isHigh ? 6 : 5 }

  /// Whether there is room for blank rows between what does not belong together.
  var isHigh: Bool { size.rows >= 30 && !isLinear }

  /// Whether every row counts.
  var isLow: Bool { size.rows < 20 }
}
