import Console

/// Lists whose rows are all one row high.
extension Pane {
  /// Draws the rows of a list that are in sight between two rows of the pane, each by `draw`, and says which of all of
  /// them those are at the right of its title.
  ///
  /// The rows begin a column in, so that the sign before the chosen one does not touch its words.
  mutating func list(
    _ cursor: ListCursor, count: Int, from top: Int, upTo end: Int, title: Int = 0,
    _ draw: (_ pane: inout Pane, _ index: Int, _ row: Int, _ isSelected: Bool) -> Void
  ) {
    let window = cursor.window(count: count, rows: end - top)
    within(column: 1, row: top, rows: end - top) { inner in
      for (row, index) in window.enumerated() {
        inner.mark(index, row: row)
        draw(&inner, index, row, index == cursor.index)
      }
    }
    position(window, of: count, title: title, top: top)
  }

  /// Says which rows of a list are in sight where not all are: at the right of its title, where that is in the way in the
  /// row above the list, and else above the pane.
  mutating func position(_ window: Range<Int>, of count: Int, title: Int = 0, top: Int) {
    guard window.count < count else { return }
    let words = "\(window.lowerBound + 1)-\(window.upperBound) / \(count)"
    let columns = TextWidth.columns(of: words)
    let start = rect.column + self.columns - columns - 2
    let free = [title, top - 1].first { row in
      (max(0, start)..<(start + columns + 2)).allSatisfy { canvas[$0, rect.row + row].cluster == " " }
    }
    guard let free else { return Scroll.drawCounter(of: window, count: count, above: &self) }
    putRight(words, free, Style(.muted))
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
