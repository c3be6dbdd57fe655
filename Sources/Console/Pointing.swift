/// Something that was done with the mouse at a place on the screen.
public struct Pointing: Hashable, Sendable {
  /// What was done.
  public enum Act: Hashable, Sendable {
    /// The first button was pressed.
    case click
    /// It was pressed once more in the same place, sooner than anybody reads what the first time brought.
    case clickAgain
    /// The wheel was turned away.
    case wheelUp
    /// The wheel was turned near.
    case wheelDown
  }

  /// What was done.
  public var act: Act
  /// Where the mouse pointed to; it may be outside the screen.
  public let place: Point

  /// Something that was done, and where.
  public init(_ act: Act, at place: Point) {
    self.act = act
    self.place = place
  }
}
