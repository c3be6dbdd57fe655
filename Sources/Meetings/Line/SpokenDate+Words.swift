// The words of spoken dates: what is said of those that cannot be, and the names of days and months.

extension SpokenDate {
  static func noSuchDay(_ year: Int, _ month: Int, _ number: Int, written: String) -> Refusal {
    guard (1...12).contains(month) else {
      return Refusal(
        nl: "“\(written)” kan niet: maand \(month) bestaat niet. De dag komt voor de maand.",
        en: "“\(written)” is not possible: there is no month \(month). The day comes before the month.")
    }
    guard (1900...2199).contains(year) else {
      return Refusal(
        nl: "“\(written)” kan niet: het jaar moet tussen 1900 en 2199 liggen.",
        en: "“\(written)” is not possible: the year has to be between 1900 and 2199.")
    }
    guard number > 0 else {
      return Refusal(
        nl: "“\(written)” kan niet: dag \(number) bestaat niet.",
        en: "“\(written)” is not possible: there is no day \(number).")
    }
    let length = Day.length(ofMonth: month, year: year)
    let (nl, en) = (DayWords.dutchMonths[month - 1], DayWords.englishMonths[month - 1])
    return Refusal(
      nl: "“\(written)” kan niet: \(nl) \(year) heeft \(length) dagen.",
      en: "“\(written)” is not possible: \(en) \(year) has \(length) days.")
  }

  static func otherWeekday(_ day: Day) -> Refusal {
    let (nl, en) = (DayWords.dutchDays[day.weekday - 1], DayWords.englishDays[day.weekday - 1])
    let words = DayWords.full(day)
    return Refusal(
      nl: "Dat kan niet: \(words.nl.dropFirst(3)) is een \(nl).",
      en: "That is not possible: \(words.en.dropFirst(4)) is a \(en).")
  }

  static func noWeek(_ number: Int, _ year: Int) -> Refusal {
    Refusal(nl: "Week \(number) van \(year) bestaat niet.", en: "There is no week \(number) of \(year).")
  }

  static func tooFar(_ word: String) -> Refusal {
    Refusal(nl: "“\(word)” is te ver weg.", en: "“\(word)” is too far away.")
  }
}

// MARK: - Names

extension SpokenDate {
  static let weekdays: [String: Int] = {
    var names: [String: Int] = [:]
    for (index, name) in DayWords.dutchDays.enumerated() {
      names[name] = index + 1
      names[String(name.prefix(2))] = index + 1
    }
    for (index, name) in DayWords.englishDays.enumerated() {
      names[name.lowercased()] = index + 1
      names[String(name.lowercased().prefix(3))] = index + 1
    }
    return names
  }()

  static let months: [String: Int] = {
    var names: [String: Int] = [:]
    for list in [DayWords.dutchMonths, DayWords.dutchAbbreviations] {
      for (index, name) in list.enumerated() { names[name.lowercased()] = index + 1 }
    }
    return names.merging(englishMonths) { first, _ in first }
  }()

  static let englishMonths: [String: Int] = {
    var names = ["sept": 9]
    for (index, name) in DayWords.englishMonths.enumerated() {
      names[name.lowercased()] = index + 1
      names[String(name.lowercased().prefix(3))] = index + 1
    }
    return names
  }()

  /// Whether a word is the short form of a weekday in a language: "do", "thu".
  static func isShortWeekday(_ word: String, of language: Language) -> Bool {
    language == .dutch
      ? DayWords.dutchDays.contains { $0.prefix(2) == word }
      : DayWords.englishDays.contains { $0.lowercased().prefix(3) == word }
  }
}
