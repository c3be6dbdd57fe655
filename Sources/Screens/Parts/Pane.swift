import Console

/// A part of the canvas with its own corner; nothing drawn in it leaves it.
struct Pane {
  var canvas: Canvas
  let rect: Rect

  var columns: Int { rect.columns }
  var rows: Int { rect.rows }

  init(_ canvas: Canvas, _ rect: Rect) {
    self.canvas = canvas
    self.rect = rect
  }

  /// Writes text in a row, from a column, no wider than `width`; gives the columns used.
  @discardableResult
  mutating func put(_ text: String, at column: Int = 0, _ row: Int, _ style: Style = Style(), width: Int? = nil) -> Int
  {
    guard (0..<rows).contains(row), column >= 0, column < columns else { return 0 }
    let room = min(columns - column, width ?? columns)
    return canvas.put(text, at: rect.column + column, rect.row + row, style, maxColumns: room)
  }

  /// Writes text so that it ends at the right edge; gives the column where it begins.
  @discardableResult
  mutating func putRight(_ text: String, _ row: Int, _ style: Style = Style(), inset: Int = 0) -> Int {
    let column = max(0, columns - inset - TextWidth.columns(of: text))
    put(text, at: column, row, style)
    return column
  }

  /// Makes a row blank in a style.
  mutating func fill(row: Int, _ style: Style) {
    guard (0..<rows).contains(row) else { return }
    canvas.fill(Rect(column: rect.column, row: rect.row + row, columns: columns, rows: 1), style)
  }

  mutating func rule(_ row: Int, columns width: Int? = nil, _ style: Style = Style(.muted)) {
    guard (0..<rows).contains(row) else { return }
    canvas.rule(row: rect.row + row, from: rect.column, columns: min(columns, width ?? columns), style)
  }

  /// Says which row of the list of a screen is drawn in a row, or from it in several.
  mutating func mark(_ index: Int, row: Int, rows: Int = 1) {
    guard row >= 0, row < self.rows else { return }
    let part = Rect(column: rect.column, row: rect.row + row, columns: columns, rows: min(rows, self.rows - row))
    canvas.mark(Target(rect: part, meaning: .row(index)))
  }

  /// Says what a click on some columns of a row means.
  mutating func mark(_ meaning: Target.Meaning, at column: Int = 0, _ row: Int, columns width: Int? = nil) {
    guard (0..<rows).contains(row), column < columns else { return }
    let part = Rect(
      column: rect.column + column, row: rect.row + row, columns: min(columns - column, width ?? columns), rows: 1)
    canvas.mark(Target(rect: part, meaning: meaning))
  }

  /// Writes a text over several rows; gives the row after the last one written.
  @discardableResult
  mutating func wrap(
    _ text: String, at column: Int = 0, from row: Int, upTo end: Int? = nil, _ style: Style = Style(),
    width: Int? = nil
  ) -> Int {
    let room = min(columns - column, width ?? columns)
    guard room > 0 else { return row }
    return write(TextWidth.wrapped(text, to: room), from: row, upTo: end) { pane, line, at in
      pane.put(line, at: column, at, style, width: room)
    }
  }

  /// Draws lines one below the other, as many as there are rows for; gives the row after the last one.
  mutating func write<Line>(
    _ lines: [Line], from row: Int, upTo end: Int?, _ draw: (inout Pane, Line, Int) -> Void
  ) -> Int {
    let shown = lines.prefix(max(0, min(end ?? rows, rows) - row))
    for (offset, line) in shown.enumerated() { draw(&self, line, row + offset) }
    return row + shown.count
  }

  /// Draws in a part of this pane.
  mutating func within(
    column: Int = 0, row: Int = 0, columns width: Int? = nil, rows height: Int? = nil, _ draw: (inout Pane) -> Void
  ) {
    let inner = Rect(
      column: rect.column + column, row: rect.row + row, columns: max(0, min(columns - column, width ?? columns)),
      rows: max(0, min(rows - row, height ?? rows)))
    var pane = Pane(canvas, inner)
    canvas = Canvas(size: Size(columns: 0, rows: 0))
    draw(&pane)
    canvas = pane.canvas
  }
}
