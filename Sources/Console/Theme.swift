/// The colours of the whole screen: for every meaning that of the text and that behind it.
///
/// Every pair has a contrast of at least 7:1, so that any screen can be projected in any theme.
public struct Theme: Hashable, Sendable {
  /// How the text of one meaning is drawn.
  public struct Colours: Hashable, Sendable {
    /// The colour of the text.
    public let text: RGB
    /// The colour behind it.
    public let ground: RGB
    /// Whether it stands out by more than its colour: bold, or with a line under it.
    public let isStrong: Bool
  }

  private let colours: [Tone: Colours]

  /// Whether it leaves the terminal its own colours.
  public var isPlain: Bool { colours.isEmpty }

  /// How the text of a meaning is drawn; nil where the terminal's own colours are.
  public subscript(tone: Tone) -> Colours? { colours[tone] ?? colours[.text] }

  /// One row for each meaning: text, ground (nil is that of the screen), and whether it is strong.
  private init(ground: Int, _ rows: [Tone: (text: Int, ground: Int?, isStrong: Bool)]) {
    colours = rows.mapValues { row in
      Colours(text: RGB(row.text), ground: RGB(row.ground ?? ground), isStrong: row.isStrong)
    }
  }

  /// Light text on a dark screen.
  public static let dark = Theme(
    ground: 0x1C1C1C,
    [
      .text: (0xDADADA, nil, false), .muted: (0xA8A8A8, nil, false), .heading: (0xFFFFFF, nil, true),
      .accent: (0x87D7FF, nil, true), .good: (0x87D787, nil, false), .warning: (0xFFD75F, nil, false),
      .alert: (0xFF87AF, nil, true), .selected: (0xFFFFFF, 0x005F87, false), .input: (0xFFFFFF, 0x303030, false),
      .banner: (0xFFFFFF, 0x444444, false),
    ])

  /// Dark text on a white screen; what needs attention is marked with pale yellow, as brown and red are too much alike.
  public static let light = Theme(
    ground: 0xFFFFFF,
    [
      .text: (0x1C1C1C, nil, false), .muted: (0x585858, nil, false), .heading: (0x000000, nil, true),
      .accent: (0x0000AF, nil, true), .good: (0x005F5F, nil, false), .warning: (0x1C1C1C, 0xFFFFAF, false),
      .alert: (0xAF0000, nil, true), .selected: (0xFFFFFF, 0x005F87, false), .input: (0x000000, 0xE4E4E4, false),
      .banner: (0x000000, 0xD0D0D0, false),
    ])

  /// White on black, for bad eyes and bad projectors.
  public static let highContrast = Theme(
    ground: 0x000000,
    [
      .text: (0xFFFFFF, nil, false), .muted: (0xC6C6C6, nil, false), .heading: (0xFFFFFF, nil, true),
      .accent: (0x5FFFFF, nil, true), .good: (0x5FFFAF, nil, false), .warning: (0xFFFF00, nil, true),
      .alert: (0xFF87AF, nil, true), .selected: (0x000000, 0x87AFFF, false), .input: (0xFFFFFF, 0x303030, false),
      .banner: (0x000000, 0xFFFFFF, false),
    ])

  /// The terminal's own colours, with bold, underlined and exchanged ones only.
  public static let none = Theme(ground: 0, [:])
}
