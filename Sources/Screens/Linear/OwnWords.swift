import Meetings

/// Words that people typed, which are told as they are: nothing in them stands for a key, whatever it looks like.
struct OwnWords {
  /// What was recorded, with some of what stands around what looks like the name of a key.
  private var pieces: Set<String> = []

  /// How much of a text has to stand around it: a text may be told in part only.
  private static let around = 4
  /// Stands in for what people typed while the rest is put in other words: no text that was cleaned has it.
  private static let stand: Character = "\u{1}"

  /// What a group recorded, and what is being typed, of which `seen` is looked for.
  init(recorded: some Sequence<String>, typed: [String], seen: [String]) {
    for text in recorded { add(text, seen, around: Self.around) }
    for text in typed { add(text, seen, around: 0) }
  }

  private mutating func add(_ text: String, _ seen: [String], around: Int) {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ").joined(separator: " ")
      for phrase in seen where words.contains(phrase) {
        for range in words.ranges(of: phrase) {
          let start = words.index(range.lowerBound, offsetBy: -around, limitedBy: words.startIndex) ?? words.startIndex
          let end = words.index(range.upperBound, offsetBy: around, limitedBy: words.endIndex) ?? words.endIndex
          pieces.insert(String(words[start..<end]))
          // Where it is cut off right behind it.
          pieces.insert(words[start..<range.upperBound] + "…")
        }
      }
    }
  }

  /// A sentence in other words, without what people typed in it.
  func sparing(_ sentence: String, _ change: (String) -> String) -> String {
    let own = joined(pieces.flatMap { sentence.ranges(of: $0) })
    guard !own.isEmpty else { return change(sentence) }
    var (rest, end) = ("", sentence.startIndex)
    for range in own {
      rest += sentence[end..<range.lowerBound] + String(Self.stand)
      end = range.upperBound
    }
    rest += sentence[end...]
    let parts = change(rest).split(separator: Self.stand, omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      index < own.count ? part + sentence[own[index]] : part
    }.joined()
  }

  /// Ranges in order, those that touch as one.
  private func joined(_ ranges: [Range<String.Index>]) -> [Range<String.Index>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { all, range in
      if let last = all.last, range.lowerBound <= last.upperBound {
        all[all.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        all.append(range)
      }
    }
  }
}
