import Console

/// An entry for the wall: its number in a column of its own, its words in full, and who and when below them.
struct ProjectedEntry {
  private let label: String
  /// The rows of its words, and how many of them say what was agreed; the rest says who and when.
  let lines: [String]
  private let count: Int

  init(_ row: EntryRow, columns: Int) {
    label = row.label
    let room = max(8, columns - Self.labelColumns)
    let text = TextWidth.wrapped(ContactMask.masked(row.text), to: room)
    let tail = ContactMask.masked(row.tail)
    lines = text + (tail.isEmpty ? [] : TextWidth.wrapped(tail, to: room))
    count = text.count
  }

  /// Draws as much of it as there is room for; gives the row after it.
  func draw(_ pane: inout Pane, row: Int) -> Int {
    pane.put(label, row, Style(.muted), width: Self.labelColumns - 1)
    for (offset, line) in lines.enumerated() {
      pane.put(line, at: Self.labelColumns, row + offset, offset < count ? Style(bold: true) : Style())
    }
    return row + lines.count
  }

  private static let labelColumns = 13
}
