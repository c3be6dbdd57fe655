import Meetings

/// A line such as "@NWC organiseert, @consulent begeleidt". In "@NWC begeleidt @consulent" who organises stands before
/// the verb, who guides after it; in "@consulent begeleidt" it is the guide alone.
struct ActorsLine {
  let organises: QuickLine.Understanding
  let guides: QuickLine.Understanding
  private let isTypingVerb: Bool
  /// Whether the line says with a word of its own who does what.
  private let hasVerb: Bool

  private static let verbs = ["begeleidt", "guides"]
  /// Words between names that mean nothing by themselves.
  private static let joining = ["en", "and", "organiseert", "organises"]

  /// Reads a line; a kind that has no date leaves days in the text.
  init(_ line: String, as kind: QuickLine.Kind, names: QuickLine.Names, from day: Day) {
    let words = line.words.map(String.init)
    let split = words.firstIndex { Self.verbs.contains($0.folded) } ?? words.count
    func part(_ words: ArraySlice<String>) -> QuickLine.Understanding {
      QuickLine.read(words.joined(separator: " "), as: kind, names: names, from: day, isSentence: false)
    }
    if let first = words.firstIndex(where: { Self.isOrganising($0) }), first > 0, first < split {
      organises = part(words[..<first])
      guides = part(words[(first + 1)...].filter { !Self.verbs.contains($0.folded) }[...])
    } else if split < words.count, Self.names(words[..<split]), !Self.names(words[(split + 1)...]) {
      organises = part([])
      guides = part((words[..<split] + words[(split + 1)...])[...])
    } else {
      organises = part(words[..<split])
      guides = part(words[min(split + 1, words.count)...])
    }
    hasVerb = split < words.count || words.contains { Self.isOrganising($0) }
    let last = line.last?.isWhitespace == false ? words.last?.folded ?? "" : ""
    isTypingVerb = !last.isEmpty && split == words.count && Self.verbs.contains { $0.hasPrefix(last) }
  }

  private static func names(_ words: ArraySlice<String>) -> Bool { words.contains { $0.hasPrefix("@") } }

  private static func isOrganising(_ word: String) -> Bool {
    ["organiseert", "organises"].contains(Substring(word.folded).trimmingSuffix { ",;".contains($0) })
  }

  /// What to say of it while it is typed; a verb that is half typed is no mistake.
  var warning: Text? { isTypingVerb ? nil : mistake?.text }

  /// Several names without a word: how that is understood, and what to type where it is meant otherwise.
  var doubt: Text? {
    guard !hasVerb, !isTypingVerb, organises.actors.count > 1 else { return nil }
    return Text(
      nl:
        "Zo organiseren zij samen. Begeleidt er een? Typ “begeleidt” achter die naam, en “organiseert” achter de ander.",
      en:
        "As typed, they organise it together. If one of them guides, type “guides” after that name and “organises” after the other."
    )
  }

  /// What was not understood; nil where all of it was.
  var mistake: Refusal? {
    if let date = organises.impossibleDate ?? guides.impossibleDate { return date }
    // A choice has one topic and one day: neither of two is passed over in silence.
    if let first = organises.topic, let second = guides.topic, first != second {
      return Refusal(nl: "Een keuze heeft één onderwerp.", en: "A choice has one topic.")
    }
    if organises.due != .none, guides.due != .none, organises.due != guides.due {
      return Refusal(nl: "Een keuze heeft één datum.", en: "A choice has one date.")
    }
    let unread = [organises.text, guides.text].map(Self.withoutJoining).filter { !$0.isEmpty }
    guard !unread.isEmpty else { return nil }
    let said = unread.map { "“\($0)”" }.joined(separator: ", ")
    if unread.contains(where: { $0.contains("@") || $0.contains("#") }) {
      return Refusal(nl: "\(said) ken ik niet.", en: "Unknown here: \(said).")
    }
    return Refusal(nl: "\(said) ken ik niet; zet er @ voor.", en: "Unknown here: \(said); put @ before a name.")
  }

  private static func withoutJoining(_ text: String) -> String {
    let words = text.split(separator: " ").map { $0.trimmingSuffix { $0 == "," } }
    return words.filter { !$0.isEmpty && !joining.contains(String($0).folded) }.joined(separator: " ")
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while drops: (Character) -> Bool) -> Substring {
    var kept = self
    while let last = kept.last, drops(last) { kept.removeLast() }
    return kept
  }
}
