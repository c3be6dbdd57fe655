import Console
import Meetings

/// The key that gives the screen other colours, whatever is open and while somebody types.
enum ThemeSwitch {
  static let key = Key.control("t")

  static let binding = Binding<AppModel>(
    Keys(key), Text(nl: "thema", en: "theme"),
    help: Text(
      nl: "het volgende thema: donker, licht, hoog contrast of geen",
      en: "the next theme: dark, light, high contrast or none"), isHint: false, records: false
  ) { model, context in outcomes(for: context.settings.theme.next) }

  private static func outcomes(for theme: ThemeName) -> [Outcome] {
    [.perform(.changeSetting(.theme, to: theme.rawValue))]
  }
}

extension ThemeName {
  /// Its colours.
  public var theme: Theme {
    switch self {
    case .dark: .dark
    case .light: .light
    case .highContrast: .highContrast
    case .none: .none
    }
  }
}
