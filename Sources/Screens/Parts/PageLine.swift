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
  /// A text in lines of so many columns, of which keys stand between backquotes: they are shown without, and stand out.
  static func lines(_ text: String, to columns: Int, first: String, rest: String) -> [PageLine] {
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

extension Scroll {
  /// Draws the lines of a page that are in sight, and says which these are where not all are.
  func draw(_ lines: [PageLine], _ pane: inout Pane) {
    let window = window(count: lines.count, rows: pane.rows)
    for (row, line) in lines[window].enumerated() {
      pane.put(line.text, at: line.indent, row, line.style)
      for key in line.keys { pane.put(key.name, at: line.indent + key.column, row, Style(.accent, bold: true)) }
    }
    Scroll.drawCounter(of: window, count: lines.count, above: &pane)
  }
}
