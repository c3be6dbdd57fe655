import Catalogue
import Console
import Meetings

/// The worksheet of an item as a table, where its columns have room for their words; each row is an entry that can be
/// chosen. Nothing in it is ever cut: where it does not fit, there is no table.
struct WorksheetGrid {
  private let heading: [[String]]
  private let rows: [(entry: Recorded, lines: [[String]])]
  private let widths: [Int]
  private static let gap = 2
  /// A row of more lines is read more easily as "heading: words", one after the other.
  private static let mostLines = 4

  /// The table of rows in so many columns; nil where it would be too narrow to read.
  init?(_ entries: [Recorded], topic: TopicID?, columns room: Int, _ context: Context) {
    // By ear a table is cells without headings: there each row names what it says.
    if context.isLinear { return nil }
    let cells = WorksheetCells(topic, meeting: nil, context)
    let all = entries.compactMap { entry -> (entry: Recorded, cells: [String])? in
      guard case .row(let id) = entry, let row = context.group.rows[id] else { return nil }
      return (entry, cells.words(of: row.cells.current))
    }
    // A column in which nothing was filled in takes no room.
    let used = cells.columns.indices.filter { column in all.contains { !$0.cells[column].isEmpty } }
    guard !used.isEmpty else { return nil }
    let titles = used.map { context.say(cells.columns[$0].title) }
    let words = all.map { row in used.map { row.cells[$0] } }
    guard let widths = Self.widths([titles] + words, room: room - Self.gap * (used.count - 1)) else { return nil }
    self.widths = widths
    heading = Self.lines(of: titles, widths)
    rows = zip(all, words).map { ($0.entry, Self.lines(of: $1, widths)) }
    guard rows.allSatisfy({ $0.lines.count <= Self.mostLines }) else { return nil }
  }

  /// As wide as their texts; where that is too much the widest gives way first, and none becomes narrower than its
  /// longest word. Nil where that is impossible.
  private static func widths(_ rows: [[String]], room: Int) -> [Int]? {
    guard let columns = rows.first?.indices else { return nil }
    let least = columns.map { column in rows.map { longestWord($0[column]) }.max() ?? 0 }
    var widths = columns.map { column in rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0 }
    guard least.reduce(0, +) <= room else { return nil }
    while widths.reduce(0, +) > room {
      guard let widest = columns.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] }) else {
        return nil
      }
      widths[widest] -= 1
    }
    return widths
  }

  private static func longestWord(_ text: String) -> Int {
    text.split(separator: " ").map { TextWidth.columns(of: String($0)) }.max() ?? 0
  }

  /// The lines of a row: in each what stands in each column.
  private static func lines(of cells: [String], _ widths: [Int]) -> [[String]] {
    let wrapped = zip(cells, widths).map { TextWidth.wrapped($0, to: max(1, $1)) }
    return (0..<max(1, wrapped.map(\.count).max() ?? 1)).map { line in
      wrapped.map { $0.indices.contains(line) ? $0[line] : "" }
    }
  }

  /// The rows that all of it takes on screen.
  var height: Int { heading.count + rows.reduce(0) { $0 + $1.lines.count } }

  /// The fewest rows in which each of its rows can be shown whole, with the counter below it.
  var leastHeight: Int { min(height, heading.count + 1 + (rows.map(\.lines.count).max() ?? 0)) }

  /// Draws the heading and as many rows as fit, the chosen one among them; gives the row after it. Rows of an earlier
  /// meeting are not chosen from.
  @discardableResult
  func draw(
    _ pane: inout Pane, from start: Int, upTo end: Int, selection: Recorded?, isChosenFrom: Bool = true
  ) -> Int {
    draw(heading, &pane, start, Style(.heading))
    let wanted = rows.firstIndex { $0.entry == selection } ?? rows.count - 1
    let room = end - start - heading.count - (height > end - start ? 1 : 0)
    let window = HeightWindow.ending(wanted, count: rows.count, rows: room) { rows[$0].lines.count }
    var row = start + heading.count
    for index in window {
      let lines = rows[index].lines
      if isChosenFrom { pane.mark(index, row: row, rows: lines.count) }
      let isSelected = rows[index].entry == selection
      if isSelected { for offset in lines.indices { pane.fill(row: row + offset, Style(.selected)) } }
      draw(lines, &pane, row, isSelected ? Style(.selected) : Style())
      row += lines.count
    }
    guard window.count < rows.count else { return row }
    pane.putRight("\(window.lowerBound + 1)-\(window.upperBound) / \(rows.count)", row, Style(.muted))
    return row + 1
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
