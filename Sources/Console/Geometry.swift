/// How large a screen or a part of it is, in columns and rows of single-width cells.
public struct Size: Hashable, Sendable {
  /// The number of columns, zero or more.
  public var columns: Int
  /// The number of rows, zero or more.
  public var rows: Int

  /// A size; anything below zero counts as zero.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Whether the cell in this column and row is inside.
  func contains(_ column: Int, _ row: Int) -> Bool { column >= 0 && row >= 0 && column < columns && row < rows }
}

/// A place on the screen; the cell at the top left is (0, 0).
public struct Point: Hashable, Sendable {
  /// Columns from the left edge.
  public var column: Int
  /// Rows from the top.
  public var row: Int

  /// A place, counted from the top left.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A part of the screen.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var column: Int
  /// The topmost row.
  public var row: Int
  /// The number of columns.
  public var columns: Int
  /// The number of rows.
  public var rows: Int

  /// A part of the screen by its top left cell and its size.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = columns
    self.rows = rows
  }

  /// Whether a place is in it.
  public func contains(_ place: Point) -> Bool {
    (column..<column + max(0, columns)).contains(place.column) && (row..<row + max(0, rows)).contains(place.row)
  }
}
