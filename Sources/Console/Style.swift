/// What a piece of text means on screen; a palette gives each meaning its colours.
public enum Tone: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case text
  /// Less important: hints, explanations, what is not current.
  case muted
  /// The title of a screen or of a part of it.
  case heading
  /// What the eye should find first.
  case accent
  /// It went well.
  case good
  /// Needs attention, but nothing is lost.
  case warning
  /// Something is wrong.
  case alert
  /// The row or the choice that a key would act on.
  case selected
  /// The line that is being typed.
  case input
  /// A line over the whole width that says in what situation the program is.
  case banner
}

/// How a piece of text looks: what it means, and the attributes that every terminal knows.
public struct Style: Hashable, Sendable {
  /// What the text means.
  public var tone: Tone
  /// Drawn bold.
  public var bold: Bool
  /// Drawn with a line under it.
  public var underlined: Bool
  /// Drawn with foreground and background exchanged.
  public var reversed: Bool

  /// A style; without arguments that of ordinary text.
  public init(_ tone: Tone = .text, bold: Bool = false, underlined: Bool = false, reversed: Bool = false) {
    self.tone = tone
    self.bold = bold
    self.underlined = underlined
    self.reversed = reversed
  }
}
