/// A grid of styled cells: everything that the screen shows at one moment.
public struct Canvas: Equatable, Sendable {
  /// The number of columns and rows.
  public let size: Size
  /// Where the cursor blinks; `nil` hides it.
  public var cursor: Point?
  /// The parts that can be chosen, in the order in which they were drawn.
  public private(set) var targets: [Target] = []

  private var cells: [Cell]

  /// An empty canvas.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(Style()), count: size.columns * size.rows)
  }

  /// The cell at a place; a blank outside the canvas.
  public subscript(column: Int, row: Int) -> Cell {
    guard size.contains(column, row) else { return .blank(Style()) }
    return cells[row * size.columns + column]
  }

  /// Writes text in one row, cleaned, and clipped with `…` at `maxColumns` or the right edge.
  ///
  /// Outside the canvas nothing happens. Returns the number of columns used.
  @discardableResult
  public mutating func put(
    _ text: String, at column: Int, _ row: Int, _ style: Style = Style(), maxColumns: Int? = nil
  ) -> Int {
    guard size.contains(column, row) else { return 0 }
    let room = min(size.columns - column, maxColumns ?? Int.max)
    var at = column
    let isPlain = ScreenText.isPlain(text)
    for cluster in TextWidth.clipped(text, to: room) {
      // A plain text is cut with an ellipsis, which is one column wide as well.
      let columns = isPlain ? 1 : TextWidth.columns(of: cluster)
      if columns > 0 { place(Cell(cluster: cluster, columns: columns, style: style), at, row) }
      at += columns
    }
    return at - column
  }

  /// Makes a part of the canvas blank, in a style.
  public mutating func fill(_ rect: Rect, _ style: Style) {
    let columns = max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.column + rect.columns))
    for row in max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.row + rect.rows)) {
      for column in columns { place(.blank(style), column, row) }
    }
  }

  /// Draws a horizontal line.
  public mutating func rule(row: Int, from column: Int, columns: Int, _ style: Style = Style()) {
    guard row >= 0, row < size.rows else { return }
    let piece = Cell(cluster: Glyphs.unicode.rule, columns: 1, style: style)
    for at in max(0, column)..<max(0, column, min(size.columns, column + columns)) { place(piece, at, row) }
  }

  /// Says what a part of the canvas stands for.
  public mutating func mark(_ target: Target) { targets.append(target) }

  /// The signs of a row that are more than a blank, each with its column.
  public func signs(in row: Int) -> [(column: Int, cell: Cell)] {
    guard (0..<size.rows).contains(row) else { return [] }
    let columns = size.columns
    return cells[row * columns..<(row + 1) * columns].enumerated()
      .compactMap { $0.element.cluster == " " ? nil : (column: $0.offset, cell: $0.element) }
  }

  /// What can be chosen at a place: of what was drawn over each other the last.
  public func target(at place: Point) -> Target? { targets.last { $0.rect.contains(place) } }

  /// The text of each row, from top to bottom, without the blanks at its end.
  public var lines: [String] {
    let columns = size.columns
    return (0..<size.rows).map { row in
      var line = ""
      for cell in cells[row * columns..<(row + 1) * columns] where cell.columns > 0 { line.append(cell.cluster) }
      return TextWidth.withoutTrailingBlanks(line)
    }
  }

  /// Whether a row looks the same on another canvas of the same width; a screen writes only those that do not.
  public func hasSameRow(_ row: Int, as other: Canvas) -> Bool {
    guard size.columns == other.size.columns, row >= 0, row < min(size.rows, other.size.rows) else { return false }
    let range = row * size.columns..<(row + 1) * size.columns
    return cells[range] == other.cells[range]
  }

  /// Puts one cell in its place; the rest of a wide sign that loses a part becomes blank.
  private mutating func place(_ cell: Cell, _ column: Int, _ row: Int) {
    let start = row * size.columns
    let end = column + cell.columns
    let columns = size.columns
    if cells[start + column].columns == 0 { blankSign(before: column, start) }
    var after = end
    while after < columns, cells[start + after].columns == 0 {
      cells[start + after] = .blank(cells[start + after].style)
      after += 1
    }
    cells[start + column] = cell
    for covered in column + 1..<max(column + 1, end) {
      cells[start + covered] = Cell(cluster: " ", columns: 0, style: cell.style)
    }
  }

  private mutating func blankSign(before column: Int, _ start: Int) {
    var at = column
    while at > 0, cells[start + at].columns == 0 {
      cells[start + at] = .blank(cells[start + at].style)
      at -= 1
    }
    cells[start + at] = .blank(cells[start + at].style)
  }
}
