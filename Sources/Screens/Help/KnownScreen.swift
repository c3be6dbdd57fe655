import Console
import Meetings

/// A screen with its actions, for whoever lists them without looking at it.
struct KnownScreen: Sendable {
  /// What people call it.
  let name: Text
  /// Its actions in the order of the help.
  let actions: [Action]

  /// A binding without what it does.
  struct Action: Sendable {
    let keys: Keys
    let word: Text
    let help: Text
    let isHint: Bool
    let actsOnChosen: Bool
  }

  init<Shown>(_ name: Text, _ bindings: [Binding<Shown>]) {
    self.name = name
    actions = bindings.map {
      Action(keys: $0.keys, word: $0.word, help: $0.help, isHint: $0.isHint, actsOnChosen: $0.actsOnChosen)
    }
  }

  /// Its actions where none of them is possible, and why.
  func entries(_ language: Language, unless refusal: Text) -> [HelpEntry] {
    actions.enumerated().map { index, action in
      HelpEntry(
        index: index, keys: action.keys[language], word: action.word, help: action.help, isHint: action.isHint,
        refusal: refusal, actsOnChosen: action.actsOnChosen)
    }
  }
}
