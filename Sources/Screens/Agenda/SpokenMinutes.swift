import Meetings

/// Minutes as they are typed: a number, with or without a word for them.
enum SpokenMinutes {
  /// The number of a line that says nothing else: "15", "15 min"; nil where it says something else.
  static func read(_ line: String) -> Int? {
    let words = withoutUnit(line)
    return words.count == 1 ? Int(words[0]) : nil
  }

  /// The words of a line, and the minutes at its end where words come before them.
  static func atTheEnd(of line: String) -> (words: [Substring], minutes: Int?) {
    let words = withoutUnit(line)
    guard words.count > 1, let last = words.last.flatMap({ Int($0) }), (0...600).contains(last) else {
      return (words, nil)
    }
    return (words.dropLast(), last)
  }

  private static func withoutUnit(_ line: String) -> [Substring] {
    let words = line.words
    let hasUnit = words.count > 1 && ["min", "minuten", "minutes"].contains(String(words[words.count - 1]).folded)
    return hasUnit ? words.dropLast() : words
  }
}
