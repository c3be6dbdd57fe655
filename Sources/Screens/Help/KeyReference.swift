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
  public static let all: [Screen] = [
    screen(Text(nl: "Beginscherm", en: "Start"), StartScreen.bindings),
    screen(Text(nl: "De groep", en: "The group"), HomeScreen.bindings),
    screen(Text(nl: "Agenda", en: "Agenda"), AgendaScreen.bindings),
    screen(Text(nl: "Het overleg", en: "The meeting"), LiveScreen.bindings),
    screen(Text(nl: "Voorlezen en afsluiten", en: "Read back and close"), ReadBackScreen.bindings),
    screen(Text(nl: "Mensen", en: "People"), PeopleScreen.bindings),
    screen(Text(nl: "Alle Parels", en: "All Parels"), ParelsScreen.bindings),
    screen(Text(nl: "Eén Parel", en: "One Parel"), ParelScreen.bindings),
    screen(Text(nl: "Achtergrond", en: "Background"), BackgroundScreen.bindings),
    screen(Text(nl: "Gekozen Parels", en: "Chosen Parels"), ChoicesScreen.bindings),
    screen(Text(nl: "Besluiten", en: "Decisions"), DecisionsScreen.bindings),
    screen(Text(nl: "Acties", en: "Actions"), ActionsScreen.bindings),
    screen(Text(nl: "Overleggen", en: "Meetings"), MeetingsScreen.bindings),
    screen(Text(nl: "Zoeken", en: "Search"), SearchScreen.bindings),
    screen(Text(nl: "Geschiedenis", en: "History"), StoryScreen.bindings),
    screen(Text(nl: "Instellingen", en: "Settings"), SettingsScreen.bindings),
    screen(Text(nl: "Overal", en: "Everywhere"), CommonKeys.bindings),
  ].filter { !$0.actions.isEmpty }

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
