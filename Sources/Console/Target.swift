/// A part of the canvas that stands for something that can be chosen.
public struct Target: Hashable, Sendable {
  /// What choosing it means.
  public enum Meaning: Hashable, Sendable {
    /// A row of the list that the screen shows, counted from 0.
    case row(Int)
  }

  /// Where it is.
  public let rect: Rect
  /// What choosing it means.
  public let meaning: Meaning

  /// A part of the canvas with what it stands for.
  public init(rect: Rect, meaning: Meaning) {
    self.rect = rect
    self.meaning = meaning
  }
}
