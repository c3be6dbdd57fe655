import Console
import Meetings

/// Every key of every screen, for the reference that is generated from it.
public enum KeyReference {
  /// One action: its keys and what it does.
  public struct Action: Hashable, Sendable {
    /// The keys as people say them, in the order in which help shows them.
    public let keys: Text
    /// The word that stands in the hints.
    public let word: Text
    /// What it does.
    public let help: Text
  }

  /// A screen with its actions.
  public struct Screen: Hashable, Sendable {
    /// What people call the screen.
    public let name: Text
    /// Its actions in the order of the help.
    public let actions: [Action]
  }

  /// All screens in the order in which somebody meets them, and last the keys that work on each of them.
  public static let all: [Screen] =
    (ScreenName.allCases.map(\.known) + [KnownScreen(Text(nl: "Overal", en: "Everywhere"), CommonKeys.bindings)])
    .map(screen).filter { !$0.actions.isEmpty }

  /// What the manual says of each of them.
  public static let pages: [ManualPage] = ScreenName.allCases.filter { $0 != .manual }.map { $0.screen.manual }

  /// What keys and marks mean while a line is typed.
  public static let whileTyping: [Action] = LineHelp.Row.all.map {
    Action(keys: $0.key, word: $0.key, help: $0.words)
  }

  private static func screen(_ known: KnownScreen) -> Screen {
    Screen(
      name: known.name,
      actions: known.actions.map { action in
        Action(
          keys: Text(nl: names(action.keys.nl, .dutch), en: names(action.keys.en, .english)), word: action.word,
          help: action.help)
      })
  }

  private static func names(_ keys: [Key], _ language: Language) -> String {
    keys.map { $0.name(language) }.joined(separator: ", ")
  }
}
