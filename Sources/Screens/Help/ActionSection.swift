import Meetings

/// Actions that are listed together, below what they have in common.
struct ActionSection: Sendable {
  /// What stands above them; nil where they are all there is.
  var heading: Text?
  var entries: [HelpEntry]
  /// Whether actions of several screens stand among each other, so that each has to name its own.
  var isMixed = false

  /// Only what has all the words in it, also as parts of words; what fits best comes first.
  static func filtered(_ sections: [ActionSection], by typed: String, _ language: Language) -> [ActionSection] {
    let wanted = typed.folded.split(whereSeparator: \.isWhitespace)
    guard !wanted.isEmpty else { return sections }
    let fitting = sections.compactMap { $0.ranked(wanted, language) }
    // What is said first of two that fit as well stays first.
    return fitting.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.section)
  }

  private func ranked(_ wanted: [Substring], _ language: Language) -> (section: ActionSection, rank: Int)? {
    let fitting = entries.enumerated().compactMap { offset, entry in
      entry.rank(wanted, language).map { (rank: $0, offset: offset, entry: entry) }
    }
    guard let best = fitting.map(\.rank).min() else { return nil }
    var section = self
    section.entries = fitting.sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.entry)
    return (section, best)
  }
}

extension HelpEntry {
  /// How well it fits, the best 0: by its own word, by a part of that, by anything else that is said of it. What is not
  /// possible now comes behind all that is. nil where a word is nowhere.
  fileprivate func rank(_ wanted: [Substring], _ language: Language) -> Int? {
    let name = screen?.known.name
    let said = [word.nl, word.en, help.nl, help.en, name?.nl ?? "", name?.en ?? ""].map(\.folded)
    guard wanted.allSatisfy({ part in said.contains { $0.contains(part) } }) else { return nil }
    let own = word[language].folded
    let rank = own.hasPrefix(wanted[0]) ? 0 : wanted.allSatisfy { own.contains($0) } ? 1 : 2
    return refusal == nil ? rank : rank + 3
  }
}
