import Console

/// The colours and attributes of each tone on one terminal.
public struct Palette: Hashable, Sendable {
  /// How one tone is drawn.
  public struct Ink: Hashable, Sendable {
    /// The number of the foreground colour; -1 is the terminal's own.
    public var foreground: Int
    /// The number of the background colour; -1 is the terminal's own.
    public var background: Int
    /// Drawn bold.
    public var bold: Bool
    /// Drawn with a line under it.
    public var underlined: Bool
    /// Drawn with foreground and background exchanged.
    public var reversed: Bool

    /// An ink; without arguments the terminal's own colours.
    public init(
      _ foreground: Int = -1, on background: Int = -1, bold: Bool = false, underlined: Bool = false,
      reversed: Bool = false
    ) {
      self.foreground = foreground
      self.background = background
      self.bold = bold
      self.underlined = underlined
      self.reversed = reversed
    }
  }

  private var inks: [Tone: Ink]

  /// A palette; a tone that is not named is drawn as ordinary text.
  public init(_ inks: [Tone: Ink]) { self.inks = inks }

  /// How a tone is drawn.
  public subscript(tone: Tone) -> Ink {
    get { inks[tone] ?? Ink() }
    set { inks[tone] = newValue }
  }

  /// The usual palette for a terminal with so many colours; below 8 that is attributes only.
  public static func standard(colours: Int) -> Palette {
    var palette = plain
    guard colours >= 8 else { return palette }
    let isRich = colours >= 256
    palette[.muted] = Ink(isRich ? 245 : -1)
    palette[.accent] = Ink(isRich ? 81 : 6, bold: true)
    palette[.good] = Ink(isRich ? 114 : 2)
    palette[.warning] = Ink(isRich ? 221 : 3)
    palette[.alert] = Ink(isRich ? 210 : 1, bold: true)
    return palette
  }

  /// Without any colour: bold, underlined and reversed only.
  public static let plain = Palette([
    .heading: Ink(bold: true), .accent: Ink(bold: true), .warning: Ink(bold: true), .alert: Ink(bold: true),
    .selected: Ink(reversed: true), .banner: Ink(reversed: true),
  ])
}
