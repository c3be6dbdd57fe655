extension SpokenDate {
  /// The words at the end of a text that are a date, as "morgen" of "Bel morgen"; nil where it does not end in one, or
  /// is nothing else.
  public static func atEnd(of text: String, from today: Day, in language: Language) -> String? {
    let words = text.words
    for count in stride(from: min(mostWords, words.count - 1), through: 1, by: -1) {
      let end = words.suffix(count)
      // The word that leads in the day is no part of it; "what to do" is no Thursday in English.
      guard let first = end.first, !isBy(first), language == .dutch || end.map({ $0.lowercased() }) != ["do"] else {
        continue
      }
      let before = words.dropLast(count).last
      if isDayOnlyAfterBy(end.map { $0.lowercased() }), before.map(isBy) != true { continue }
      let typed = end.joined(separator: " ")
      if case .due = read(typed, from: today) { return typed.last == "." ? String(typed.dropLast()) : typed }
    }
    return nil
  }
}
