import Console

/// An entry on screen: the label in a column of its own, the tail at the right, the text between them.
extension EntryRow {
  static let labelWidth = 12

  private func tailWidth(in columns: Int) -> Int {
    min(TextWidth.columns(of: tail), (columns - Self.labelWidth) / 2)
  }

  /// Whether who and when take a row of their own: where there are several rows, and beside the text they would be cut.
  private func isTailBelow(in columns: Int, most: Int) -> Bool {
    most > 1 && TextWidth.columns(of: tail) > (columns - Self.labelWidth) * 2 / 5
  }

  private func textWidth(in columns: Int, most: Int) -> Int {
    let tail = isTailBelow(in: columns, most: most) ? 0 : tailWidth(in: columns)
    return max(8, columns - Self.labelWidth - (tail == 0 ? 0 : tail + 2))
  }

  /// The rows it takes where its text may go on in several of them; its tail is the last where that stands below.
  func lines(in columns: Int, most: Int) -> [String] {
    let width = textWidth(in: columns, most: most)
    let below = isTailBelow(in: columns, most: most) ? [TextWidth.clipped(tail, to: width)] : []
    let lines = TextWidth.wrapped(text, to: width, most: most - below.count)
    return (lines.isEmpty ? [""] : lines) + below
  }

  /// Draws the entry over as many rows as its text needs, at most `most`; gives the row after it.
  @discardableResult
  func draw(_ pane: inout Pane, row: Int, isSelected: Bool, most: Int = 1) -> Int {
    let base = isSelected ? Style(.selected) : Style(isVoid ? .muted : .text)
    let lines = lines(in: pane.columns, most: most)
    if isSelected { for offset in lines.indices { pane.fill(row: row + offset, base) } }
    pane.put(label, at: 0, row, isSelected ? base : Style(.muted), width: Self.labelWidth - 1)
    let isBelow = isTailBelow(in: pane.columns, most: most)
    for (offset, line) in lines.enumerated() {
      let isTail = isBelow && offset == lines.count - 1
      pane.put(line, at: Self.labelWidth, row + offset, isTail && !isSelected ? Style(.accent) : base)
    }
    let width = isBelow ? 0 : tailWidth(in: pane.columns)
    if width > 0 {
      pane.put(tail, at: pane.columns - width, row, isSelected ? base : Style(.accent), width: width)
    }
    return row + lines.count
  }
}
