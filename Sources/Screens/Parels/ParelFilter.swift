import Catalogue
import Meetings

/// A wish for a Parel as somebody types it: "bestaande 14 accreditatie fto kennis".
struct ParelFilter {
  private(set) var wish = ParelWish()
  /// Words that are no wish: a Parel has to have them in its name, its goal, or what it is about and who does it.
  private(set) var words: [String] = []
  /// Words that were taken for an audience or a setting: they may be meant as a word of the name too.
  private var wishes: [String] = []

  init(_ typed: String) {
    for word in typed.folded.words.map(String.init) {
      if let number = Int(word), number > 0 {
        wish.participants = number
      } else if word.count >= 3,
        ["accreditatie", "accreditation", "geaccrediteerd", "accredited"].contains(where: { $0.hasPrefix(word) })
      {
        wish.accreditationWanted = true
      } else if let audience = Self.value(word, Audience.self, { $0.name }) {
        wish.audience = audience
        wishes.append(word)
      } else if let setting = Self.value(word, Setting.self, { $0.name }) {
        wish.setting = setting
        wishes.append(word)
      } else {
        words.append(word)
      }
    }
    // "GP group": the rest of a name that was recognised is no wish of its own.
    let named = [wish.audience?.name, wish.setting?.name].compactMap { $0 }.flatMap { Self.words(of: $0) }
    words.removeAll(where: named.contains)
  }

  private static func words(of name: Text) -> [String] {
    [name.nl, name.en].flatMap { $0.folded.split { !$0.isLetter }.map(String.init) }
  }

  /// The Parels that have the words, the fittest first; a word of the name says more than one of the goal, and that more
  /// than any other. What else is equal, those that may help with the topic come before others.
  func ranked(_ context: Context, for topic: Topic?) -> [ParelMatch.Ranked] {
    let all = context.catalogue.parels
    let helpful = all.filter { topic?.parels.contains($0.id) == true }
    let others = all.filter { topic?.parels.contains($0.id) != true }
    let found = (helpful + others).map { (parel: $0, place: place(of: $0, context.catalogue)) }
    let best = (0...2).flatMap { place -> [Parel] in
      let here = found.filter { $0.place == place }.map(\.parel)
      return here.filter(isNamed) + here.filter { !isNamed($0) }
    }
    return ParelMatch.rank(best, for: wish)
  }

  /// Whether the name of a Parel has what was taken for a wish.
  private func isNamed(_ parel: Parel) -> Bool {
    let name = "\(parel.name.nl) \(parel.name.en)".folded
    return !wishes.isEmpty && wishes.allSatisfy { name.contains($0) }
  }

  /// Where a Parel has all the words: 0 in its name, 1 with its goal, 2 in all that is said of it; nil where nowhere.
  private func place(of parel: Parel, _ catalogue: PatzCatalogue) -> Int? {
    let roles = parel.variants.flatMap { $0.organises.roles + $0.guides.roles }.compactMap { catalogue.role($0) }
    let about = [parel.happens, parel.yields].compactMap { $0 } + parel.audience.map(\.name)
    var text = ""
    for (place, texts) in [[parel.name], [parel.goal], about + roles.flatMap { [$0.name, $0.short] }].enumerated() {
      text += texts.map { "\($0.nl) \($0.en) " }.joined().folded
      if words.allSatisfy({ text.contains($0) }) { return place }
    }
    return nil
  }

  /// The value that a word is the name of; else the one whose identity, or a word of whose name, begins with it.
  private static func value<Value: CatalogueWord>(
    _ word: String, _ kind: Value.Type, _ name: (Value) -> Text
  ) -> Value? {
    guard word.count >= 3 else { return nil }
    if let named = kind.allCases.first(where: { [name($0).nl.folded, name($0).en.folded].contains(word) }) {
      return named
    }
    let fitting = kind.allCases.filter { value in
      [value.rawValue, name(value).nl, name(value).en].contains { text in
        text.folded.split { !$0.isLetter }.contains { $0.hasPrefix(word) }
      }
    }
    return fitting.count == 1 ? fitting.first : nil
  }
}
