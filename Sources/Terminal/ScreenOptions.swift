import Console

/// What a screen needs to know before it opens.
public struct ScreenOptions: Hashable, Sendable {
  /// The theme to begin with.
  public var theme: Theme
  /// Whether to use colours; `nil` does unless NO_COLOR is set to something.
  public var colours: Bool?
  /// What is written to standard error should the program crash, at most 512 bytes.
  public var lastWords: String

  /// Options; without arguments everything as the terminal has it.
  public init(theme: Theme = .dark, colours: Bool? = nil, lastWords: String = "") {
    self.theme = theme
    self.colours = colours
    self.lastWords = lastWords
  }
}
