/// Which colours the screen has.
public enum ThemeName: String, Sendable, CaseIterable {
  case dark
  case light
  case highContrast = "high-contrast"
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
  public var next: ThemeName {
    let all = Self.allCases
    return all.firstIndex(of: self).map { all[($0 + 1) % all.count] } ?? self
  }
}
