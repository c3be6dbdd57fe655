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
    guard colours >= Self.many else {
      inks = Self.inksOfFew(theme)
      return
    }
    for tone in Tone.allCases { inks[tone] = theme[tone].map { Self.ink($0, among: colours) } }
  }

  /// How a tone is drawn.
  public subscript(tone: Tone) -> Ink { inks[tone] ?? Ink() }

  private static func ink(_ wanted: Theme.Colours, among colours: Int) -> Ink {
    colours >= direct
      ? Ink(number(wanted.text), on: number(wanted.ground), bold: wanted.isStrong)
      : Ink(wanted.text.nearestFixed, on: wanted.ground.nearestFixed, bold: wanted.isStrong)
  }

  /// Of the first 16 colours every terminal has others; only its white and its black are sure to be far apart. What has a
  /// ground of its own has the other of the two, and on white what needs attention too.
  private static func inksOfFew(_ theme: Theme) -> [Tone: Ink] {
    var inks: [Tone: Ink] = [:]
    let isDark = theme[.text].map { $0.text.lightness > $0.ground.lightness } ?? true
    for tone in Tone.allCases {
      let isExchanged = [.selected, .banner].contains(tone) || (!isDark && [.warning, .alert].contains(tone))
      let isStrong = theme[tone]?.isStrong ?? false
      inks[tone] = isDark == isExchanged ? blackOnWhite(isStrong) : Ink(7, on: 0, bold: isStrong)
    }
    return inks
  }

  /// Bold makes the black of some terminals grey, so that a line under it stands for it.
  private static func blackOnWhite(_ isStrong: Bool) -> Ink {
    var ink = Ink(0, on: 7, underlined: isStrong)
    ink.mayBeBold = false
    return ink
  }

  /// From so many colours on those above 16 are known.
  private static let many = 256

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
