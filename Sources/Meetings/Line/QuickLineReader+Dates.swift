// The day of an action: at the end of its line, or after "voor" or "by".

extension QuickLineReader {
  mutating func readDate(from today: Day, in language: Language?) {
    if readDateAtEnd(from: today, in: language) { return }
    for index in words.indices.reversed() where SpokenDate.isBy(words[index].text) {
      if readDate(after: index, from: today, in: language) { return }
    }
    understanding.unreadDate = wordsAboutTime
  }

  /// What the line ends with that speaks of a time and is no day: "by the summer", "voor begin januari".
  private var wordsAboutTime: String? {
    let leading = ["tegen", "uiterlijk", "until", "within", "binnen", "begin", "medio", "early", "mid", "late"]
    let isLeading = { (word: Word) in SpokenDate.isBy(word.text) || leading.contains(word.text.lowercased()) }
    guard var start = words.suffix(6).lastIndex(where: isLeading) else { return nil }
    while start > 0, isLeading(words[start - 1]) { start -= 1 }
    let end = words[start...]
    guard end.dropFirst().contains(where: { SpokenDate.isAboutTime(Self.trimmed($0.text).folded) }),
      !end.contains(where: isLiteral)
    else { return nil }
    return end.map(\.text).joined(separator: " ")
  }

  private mutating func readDateAtEnd(from today: Day, in language: Language?) -> Bool {
    for count in stride(from: min(SpokenDate.mostWords, words.count), through: 1, by: -1) {
      let range = (words.count - count)..<words.count
      guard let reading = read(range, from: today, in: language) else { continue }
      guard take(reading) else { return true }
      let start = words[range.lowerBound].place
      remove(range)
      dropLeadIn(before: start)
      return true
    }
    return false
  }

  private mutating func readDate(after index: Int, from today: Day, in language: Language?) -> Bool {
    let rest = words.count - index - 1
    for count in stride(from: min(SpokenDate.mostWords, rest), through: 1, by: -1) {
      let range = (index + 1)..<(index + 1 + count)
      // "Voor 8-12 personen" is a number of people: without its month in words a day ends the line.
      if count == 1, count < rest, Self.isBareDay(words[index + 1].text) { continue }
      guard let reading = read(range, from: today, in: language) else { continue }
      if take(reading) { remove(index..<range.upperBound) }
      return true
    }
    return false
  }

  /// "8-12", "8/12".
  private static func isBareDay(_ word: Substring) -> Bool {
    ["-", "/"].contains { (separator: Character) in
      let parts = trimmed(word).split(separator: separator, omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }
    }
  }

  private func read(_ range: Range<Int>, from today: Day, in language: Language?) -> SpokenDate.Reading? {
    guard !words[range].contains(where: isLiteral) else { return nil }
    let typed = words[range].map { Self.trimmed($0.text).folded }
    // "What to do" is no Thursday in English.
    if typed == ["do"], language == .english { return nil }
    let before = range.lowerBound > 0 ? words[range.lowerBound - 1].text : ""
    if SpokenDate.isDayOnlyAfterBy(typed), !SpokenDate.isBy(before) { return nil }
    guard let reading = SpokenDate.read(words: typed, from: today) else { return nil }
    // "To do 4 Dec": a weekday of the other language that the day contradicts is a word of the text.
    if case .impossible = reading, let language, SpokenDate.isShortWeekday(typed[0], of: language.other),
      case .due = SpokenDate.read(words: Array(typed.dropFirst()), from: today)
    {
      return nil
    }
    return reading
  }

  private mutating func take(_ reading: SpokenDate.Reading) -> Bool {
    switch reading {
    case .due(let due):
      understanding.due = due
      return true
    case .impossible(let refusal):
      understanding.impossibleDate = refusal
      return false
    }
  }

  /// The words that lead in a date go with it: "op", "uiterlijk op", "vóór", "by"; one that leads in a name stays.
  private mutating func dropLeadIn(before start: Int) {
    var start = start
    while let last = words.last, last.place == start - 1,
      SpokenDate.isBy(last.text) || Self.leadIns.contains(last.text.lowercased())
    {
      words.removeLast()
      start = last.place
    }
  }

  private static let leadIns: Set<String> = ["op", "uiterlijk", "tegen", "bij", "on", "for", "at"]

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, ".,;:!".contains(last) { word.removeLast() }
    return word
  }
}

extension Language {
  fileprivate var other: Language { self == .dutch ? .english : .dutch }
}
