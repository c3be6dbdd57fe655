import Console

/// A line of a page of text.
struct PageLine {
  let text: String
  var indent = 0
  var style = Style()
  /// The keys in it, by the column in which each begins.
  var keys: [(column: Int, name: String)] = []
}

extension PageLine {
  func draw(_ pane: inout Pane, row: Int) {
    pane.put(text, at: indent, row, style)
    for key in keys { pane.put(key.name, at: indent + key.column, row, Style(.accent, bold: true)) }
  }

  /// A text in lines of so many columns, of which keys stand between backquotes: they are shown without, and stand out.
  static func lines(_ text: String, to columns: Int, first: String = "", rest: String = "") -> [PageLine] {
    var isKey = false
    return TextWidth.wrapped(text, to: columns).enumerated().map { offset, line in
      var words = offset == 0 ? first : rest
      var keys: [(column: Int, name: String)] = []
      for (index, part) in line.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { isKey.toggle() }
        if isKey, !part.isEmpty { keys.append((TextWidth.columns(of: words), String(part))) }
        words += part
      }
      return PageLine(text: words, keys: keys)
    }
  }
}

extension Pane {
  /// Writes a sentence of the program over several rows, in which keys stand between backquotes; gives the row after the
  /// last one written.
  @discardableResult
  mutating func sentence(
    _ text: String, at column: Int = 0, from row: Int, upTo end: Int? = nil, _ style: Style = Style(),
    width: Int? = nil
  ) -> Int {
    let room = min(columns - column, width ?? columns)
    guard room > 0 else { return row }
    return write(PageLine.lines(text, to: room), from: row, upTo: end) { pane, line, at in
      var line = line
      (line.indent, line.style) = (column, style)
      line.draw(&pane, row: at)
    }
  }
}

extension Scroll {
  /// Draws the lines of a page that are in sight, and says which these are where not all are, and with which key to read
  /// on where the hints may have no room for it.
  func draw(_ lines: [PageLine], _ pane: inout Pane, key: String? = nil) {
    let window = window(count: lines.count, rows: pane.rows)
    for (row, line) in lines[window].enumerated() { line.draw(&pane, row: row) }
    Scroll.drawCounter(of: window, count: lines.count, above: &pane, key: key)
  }
}
