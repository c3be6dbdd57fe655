import Console
import Meetings

/// One screen: what its keys mean and how it is drawn.
protocol ConsoleScreen: Sendable {
  /// Its actions, the likeliest first.
  static var bindings: [Binding<Self>] { get }
  /// What the manual says of it.
  static var manual: ManualPage { get }
  /// What stands above it, in parts: where there is no room the first ones are left out, the last one never is.
  func title(_ context: Context) -> [String]
  /// Which of how many pages it is; nil where it has none.
  func page(_ context: Context) -> String?
  /// Keys that are no action: typing in a filter, moving in a list.
  mutating func type(_ key: Key, _ context: Context) -> [Outcome]?
  /// Chooses a row of its list, counted from 0.
  mutating func choose(row: Int, _ context: Context)
  /// The rows of its list that are more than a heading, counted from 0; nil where all are.
  func rowsToChoose(_ context: Context) -> [Int]?
  /// Whether it is a page that goes on below what is in sight: then a hint names the key that reads on.
  func readsOn(_ context: Context) -> Bool
  /// The same screen with what its actions ask of it made once, where that takes long; it is never kept.
  func prepared(_ context: Context) -> Self
  /// Draws the body, below the header and above the message line.
  func draw(_ pane: inout Pane, _ context: Context)
  /// Whether letters are text here just now, so that only F1 is help.
  var takesText: Bool { get }
  /// Whether letters are text here, even if ? is still help because none was typed yet.
  var takesLetters: Bool { get }
  /// What one step back is from here.
  func stepBack(_ context: Context) -> [Outcome]
  /// Looks again at what it shows after the group changed.
  mutating func refresh(_ context: Context)
}

extension ConsoleScreen {
  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? { nil }
  /// As the keys of a list do it: from its beginning so many rows down.
  mutating func choose(row: Int, _ context: Context) {
    for key in [Key.home] + Array(repeating: .down, count: max(0, row)) { _ = type(key, context) }
  }
  func rowsToChoose(_ context: Context) -> [Int]? { nil }
  func readsOn(_ context: Context) -> Bool { false }
  func prepared(_ context: Context) -> Self { self }
  func page(_ context: Context) -> String? { nil }
  mutating func refresh(_ context: Context) {}
  var takesText: Bool { false }
  var takesLetters: Bool { takesText }
  func stepBack(_ context: Context) -> [Outcome] { [.back] }

  /// Handles a key: an action, or whatever the screen does with it.
  mutating func handle(_ key: Key, _ context: Context) -> [Outcome]? {
    if let outcomes = type(key, context) { return outcomes }
    let bound = Self.bindings.filter { $0.keys[context.language].contains(key) }
    let asked = prepared(context)
    // One key may stand for two actions that are never possible at once: the one that is possible counts.
    guard let binding = bound.first(where: { $0.refusal(asked, context) == nil }) ?? bound.first else {
      return key.arrowDrawnAs.flatMap { handle($0, context) }
    }
    if let refusal = binding.refusal(asked, context) { return [.refuse(refusal)] }
    return binding.run(&self, context)
  }

  mutating func run(_ binding: Binding<Self>, _ context: Context) -> [Outcome] {
    if let refusal = binding.refusal(self, context) { return [.refuse(refusal)] }
    return binding.run(&self, context)
  }

  /// Every action as the help shows it.
  func entries(_ context: Context) -> [HelpEntry] {
    let asked = prepared(context)
    return Self.bindings.enumerated().map { index, binding in
      HelpEntry(
        index: index, keys: binding.keys[context.language], word: binding.word, help: binding.help,
        isHint: binding.isHint || binding.isHintWhen(asked, context), refusal: binding.refusal(asked, context),
        actsOnChosen: binding.actsOnChosen)
    }
  }

  mutating func run(index: Int, _ context: Context) -> [Outcome] { run(Self.bindings[index], context) }
}
