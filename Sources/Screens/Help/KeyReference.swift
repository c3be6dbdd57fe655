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
    screens.map { shown($0) }.filter { !$0.actions.isEmpty }
    + [screen(Text(nl: "Overal", en: "Everywhere"), CommonKeys.bindings)]

  /// The manual's page of each of them.
  public static let pages: [ManualPage] = screens.dropLast().map { $0.manual }

  private static let screens: [any ConsoleScreen.Type] = [
    StartScreen.self, HomeScreen.self, AgendaScreen.self, LiveScreen.self, ReadBackScreen.self, PeopleScreen.self,
    ParelsScreen.self, ParelScreen.self, BackgroundScreen.self, ChoicesScreen.self, DecisionsScreen.self,
    ActionsScreen.self, MeetingsScreen.self, SearchScreen.self, StoryScreen.self, SettingsScreen.self,
    ManualScreen.self,
  ]

  private static func shown<Shown: ConsoleScreen>(_ type: Shown.Type) -> Screen {
    screen(type.manual.title, type.bindings)
  }

  /// What keys and marks mean while a line is typed.
  public static let whileTyping: [Action] = LineHelp.Row.all.map {
    Action(keys: $0.key, word: $0.key, help: $0.words)
  }

  private static func screen<Shown>(_ name: Text, _ bindings: [Binding<Shown>]) -> Screen {
    Screen(
      name: name,
      actions: bindings.map { binding in
        Action(
          keys: Text(nl: names(binding.keys.nl, .dutch), en: names(binding.keys.en, .english)), word: binding.word,
          help: binding.help)
      })
  }

  private static func names(_ keys: [Key], _ language: Language) -> String {
    keys.map { $0.name(language) }.joined(separator: ", ")
  }
}
