import Catalogue
import Console
import Meetings

/// The worksheet of an item as a table, where its columns have room; each row is an entry that can be chosen.
struct WorksheetTable {
  private let titles: [String]
  private let rows: [(entry: Recorded, cells: [String])]
  private let widths: [Int]
  private static let gap = 2
  /// Narrower than this a column says nothing.
  private static let narrowest = 8

  /// The table of rows in so many columns; nil where it would be too narrow to read.
  init?(_ entries: [Recorded], topic: TopicID?, columns room: Int, _ context: Context) {
    let cells = WorksheetCells(topic, meeting: nil, context)
    let all = entries.compactMap { entry -> (entry: Recorded, cells: [String])? in
      guard case .row(let id) = entry, let row = context.group.rows[id] else { return nil }
      return (entry, cells.words(of: row.cells.current))
    }
    // A column in which nothing was filled in takes no room.
    let used = cells.columns.indices.filter { column in all.contains { !$0.cells[column].isEmpty } }
    guard !used.isEmpty else { return nil }
    let share = (room - Self.gap * (used.count - 1)) / used.count
    guard share >= Self.narrowest else { return nil }
    rows = all.map { row in (row.entry, used.map { row.cells[$0] }) }
    titles = used.map { context.say(cells.columns[$0].title) }
    widths = Self.widths(titles: titles, cells: rows.map(\.cells), room: room - Self.gap * (used.count - 1))
  }

  /// As wide as their words, and where that is too much the widest gives way first.
  private static func widths(titles: [String], cells: [[String]], room: Int) -> [Int] {
    var widths = titles.indices.map { column in
      ([titles[column]] + cells.map { $0[column] }).map { TextWidth.columns(of: $0) }.max() ?? 0
    }
    while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] -= 1
    }
    return widths
  }

  /// Draws the heading and as many rows as fit, the chosen one among them; gives the row after it.
  func draw(_ pane: inout Pane, from start: Int, upTo end: Int, selection: Recorded?) -> Int {
    draw([titles], &pane, start, Style(.heading))
    let wanted = rows.firstIndex { $0.entry == selection } ?? rows.count - 1
    let lines = rows.map { self.lines(of: $0.cells) }
    let window = HeightWindow.around(wanted, count: rows.count, rows: end - start - 1) { lines[$0].count }
    var row = start + 1
    for index in window where row < end {
      let isSelected = rows[index].entry == selection
      let shown = Array(lines[index].prefix(end - row))
      if isSelected { for offset in shown.indices { pane.fill(row: row + offset, Style(.selected)) } }
      draw(shown, &pane, row, isSelected ? Style(.selected) : Style())
      row += shown.count
    }
    if window.count < rows.count {
      pane.putRight("\(window.lowerBound + 1)-\(window.upperBound) / \(rows.count)", start, Style(.muted))
    }
    return row
  }

  /// Longer than this a cell is clipped.
  private static let mostLines = 3

  /// The lines of a row: in each what stands in each column.
  private func lines(of cells: [String]) -> [[String]] {
    let wrapped = zip(cells, widths).map { TextWidth.wrapped($0, to: $1, most: Self.mostLines) }
    return (0..<max(1, wrapped.map(\.count).max() ?? 1)).map { line in
      wrapped.map { $0.indices.contains(line) ? $0[line] : "" }
    }
  }

  private func draw(_ lines: [[String]], _ pane: inout Pane, _ row: Int, _ style: Style) {
    for (offset, words) in lines.enumerated() {
      var column = 0
      for (word, width) in zip(words, widths) {
        pane.put(word, at: column, row + offset, style, width: width)
        column += width + Self.gap
      }
    }
  }
}
