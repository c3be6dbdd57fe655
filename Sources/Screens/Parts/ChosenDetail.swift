import Console

/// The chosen row of a list in full, below the list: nothing that was recorded is only seen cut off.
struct ChosenDetail {
  private let text: [String]
  private let note: [String]
  /// The rows it takes, a blank one above it among them; the same for every row, so that the list stands still.
  let rows: Int

  init(_ text: String, note: String = "", in pane: Pane, _ context: Context) {
    let wanted = context.isCompact ? 4 : 6
    // On the lowest screens the list itself comes first.
    rows = pane.rows >= wanted + 5 ? wanted : 0
    let room = max(0, rows - 1)
    let notes = note.isEmpty ? [] : TextWidth.wrapped(note, to: pane.columns)
    let lines = TextWidth.wrapped(text, to: pane.columns)
    let noted = min(notes.count, room, max(1, room - lines.count))
    self.note = Self.most(noted, notes, pane.columns)
    self.text = Self.most(room - self.note.count, lines, pane.columns)
  }

  private static func most(_ count: Int, _ lines: [String], _ columns: Int) -> [String] {
    guard lines.count > count, count > 0 else { return Array(lines.prefix(max(0, count))) }
    return lines.prefix(count - 1) + [TextWidth.clipped(lines[(count - 1)...].joined(separator: " "), to: columns)]
  }

  func draw(_ pane: inout Pane) {
    var row = pane.rows - rows + 1
    for line in text {
      pane.put(line, row, Style())
      row += 1
    }
    for line in note {
      pane.put(line, row, Style(.accent))
      row += 1
    }
  }
}
