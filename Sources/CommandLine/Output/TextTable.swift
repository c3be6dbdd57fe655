import Console

/// Rows in aligned columns; the last one is wrapped below itself where a terminal is too narrow for it.
struct TextTable {
  private var rows: [[String]] = []

  /// Adds a row. Empty columns at its end may be left out.
  mutating func add(_ cells: [String]) { rows.append(cells.map(ScreenText.cleaned)) }

  /// The lines; `columns` is the width of the terminal, nil where nothing is wrapped.
  func lines(columns: Int?) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { index in
      rows.map { index < $0.count ? TextWidth.columns(of: $0[index]) : 0 }.max() ?? 0
    }
    // Columns that are empty in every row are left out.
    let used = (0..<count).filter { widths[$0] > 0 }
    return rows.flatMap { row in lines(of: row, used, widths, columns) }
  }

  private func lines(of row: [String], _ used: [Int], _ widths: [Int], _ columns: Int?) -> [String] {
    guard let last = used.last else { return [] }
    var head = ""
    for index in used.dropLast() {
      head += TextWidth.padded(index < row.count ? row[index] : "", to: widths[index]) + "  "
    }
    let tail = last < row.count ? row[last] : ""
    let indent = TextWidth.columns(of: head)
    guard let columns, columns - indent >= 16 else { return [Self.trimmed(head + tail)] }
    return TextWidth.wrapped(tail, to: columns - indent).enumerated().map { index, part in
      Self.trimmed((index == 0 ? head : String(repeating: " ", count: indent)) + part)
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
