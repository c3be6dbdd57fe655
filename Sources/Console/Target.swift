/// A part of the canvas that stands for something that can be chosen.
public struct Target: Hashable, Sendable {
  /// What choosing it means.
  public enum Meaning: Hashable, Sendable {
    /// A row of the list that the screen shows, counted from 0.
    case row(Int)
    /// An action in the help or the palette, counted from 0.
    case action(Int)
    /// A name that can be picked for what is half typed, counted from 0.
    case name(Int)
    /// An item of the agenda to go to, counted from 0.
    case item(Int)
    /// The same as this key.
    case key(Key)
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

  /// The row of a list that it is; nil where it is something else.
  public var row: Int? { if case .row(let index) = meaning { index } else { nil } }
}
