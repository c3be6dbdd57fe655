import Console
import Meetings

/// A word that is typed line by line and that no action of a screen has: on the screen a key does it, or the eye.
enum LinearWord: CaseIterable {
  /// Says all of the screen once more.
  case again
  /// What comes after the part of a long list or text that was told.
  case more
  /// What comes before it.
  case earlier

  /// What is typed.
  var word: Text {
    switch self {
    case .again: Text(nl: "herhaal", en: "repeat")
    case .more: Text(nl: "meer", en: "more")
    case .earlier: Text(nl: "eerder", en: "earlier")
    }
  }

  /// What it does.
  private var help: Text {
    switch self {
    case .again: Text(nl: "alles van dit scherm nog eens", en: "all of this screen once more")
    case .more: Text(nl: "wat er verderop staat", en: "what comes after this")
    case .earlier: Text(nl: "wat ervoor staat", en: "what comes before this")
    }
  }

  /// The key that does it on the screen; nil where none does.
  var key: Key? {
    switch self {
    case .again: nil
    case .more: .pageDown
    case .earlier: .pageUp
    }
  }

  /// The one that a line names, in either language.
  static func named(_ line: String) -> LinearWord? {
    allCases.first { [$0.word.nl, $0.word.en].contains(line.folded) }
  }

  /// The one that a line may well mean where it is no word of the screen itself: a word of other lists that go on.
  static func meant(by line: String) -> LinearWord? {
    ["verder", "further", "on"].contains(line.folded) ? .more : nil
  }

  /// Whether it does anything on the screen on top. Where a key of its own goes on, that has a word too.
  func isPossible(in model: AppModel) -> Bool {
    guard let key else { return true }
    return LinearState(model).isPart && !LinearActions(model).hasKey(key)
  }

  /// Those that do something now, with what they do.
  static func told(in model: AppModel) -> [String] {
    let (context, colon) = (model.context, model.top.takesLetters ? ":" : "")
    return allCases.filter { $0.isPossible(in: model) }.map {
      "\(colon)\(context.say($0.word)): \(context.say($0.help))"
    }
  }
}
