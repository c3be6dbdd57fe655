import Console

/// An entry for the wall: its number in a column of its own, its words in full, and who and when below them.
struct ProjectedEntry {
  private let label: String
  /// The rows of its words, and how many of them say what was agreed; the rest says who and when.
  let lines: [String]
  private let count: Int
  /// Who and when, where that stands beside the words.
  private var beside = ""

  /// `isTailBeside` has who and when stand beside the words where both have room in one row.
  init(_ row: EntryRow, columns: Int, isTailBeside: Bool = false) {
    label = row.label
    let room = max(8, columns - Self.labelColumns)
    let text = TextWidth.wrapped(ContactMask.masked(row.text), to: room)
    let tail = ContactMask.masked(row.tail)
    let used = text.count == 1 ? TextWidth.columns(of: text[0]) + 2 : room
    if isTailBeside, used + TextWidth.columns(of: tail) <= room { beside = tail }
    lines = text + (tail.isEmpty || !beside.isEmpty ? [] : TextWidth.wrapped(tail, to: room))
    count = text.count
  }

  /// Draws as much of it as there is room for; gives the row after it.
  func draw(_ pane: inout Pane, row: Int) -> Int {
    pane.put(label, row, Style(.muted), width: Self.labelColumns - 1)
    for (offset, line) in lines.enumerated() {
      pane.put(line, at: Self.labelColumns, row + offset, offset < count ? Style(bold: true) : Style())
    }
    if !beside.isEmpty { pane.putRight(beside, row) }
    return row + lines.count
  }

  private static let labelColumns = 13
}

/// The last entries for the wall, as many as there is room for; of the very last as much as that.
struct ProjectedEntries {
  private let shown: [ProjectedEntry]
  private let gap: Int

  /// With a blank row between them, and who and when below the words; where every row counts without, if more of them
  /// are in sight then.
  init(_ rows: [EntryRow], in pane: Pane, isLow: Bool) {
    let ways = isLow ? [(1, false), (0, false), (0, true)] : [(1, false)]
    let all = ways.map { gap, isTailBeside in
      Self(rows, in: pane, gap: gap) { ProjectedEntry($0, columns: pane.columns, isTailBeside: isTailBeside) }
    }
    let most = all.map(\.shown.count).max()
    self = all.first { $0.shown.count == most } ?? all[0]
  }

  private init(_ rows: [EntryRow], in pane: Pane, gap: Int, entry: (EntryRow) -> ProjectedEntry) {
    var (shown, used) = ([ProjectedEntry](), 0)
    for row in rows.reversed() {
      let entry = entry(row)
      let needed = entry.lines.count + (shown.isEmpty ? 0 : gap)
      guard shown.isEmpty || used + needed <= pane.rows else { break }
      shown.append(entry)
      used += needed
    }
    (self.shown, self.gap) = (shown.reversed(), gap)
  }

  func draw(_ pane: inout Pane) {
    var row = 0
    for entry in shown { row = entry.draw(&pane, row: row) + gap }
  }
}
