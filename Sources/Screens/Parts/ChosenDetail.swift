import Console

/// The chosen row of a list in full, below the list: nothing that was recorded is only seen cut off.
struct ChosenDetail {
  private let text: [String]
  private let note: [String]
  /// The rows it takes, the rule above it among them: the same for every row, so that the list stands still; on a low
  /// screen no more than it needs, so that more of the list is in sight.
  let rows: Int

  init(_ text: String, note: String = "", in pane: Pane, _ context: Context) {
    // Where rows are heard the chosen one was told whole, unless it is longer than a row.
    let text = context.isLinear && TextWidth.columns(of: text) < pane.columns * 3 / 4 ? "" : text
    let wanted = context.detailRows
    // On the lowest screens the list itself comes first.
    let most = pane.rows >= wanted + 5 ? wanted : 0
    let room = max(0, most - 1)
    let notes = note.isEmpty ? 0 : TextWidth.wrapped(note, to: pane.columns).count
    let lines = text.isEmpty ? 0 : TextWidth.wrapped(text, to: pane.columns).count
    rows = context.isLow || context.isLinear ? min(most, 1 + lines + notes) : most
    let noted = min(notes, room, max(1, room - lines))
    self.note = TextWidth.wrapped(note, to: pane.columns, most: noted)
    self.text = TextWidth.wrapped(text, to: pane.columns, most: room - noted)
  }

  /// The same for a short list, of which only some rows say less than there is to say: below each of them as many rows as
  /// the longest takes, and no more; on a low screen as many as the chosen one does.
  init(_ chosen: Int, of rows: [(text: String, note: String)], in pane: Pane, _ context: Context) {
    let lines = rows.map { row in
      let words = [row.text, row.note].filter { !$0.isEmpty }
      return (context.isLow ? [words.joined(separator: " · ")] : words).map { TextWidth.wrapped($0, to: pane.columns) }
    }
    let own = lines.indices.contains(chosen) ? lines[chosen] : []
    let most = context.isLow ? own.joined().count : lines.map { $0.joined().count }.max() ?? 0
    self.rows = most > 0 && pane.rows >= most + 6 ? most + 1 : 0
    text = own.first ?? []
    note = own.dropFirst().flatMap { $0 }
  }

  func draw(_ pane: inout Pane) {
    guard rows > 0 else { return }
    pane.rule(pane.rows - rows)
    var row = pane.rows - rows + 1
    for line in text {
      pane.put(line, row, Style())
      row += 1
    }
    for line in note {
      pane.put(line, row, Style(.muted))
      row += 1
    }
  }
}
