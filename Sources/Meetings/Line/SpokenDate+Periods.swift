// Days that are said by the period they end: "eind november", "by the end of the month", "volgende maand"; and the days
// that are said by a number alone, or by a feast.

extension SpokenDate {
  /// "the end of the month", "eind volgende week", "end of November 2027", "eind 2027", "volgende maand".
  static func period(_ words: [String], from today: Day) -> Reading? {
    let core = words.filter { !["the", "de", "het", "of", "van", "aan", "at"].contains($0) }
    if words.count == 2, ["next", "volgende"].contains(words[0]), isMonth(words[1]) {
      return lastDay(ofMonthWith: today.firstOfNextMonth)
    }
    guard ["end", "eind", "einde"].contains(core.first), !["of", "van"].contains(words[0]) else { return nil }
    let rest = core.dropFirst().filter { !["this", "deze", "dit"].contains($0) }
    guard let named = rest.first, rest.count <= 2 else { return nil }
    let isNext = ["next", "volgende"].contains(named)
    if isNext, rest.count == 2 { return end(ofNext: rest[1], from: today) }
    if let month = months[named] { return end(ofMonth: month, year: rest.dropFirst().first, from: today) }
    if named == "week", let number = rest.dropFirst().first.flatMap({ whole($0) }) { return week(number, from: today) }
    guard rest.count == 1 else { return nil }
    if isMonth(named) { return lastDay(ofMonthWith: today) }
    if named == "week" { return .due(.date(today.adding(days: (5 - today.weekday + 7) % 7))) }
    if ["year", "jaar"].contains(named) { return end(ofMonth: 12, year: nil, from: today) }
    return named.count == 4 && whole(named) != nil ? end(ofMonth: 12, year: named, from: today) : nil
  }

  private static func isMonth(_ word: String) -> Bool { ["month", "maand"].contains(word) }

  private static func end(ofNext period: String, from today: Day) -> Reading? {
    if isMonth(period) { return lastDay(ofMonthWith: today.firstOfNextMonth) }
    return period == "week" ? .due(.date(today.monday.adding(days: 7 + 4))) : nil
  }

  /// The last day of a month of a year, or of the first such month that has not ended.
  private static func end(ofMonth month: Int, year: String?, from today: Day) -> Reading? {
    let (thisYear, thisMonth, _) = today.civil
    guard let year else { return lastDay(month, month < thisMonth ? thisYear + 1 : thisYear) }
    guard year.count == 4, let number = whole(year) else { return nil }
    return lastDay(month, number)
  }

  private static func lastDay(ofMonthWith day: Day) -> Reading { lastDay(day.civil.month, day.civil.year) }

  private static func lastDay(_ month: Int, _ year: Int) -> Reading {
    let number = Day.length(ofMonth: month, year: year)
    return Day(year: year, month: month, day: number).map { .due(.date($0)) }
      ?? .impossible(noSuchDay(year, month, number, written: "\(number)-\(month)-\(year)"))
  }

  // MARK: Weekdays

  /// "Tuesday week", "a week on Tuesday", "dinsdag over een week": a week after the first such day.
  static func weekAfter(_ words: [String], from today: Day) -> Reading? {
    let isEnglish = { (word: String) in
      DayWords.englishDays.contains { $0.lowercased() == word || $0.lowercased().prefix(3) == word }
    }
    let named: String? =
      switch words.count {
      case 2 where words[1] == "week" && isEnglish(words[0]): words[0]
      case 4 where words.prefix(3) == ["a", "week", "on"]: words[3]
      case 4 where words.suffix(3) == ["over", "een", "week"]: words[0]
      default: nil
      }
    guard let weekday = named.flatMap({ weekdays[$0] }) else { return nil }
    return .due(.date(next(weekday, after: today).adding(days: 7)))
  }

  // MARK: Words that point

