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
    /// Whether a screen may draw it bold: where that changes the colour, it may not.
    public var mayBeBold = true

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

  /// Below so many colours there are attributes only.
  static let fewest = 8

  private var inks: [Tone: Ink]

  /// Whether it has colours of its own.
  public let isColoured: Bool

  /// The inks of a theme on a terminal with so many colours; below 8, and without a theme, that is attributes only.
  public init(_ theme: Theme, colours: Int) {
    isColoured = colours >= Self.fewest && !theme.isPlain
    inks = Self.plain
    guard isColoured else { return }
    for tone in Tone.allCases { inks[tone] = theme[tone].map { Self.ink($0, among: colours) } }
  }

  /// How a tone is drawn.
  public subscript(tone: Tone) -> Ink { inks[tone] ?? Ink() }

  private static func ink(_ wanted: Theme.Colours, among colours: Int) -> Ink {
    switch colours {
    case direct...: Ink(number(wanted.text), on: number(wanted.ground), bold: wanted.isStrong)
    case 256...: Ink(wanted.text.nearestFixed, on: wanted.ground.nearestFixed, bold: wanted.isStrong)
    default: ink(ofFew: wanted)
    }
  }

  /// Of the first 16 colours every terminal has others; only its white and its black are sure to be far apart. Bold makes
  /// a black of some of them grey, so that on white a line under it stands for it.
  private static func ink(ofFew wanted: Theme.Colours) -> Ink {
    if wanted.text.lightness > wanted.ground.lightness { return Ink(7, on: 0, bold: wanted.isStrong) }
    var ink = Ink(0, on: 7, underlined: wanted.isStrong)
    ink.mayBeBold = false
    return ink
  }

  /// From so many colours on the number of a colour is the colour itself.
  private static let direct = 1 << 24

  /// But for the first eight, which are those of the palette even there.
  private static func number(_ colour: RGB) -> Int { max(8, colour.hex) }

  /// Without any colour: bold, underlined and reversed only.
  private static let plain: [Tone: Ink] = [
    .heading: Ink(bold: true), .accent: Ink(bold: true), .warning: Ink(bold: true), .alert: Ink(bold: true),
    .selected: Ink(reversed: true), .banner: Ink(reversed: true),
  ]
}
