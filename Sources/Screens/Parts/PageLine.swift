import Console

/// A line of a page of text.
struct PageLine {
  let text: String
  var indent = 0
  var style = Style()
}

extension Scroll {
  /// Draws the lines of a page that are in sight, and says which these are where not all are.
  func draw(_ lines: [PageLine], _ pane: inout Pane) {
    let window = window(count: lines.count, rows: pane.rows)
    for (row, line) in lines[window].enumerated() { pane.put(line.text, at: line.indent, row, line.style) }
    Scroll.drawCounter(of: window, count: lines.count, above: &pane)
  }
}
