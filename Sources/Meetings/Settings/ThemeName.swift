/// Which colours the screen has.
public enum ThemeName: String, Sendable, CaseIterable {
  /// Light text on a dark screen.
  case dark
  /// Dark text on a white screen.
  case light
  /// White on black, for bad eyes and bad projectors.
  case highContrast = "high-contrast"
  /// The terminal's own colours.
  case none

  /// The words for it.
  public var name: Text {
    switch self {
    case .dark: Text(nl: "donker", en: "dark")
    case .light: Text(nl: "licht", en: "light")
    case .highContrast: Text(nl: "hoog contrast", en: "high contrast")
    case .none: Text(nl: "geen kleuren", en: "no colours")
    }
  }

  /// The one that follows it, and after the last the first.
  public var next: ThemeName { Self.allCases.after(self) ?? self }
}
