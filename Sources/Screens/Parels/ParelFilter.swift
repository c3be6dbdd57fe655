import Catalogue
import Meetings

/// A wish for a Parel as somebody types it: "bestaande 14 accreditatie fto kennis".
struct ParelFilter {
  private(set) var wish = ParelWish()
  /// Words that are no wish: a Parel has to have them in its name or goal.
  private(set) var words: [String] = []

  init(_ typed: String) {
    for word in typed.folded.split(whereSeparator: \.isWhitespace).map(String.init) {
      if let number = Int(word), number > 0 {
        wish.participants = number
      } else if word.count >= 3,
        ["accreditatie", "accreditation", "geaccrediteerd"].contains(where: { $0.hasPrefix(word) })
      {
        wish.accreditationWanted = true
      } else if let audience = Self.value(word, Audience.self, { $0.name }) {
        wish.audience = audience
      } else if let setting = Self.value(word, Setting.self, { $0.name }) {
        wish.setting = setting
      } else {
        words.append(word)
      }
    }
  }

  /// The Parels that have the words, the fittest first.
  func ranked(_ context: Context) -> [ParelMatch.Ranked] {
    let found = context.catalogue.parels.filter { parel in
      let text = [parel.name.nl, parel.name.en, parel.goal.nl, parel.goal.en].joined(separator: " ").folded
      return words.allSatisfy { text.contains($0) }
    }
    // A word of the name says more than one of the goal.
    let named = found.filter { parel in
      let name = "\(parel.name.nl) \(parel.name.en)".folded
      return words.allSatisfy { name.contains($0) }
    }
    return ParelMatch.rank(named + found.filter { !named.contains($0) }, for: wish)
  }

  /// The one value whose identity, or a word of whose name, begins with a word.
  private static func value<Value: CatalogueWord>(
    _ word: String, _ kind: Value.Type, _ name: (Value) -> Text
  ) -> Value? {
    guard word.count >= 3 else { return nil }
    let fitting = kind.allCases.filter { value in
      [value.rawValue, name(value).nl, name(value).en].contains { text in
        text.folded.split { !$0.isLetter }.contains { $0.hasPrefix(word) }
      }
    }
    return fitting.count == 1 ? fitting.first : nil
  }
}
