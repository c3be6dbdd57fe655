/// What a screen needs to know before it opens.
public struct ScreenOptions: Hashable, Sendable {
  /// The palette; `nil` takes the usual one for the terminal.
  public var palette: Palette?
  /// Whether to use colours; `nil` does unless NO_COLOR is set to something.
  public var colours: Bool?
  /// What is written to standard error should the program crash, at most 512 bytes.
  public var lastWords: String

  /// Options; without arguments everything as the terminal has it.
  public init(palette: Palette? = nil, colours: Bool? = nil, lastWords: String = "") {
    self.palette = palette
    self.colours = colours
    self.lastWords = lastWords
  }
}
