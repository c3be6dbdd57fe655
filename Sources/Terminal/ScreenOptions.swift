import Console

/// What a screen needs to know before it opens.
public struct ScreenOptions: Hashable, Sendable {
  /// The theme to begin with.
  public var theme: Theme
  /// What is written to standard error should the program crash, at most 512 bytes.
  public var lastWords: String

  /// Options; without arguments everything as the terminal has it.
  public init(theme: Theme = .dark, lastWords: String = "") {
    self.theme = theme
    self.lastWords = lastWords
  }
}