  /// What people call a meeting.
  static let meetings: Set = ["overleg", "vergadering", "bijeenkomst", "meeting"]

  /// The same day without the words that only point at it: "deze vrijdag", "het volgende overleg", "our next meeting",
  /// "vrijdag a.s."; nil where there are none.
  static func withoutPointer(_ words: [String]) -> [String]? {
    guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
    let rest = Array(words.dropFirst())
    let isNear = ["deze", "this", "komende", "aanstaande", "coming"].contains(first)
    if isNear, rest.count == 1, weekdays[rest[0]] != nil { return rest }
    let isAhead = ["a.s", "a.s.", "as", "aanstaande"].contains(last)
    if isAhead, words.count == 2, weekdays[first] != nil { return [first] }
    let isOurs = ["het", "de", "ons", "onze", "the", "our"].contains(first)
    return isOurs && rest.count == 2 && meetings.contains(last) ? rest : nil
  }

  // MARK: Numbers and feasts

  /// "the 15th", "de 15e": the first such day; "the 4th of December".
  static func ordinal(_ words: [String], from today: Day) -> Reading? {
    var words = words
    if words.count > 1, ["the", "de"].contains(words[0]) { words.removeFirst() }
    guard let first = words.first, !first.allSatisfy(\.isNumber), let number = dayNumber(first) else { return nil }
    if words.count > 1 {
      let month = ["of", "van"].contains(words[1]) ? words.dropFirst(2) : words.dropFirst()
      return calendar([first] + month, from: today)
    }
    guard (1...31).contains(number) else { return nil }
    let (year, month, _) = today.civil
    let coming = (0..<4).lazy.compactMap { ahead in
      Day(year: year + (month - 1 + ahead) / 12, month: (month - 1 + ahead) % 12 + 1, day: number)
    }
    return coming.first { $0 >= today }.map { .due(.date($0)) }
  }

  /// "Christmas", "de kerst": what is due by then is due on the day before.
  static func feast(_ words: [String], from today: Day) -> Reading? {
    let words = words.first == "de" ? Array(words.dropFirst()) : words
    guard words.count == 1, ["christmas", "kerst", "kerstmis"].contains(words[0]) else { return nil }
    let (year, month, number) = today.civil
    return Day(year: month == 12 && number > 24 ? year + 1 : year, month: 12, day: 24).map { .due(.date($0)) }
  }

  /// Whether words are a day only where a word such as "by" stands before them: else they may be anything.
  static func isDayOnlyAfterBy(_ words: [String]) -> Bool {
    let isAlone = words.count == 1 || words.count == 2 && words[0] == "de"
    guard isAlone, let last = words.last else { return false }
    if feast([last], from: Day(ordinal: 0)) != nil { return true }
    return words.count == 1 && !last.allSatisfy(\.isNumber) && dayNumber(last) != nil
  }

  /// Whether a word says that a time is meant, though none that is read.
  static func isAboutTime(_ word: String) -> Bool {
    months[word] != nil || weekdays[word] != nil || timeWords.contains(word)
      || word.hasPrefix("mid-") && months[String(word.dropFirst(4))] != nil
  }

  private static let timeWords: Set = [
    "week", "weken", "weeks", "weekend", "maand", "maanden", "month", "months", "jaar", "year", "kwartaal", "quarter",
    "eind", "einde", "end", "begin", "beginning", "half", "medio", "mid", "zomer", "zomervakantie", "summer", "najaar",
    "herfst", "autumn", "voorjaar", "lente", "spring", "winter", "vakantie", "holiday", "holidays", "kerst",
    "keer", "vanavond", "tonight", "kerstvakantie", "christmas", "pasen", "easter", "pinksteren", "whitsun",
    "nieuwjaar", "oudjaar",
  ]
}

extension Day {
  /// The first day of the month after that of this day.
  fileprivate var firstOfNextMonth: Day { adding(days: 1 - civil.day).adding(months: 1) }
}
