import Console

/// An entry on screen: the label in a column of its own, the tail at the right, the text between them.
extension EntryRow {
  static let labelWidth = 12

  private func tailWidth(in columns: Int) -> Int {
    min(TextWidth.columns(of: tail), (columns - Self.labelWidth) / 2)
  }

  private func textWidth(in columns: Int) -> Int {
    let tail = tailWidth(in: columns)
    return max(8, columns - Self.labelWidth - (tail == 0 ? 0 : tail + 2))
  }

  /// The rows it takes where its text may go on in several of them.
  func lines(in columns: Int, most: Int) -> [String] {
    let lines = TextWidth.wrapped(text, to: textWidth(in: columns))
    guard lines.count > most else { return lines.isEmpty ? [""] : lines }
    let rest = lines[(most - 1)...].joined(separator: " ")
    return lines.prefix(most - 1) + [TextWidth.clipped(rest, to: textWidth(in: columns))]
  }

  /// Draws the entry over as many rows as its text needs, at most `most`; gives the row after it.
  @discardableResult
  func draw(_ pane: inout Pane, row: Int, isSelected: Bool, most: Int = 1) -> Int {
    let base = isSelected ? Style(.selected) : Style(isVoid ? .muted : .text)
    let lines = lines(in: pane.columns, most: most)
    if isSelected { for offset in lines.indices { pane.fill(row: row + offset, base) } }
    pane.put(label, at: 0, row, isSelected ? base : Style(.muted), width: Self.labelWidth - 1)
    for (offset, line) in lines.enumerated() { pane.put(line, at: Self.labelWidth, row + offset, base) }
    let width = tailWidth(in: pane.columns)
    if width > 0 {
      pane.put(tail, at: pane.columns - width, row, isSelected ? base : Style(.accent), width: width)
    }
    return row + lines.count
  }
}
