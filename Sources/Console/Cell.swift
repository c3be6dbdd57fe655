/// One place on the canvas: a sign, how wide it is, and how it looks.
public struct Cell: Hashable, Sendable {
  /// What a reader calls one character; a blank in the cells that a wide sign covers.
  public let cluster: Character
  /// How the sign looks.
  public let style: Style
  /// Kept small, because a canvas has thousands of cells.
  private let width: UInt8

  /// How many columns the sign takes from here: 1, or 2 for a wide one, or 0 where a wide sign to the left covers
  /// this cell. A few scripts join letters into one sign that is wider than 2.
  public var columns: Int { Int(width) }

  /// A blank in a style.
  static func blank(_ style: Style) -> Cell { Cell(cluster: " ", columns: 1, style: style) }

  init(cluster: Character, columns: Int, style: Style) {
    self.cluster = cluster
    self.width = UInt8(clamping: columns)
    self.style = style
  }
}
