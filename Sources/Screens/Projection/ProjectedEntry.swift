import Console

/// An entry for the wall: its number in a column of its own, its words in full, and who and when below them.
struct ProjectedEntry {
  private let label: String
  /// The rows of its words, and how many of them say what was agreed; the rest says who and when.
  let lines: [String]
  private let count: Int
  /// Who and when, where that stands beside the words.
  private var beside = ""

  /// `isTailBeside` has who and when stand behind the words where the last row of them has room for that.
  init(_ row: EntryRow, columns: Int, isTailBeside: Bool = false) {
    label = row.label
    let room = max(8, columns - Self.labelColumns)
    let text = TextWidth.wrapped(ContactMask.masked(row.text), to: room)
    let tail = ContactMask.masked(row.tail)
    let used = TextWidth.columns(of: text.last ?? "") + 2
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
    if !beside.isEmpty { pane.putRight(beside, row + count - 1) }
    return row + lines.count
  }

  private static let labelColumns = 13
}

/// The last entries for the wall, as many as there is room for; of the very last as much as that. Where what was recorded
/// at once has no room, from the first of it on.
struct ProjectedEntries {
  private let shown: [ProjectedEntry]
  private let gap: Int
  /// Which of all they are.
  let window: Range<Int>

  /// With a blank row between them, and who and when below the words; where every row counts without, if more of them
  /// are in sight then.
  init(_ rows: [EntryRow], lastAct: Int, columns: Int, rows room: Int, isLow: Bool) {
    let ways = isLow ? [(1, false), (0, false), (0, true)] : [(1, false)]
    let all = ways.map { gap, isTailBeside in
      Self(rows, lastAct, room: room, gap: gap) { ProjectedEntry($0, columns: columns, isTailBeside: isTailBeside) }
    }
    let most = all.map(\.shown.count).max()
    self = all.first { $0.shown.count == most } ?? all[0]
  }

  private init(_ rows: [EntryRow], _ lastAct: Int, room: Int, gap: Int, entry: (EntryRow) -> ProjectedEntry) {
    let last = Self.fitting(rows.indices.reversed(), rows, room, gap, entry)
    let begin =
      last.count < rows.count - lastAct ? Self.fitting(Array(lastAct..<rows.count), rows, room, gap, entry) : []
    shown = begin.isEmpty ? last.reversed() : begin
    self.gap = gap
    window = begin.isEmpty ? rows.count - last.count..<rows.count : lastAct..<lastAct + begin.count
  }

  private static func fitting(
    _ indices: [Int], _ rows: [EntryRow], _ room: Int, _ gap: Int, _ entry: (EntryRow) -> ProjectedEntry
  ) -> [ProjectedEntry] {
    var (shown, used) = ([ProjectedEntry](), 0)
    for index in indices {
      let entry = entry(rows[index])
      let needed = entry.lines.count + (shown.isEmpty ? 0 : gap)
      guard shown.isEmpty || used + needed <= room else { break }
      shown.append(entry)
      used += needed
    }
    return shown
  }

  /// The rows they take.
  var height: Int { shown.reduce(0) { $0 + $1.lines.count } + gap * max(0, shown.count - 1) }

  func draw(_ pane: inout Pane) {
    var row = 0
    for entry in shown { row = entry.draw(&pane, row: row) + gap }
  }
}
