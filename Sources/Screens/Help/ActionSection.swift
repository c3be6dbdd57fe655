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
    let wanted = typed.folded.words
    guard !wanted.isEmpty else { return sections }
    let fitting = sections.compactMap { $0.ranked(wanted, language) }
    let possible = fitting.compactMap { $0.keeping { $0.refusal == nil } }
    // What cannot be done now comes last, and is few where anything can.
    let refused = ordered(fitting.compactMap { $0.keeping { $0.refusal != nil } })
    return ordered(possible) + (possible.isEmpty ? refused : first(mostRefused, of: refused))
  }

  private static let mostRefused = 3

  /// What is said first of two that fit as well stays first.
  private static func ordered(_ ranked: [Ranked]) -> [ActionSection] {
    ranked.enumerated().sorted { ($0.element.best, $0.offset) < ($1.element.best, $1.offset) }
      .map(\.element.section)
  }

  private static func first(_ count: Int, of sections: [ActionSection]) -> [ActionSection] {
    var left = count
    return sections.compactMap { section in
      var section = section
      section.entries = Array(section.entries.prefix(left))
      left -= section.entries.count
      return section.entries.isEmpty ? nil : section
    }
  }

  /// A section with how well each of its actions fits.
  private struct Ranked {
    var section: ActionSection
    var ranks: [Int]
    var best: Int { ranks.first ?? .max }

    func keeping(_ isWanted: (HelpEntry) -> Bool) -> Ranked? {
      let kept = zip(section.entries, ranks).filter { isWanted($0.0) }
      guard !kept.isEmpty else { return nil }
      var section = section
      section.entries = kept.map(\.0)
      return Ranked(section: section, ranks: kept.map(\.1))
    }
  }

  private func ranked(_ wanted: [Substring], _ language: Language) -> Ranked? {
    let fitting = entries.enumerated().compactMap { offset, entry in
      entry.rank(wanted, language).map { (rank: $0, offset: offset, entry: entry) }
    }.sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }
    guard !fitting.isEmpty else { return nil }
    var section = self
    section.entries = fitting.map(\.entry)
    return Ranked(section: section, ranks: fitting.map(\.rank))
  }
}

extension HelpEntry {
  /// How well it fits, the best 0: by its own word, by another word for it, by a part of its word, by a word of what it
  /// does, by anything else that is said of it. What a row has to be chosen for elsewhere gives way to what is done at
  /// once. nil where a word is nowhere.
  fileprivate func rank(_ wanted: [Substring], _ language: Language) -> Int? {
    let (name, more) = (screen?.known.name, PaletteWords.more[word.nl])
    let said = [word, help, name, more].compactMap { $0 }.flatMap { [$0.nl.folded, $0.en.folded] }
    guard wanted.allSatisfy({ part in said.contains { $0.contains(part) } }) else { return nil }
    let own = word[language].folded
    let begins = { (text: String) in text.split { !$0.isLetter }.contains { $0.hasPrefix(wanted[0]) } }
    let rank =
      if own.hasPrefix(wanted[0]) { 0 } else if begins(more?[language].folded ?? "") {
        1
      } else if wanted.allSatisfy({
        own.contains($0)
      }) { 2 } else if begins(help[language].folded) { 3 } else { 4 }
    return screen != nil && actsOnChosen ? rank + 2 : rank
  }
}
