import Console

/// The chosen row of a list in full, below the list: nothing that was recorded is only seen cut off.
struct ChosenDetail {
  private let text: [String]
  private let note: [String]
  /// The rows it takes, the rule above it among them: the same for every row, so that the list stands still; on a low
  /// screen no more than it needs, so that more of the list is in sight.
  let rows: Int

  /// The chosen row of a list that begins in a row of the pane; `words` says what each of its rows says in full.
  init(
    _ cursor: ListCursor, count: Int, from top: Int, in pane: Pane, _ context: Context,
    _ words: (Int) -> (text: String, note: String)
  ) {
    let wanted = context.detailRows
    // On the lowest screens the list itself comes first.
    let most = pane.rows >= wanted + 5 ? wanted : 0
    let room = max(0, most - 1)
    func said(_ index: Int) -> (text: String, note: String) {
      guard (0..<count).contains(index) else { return ("", "") }
      let said = words(index)
      // Where rows are heard the chosen one was told whole, unless it is longer than a row.
      let isTold = context.isLinear && TextWidth.columns(of: said.text) < pane.columns * 3 / 4
      return (isTold ? "" : said.text, said.note)
    }
    func lines(_ text: String) -> Int { text.isEmpty ? 0 : TextWidth.wrapped(text, to: pane.columns).count }
    func first(_ most: Int, of text: String) -> [String] {
      text.isEmpty ? [] : TextWidth.wrapped(text, to: pane.columns, most: most)
    }
    let chosen = said(cursor.index)
    let noted = min(lines(chosen.note), room, max(1, room - lines(chosen.text)))
    note = first(noted, of: chosen.note)
    text = first(room - noted, of: chosen.text)
    if context.isLinear {
      rows = min(most, 1 + text.count + note.count)
    } else if context.isLow {
      // The longest of those in sight, so that the line stands still while somebody goes through them.
      let near = cursor.window(count: count, rows: pane.rows - top - 2)
      let longest = near.map(said).map { lines($0.text) + lines($0.note) }.max() ?? 0
      rows = longest == 0 ? 0 : min(most, 1 + longest)
    } else {
      rows = most
    }
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
    // Where nothing is said there is nothing to part from the list.
    guard rows > 0, !text.isEmpty || !note.isEmpty else { return }
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
