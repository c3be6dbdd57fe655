import Console
import Terminal
import TestSupport
import Testing

@Suite("Themes") struct ThemeTests {
  struct Named: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let theme: Theme
  }

  static let themes = [
    Named(testDescription: "dark", theme: .dark), Named(testDescription: "light", theme: .light),
    Named(testDescription: "high contrast", theme: .highContrast),
  ]
  static let depths = [8, 16, 88, 256, 1 << 24]

  /// Black, white, grey and bright white (numbers 0, 7, 8 and 15) as terminals have them.
  static let few: [(name: String, colours: [Int: RGB])] = [
    ("linux", 0x000000, 0xAAAAAA, 0x555555, 0xFFFFFF), ("xterm", 0x000000, 0xE5E5E5, 0x7F7F7F, 0xFFFFFF),
    ("PuTTY", 0x000000, 0xBBBBBB, 0x555555, 0xFFFFFF), ("macOS", 0x000000, 0xCBCCCD, 0x818383, 0xE9EBEB),
    ("Windows", 0x0C0C0C, 0xCCCCCC, 0x767676, 0xF2F2F2), ("Tango", 0x2E3436, 0xD3D7CF, 0x555753, 0xEEEEEC),
    ("GNOME", 0x171421, 0xD0CFCC, 0x5E5C64, 0xFFFFFF), ("Solarized", 0x073642, 0xEEE8D5, 0x002B36, 0xFDF6E3),
  ].map { ($0.0, [0: RGB($0.1), 7: RGB($0.2), 8: RGB($0.3), 15: RGB($0.4)]) }

  /// What a terminal may make of the number of a colour.
  static func shown(_ number: Int, depth: Int) -> [RGB] {
    if depth == 1 << 24 { return number >= 8 ? [RGB(number)] : [] }
    if number >= 16, depth >= 256 { return [RGB.fixed[number - 16]] }
    return few.compactMap { $0.colours[number] }
  }

  @Test("Every pair has a contrast of 7:1, on every kind of terminal", arguments: themes, depths)
  func contrast(named: Named, depth: Int) {
    let palette = Palette(named.theme, colours: depth)
    for tone in Tone.allCases {
      for ink in Self.looks(of: palette[tone]) {
        let (texts, grounds) = (Self.shown(ink.foreground, depth: depth), Self.shown(ink.background, depth: depth))
        #expect(!texts.isEmpty && texts.count == grounds.count, "\(tone): \(ink)")
        for (text, ground) in zip(texts, grounds) {
          #expect(ColourVision.contrast(text, ground) >= 7, "\(tone): \(text) on \(ground)")
        }
      }
    }
  }

  /// The ink as it is, and as many terminals draw bold text in the first eight colours: in the brighter one.
  private static func looks(of ink: Palette.Ink) -> [Palette.Ink] {
    guard ink.mayBeBold, ink.foreground < 8 else { return [ink] }
    return [ink, Palette.Ink(ink.foreground + 8, on: ink.background)]
  }

  @Test("The colour-blind tell good, warning and alert apart", arguments: themes, [256, 1 << 24])
  func blindness(named: Named, depth: Int) throws {
    let palette = Palette(named.theme, colours: depth)
    // What stands on a ground of its own is known by that.
    func mark(_ tone: Tone) throws -> RGB {
      let ink = palette[tone]
      let number = ink.background == palette[.text].background ? ink.foreground : ink.background
      return try #require(Self.shown(number, depth: depth).first)
    }
    let states: [Tone] = [.good, .warning, .alert]
    for vision in ColourVision.allCases {
      for (index, one) in states.enumerated() {
        for other in states.dropFirst(index + 1) {
          let distance = vision.distance(try mark(one), try mark(other))
          #expect(distance >= 20, "\(vision): \(one) and \(other)")
        }
        #expect(vision.distance(try mark(one), try mark(.text)) >= 12, "\(vision): \(one) and text")
      }
    }
  }

  @Test("What has colours of its own is told from the ground of the screen", arguments: themes, depths)
  func grounds(named: Named, depth: Int) {
    let palette = Palette(named.theme, colours: depth)
    for tone in [Tone.selected, .banner] {
      #expect(palette[tone].background != palette[.text].background, "\(tone)")
    }
  }

  @Test("The fixed colours are those of the terminals, and of each the nearest is itself")
  func fixed() {
    #expect(RGB.fixed.count == 240)
    for (number, hex) in [(16, 0x000000), (24, 0x005F87), (221, 0xFFD75F), (231, 0xFFFFFF), (234, 0x1C1C1C)] {
      #expect(RGB.fixed[number - 16].hex == hex)
    }
    for (index, colour) in RGB.fixed.enumerated() {
      #expect(RGB.fixed[colour.nearestFixed - 16] == colour, "\(index + 16)")
    }
    #expect(RGB(0x1D1B1C).nearestFixed == 234)
  }

  @Test("Without a theme, and with fewer than 8 colours, there are attributes only")
  func plain() {
    for palette in [
      Palette(.none, colours: 256), Palette(.dark, colours: 0), Palette(.light, colours: 4),
    ] {
      #expect(!palette.isColoured)
      for tone in Tone.allCases {
        #expect(palette[tone].foreground == -1 && palette[tone].background == -1 && palette[tone].mayBeBold)
      }
      #expect(palette[.selected].reversed && palette[.alert].bold)
    }
  }
}
