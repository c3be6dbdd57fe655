/// Days as people say them: "vr", "volgende week", "+2w", "15-1", "15 jan", "2026-W50", "volgend overleg", "doorlopend".
/// Both languages are read in both; the day always comes before the month.
public enum SpokenDate {
  /// What was read.
  public enum Reading: Hashable, Sendable {
    case due(Due)
    /// It looks like a date, but there is no such day.
    case impossible(Refusal)
  }

  /// The most words one date can have: "vr 4 december 2026 (over 13 dagen)".
  public static let mostWords = 7

  /// Reads a whole text as a date, counted from a day; nil where it is none.
  public static func read(_ text: String, from today: Day) -> Reading? {
    var words = text.folded.words.map { word in
      // "4 dec." and "January 15, 2027"; a point alone stays.
      String(word.count > 1 && ".,".contains(word[word.index(before: word.endIndex)]) ? word.dropLast() : word)
    }
    if words.count > 1, isBy(words[0]) { words.removeFirst() }
    return words.isEmpty ? nil : read(words: words, from: today)
  }

  /// Whether a word says that a day follows: "voor vrijdag", "by Friday", "before Friday".
  static func isBy(_ word: some StringProtocol) -> Bool {
    // Every word of a line is asked this: most are too long to be put in small letters first.
    word.utf8.count <= 8 && ["voor", "vóór", "by", "before"].contains(word.lowercased())
  }

  /// A day beyond the calendar is none: it could not be read back.
  static func read(words: [String], from today: Day) -> Reading? {
    let reading = understood(words, from: today)
    guard case .due(.date(let day)) = reading, !Day.calendar.contains(day) else { return reading }
    return .impossible(tooFar(words.joined(separator: " ")))
  }

  private static func understood(_ words: [String], from today: Day) -> Reading? {
    // As it is echoed: the distance says nothing new.
    if let open = words.firstIndex(where: { $0.hasPrefix("(") }), open > 0 {
      return isDistance(words[open...]) ? read(words: Array(words[..<open]), from: today) : nil
    }
    if let bare = withoutPointer(words) { return understood(bare, from: today) }
    let said = period(words, from: today) ?? weekAfter(words, from: today) ?? ordinal(words, from: today)
    if let said = said ?? feast(words, from: today) { return said }
    guard words.count <= 4 else { return nil }
    if words.count > 1, let weekday = weekdays[words[0]] {
      return agreeing(calendar(Array(words.dropFirst()), from: today), with: weekday)
    }
    if words.suffix(3) == ["day", "after", "tomorrow"], words.count == 3 || words[0] == "the" {
      return day(today.adding(days: 2))
    }
    switch words.count {
    case 1: return single(words[0], from: today)
    case 2: return pair(words[0], words[1], from: today) ?? calendar(words, from: today)
    case 3: return distance(words, from: today) ?? calendar(words, from: today)
    default: return calendar(words, from: today)
    }
  }

  // MARK: Words

  private static func single(_ word: String, from today: Day) -> Reading? {
    switch word {
    case "vandaag", "today": return day(today)
    case "morgen", "tomorrow": return day(today.adding(days: 1))
    case "overmorgen": return day(today.adding(days: 2))
    case "volgend-overleg", "next-meeting": return .due(.nextMeeting)
    case "doorlopend", "ongoing": return .due(.ongoing)
    default: break
    }
    if let weekday = weekdays[word] { return day(next(weekday, after: today)) }
    return offset(word, from: today) ?? isoWeek(word) ?? calendar([word], from: today)
  }

  private static func pair(_ first: String, _ second: String, from today: Day) -> Reading? {
    let isNext = ["volgende", "volgend", "next"].contains(first)
    if isNext, meetings.contains(second) { return .due(.nextMeeting) }
    if isNext, second == "week" { return day(today.monday.adding(days: 7 + 4)) }
    if ["deze", "this"].contains(first), second == "week" {
      // By Friday; who says so at the weekend has two days at most.
      return day(today.monday.adding(days: today.weekday <= 5 ? 4 : 6))
    }
    if isNext, let weekday = weekdays[second] { return day(today.monday.adding(days: 7 + weekday - 1)) }
    if first == "week", let number = whole(second) { return week(number, from: today) }
    return nil
  }

  /// The first such weekday after a day, never the day itself.
  static func next(_ weekday: Int, after today: Day) -> Day {
    let ahead = (weekday - today.weekday + 7) % 7
    return today.adding(days: ahead == 0 ? 7 : ahead)
  }

  /// "+10d", "+2w", "+1m".
  private static func offset(_ word: String, from today: Day) -> Reading? {
    guard word.first == "+", let unit = word.last, let count = whole(word.dropFirst().dropLast()) else { return nil }
    guard (0...5_000).contains(count) else { return .impossible(tooFar(word)) }
    switch unit {
    case "d": return day(today.adding(days: count))
    case "w": return day(today.adding(days: count * 7))
    case "m": return count <= 600 ? day(today.adding(months: count)) : .impossible(tooFar(word))
    default: return nil
    }
  }

  // MARK: Weeks

  /// "2026-w50": the Friday of that week, for people mean: by then.
  private static func isoWeek(_ word: String) -> Reading? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, let year = whole(parts[0]), parts[1].first == "w",
      let number = whole(parts[1].dropFirst())
    else { return nil }
    guard let monday = Day.monday(ofWeek: number, year: year) else { return .impossible(noWeek(number, year)) }
    return day(monday.adding(days: 4))
  }

  static func week(_ number: Int, from today: Day) -> Reading? {
    let year = today.isoWeek.year
    let fridays = [year, year + 1].map { Day.monday(ofWeek: number, year: $0)?.adding(days: 4) }
    if let friday = fridays.lazy.compactMap({ $0 }).first(where: { $0 >= today }) { return day(friday) }
    return .impossible(noWeek(number, fridays[0] == nil ? year : year + 1))
  }

  // MARK: The calendar

  /// "2026-12-04".
  private static func isoDay(_ word: String) -> Reading? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4 else { return nil }
    guard let year = whole(parts[0]), let month = whole(parts[1]), let number = whole(parts[2]) else { return nil }
    return civil(year, month, number, written: word)
  }

  /// "15-1", "15/1/27", "15.1.2027"; "24/7" is always open.
  private static func numeric(_ word: String, from today: Day) -> Reading? {
    if word == "24/7" { return nil }
    for separator in ["-", "/", "."] as [Character] {
      let parts = word.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { continue }
      // "3.5" is a number and "1.2.3" a version: with points a date has to bear its year.
      if separator == ".", parts.count == 2 { continue }
      guard parts[0].count <= 2, parts[1].count <= 2, let number = whole(parts[0]), let month = whole(parts[1]) else {
        continue
      }
      if parts.count == 2 { return coming(number, month, from: today, written: word) }
      guard let year = fullYear(parts[2]) else { continue }
      return civil(year, month, number, written: word)
    }
    return nil
  }

  /// "15 jan", "4 december 2026", "15-1", "2026-12-04".
  static func calendar(_ words: [String], from today: Day) -> Reading? {
    if words.count == 1 { return isoDay(words[0]) ?? numeric(words[0], from: today) }
    guard words.count == 2 || words.count == 3 else { return nil }
    if englishMonths[words[0]] != nil { return monthFirst(words, from: today) }
    guard let number = dayNumber(words[0]), let month = months[words[1]] else { return nil }
    let written = words.joined(separator: " ")
    if words.count == 2 { return coming(number, month, from: today, written: written) }
    guard let year = fullYear(Substring(words[2])) else { return nil }
    return civil(year, month, number, written: written)
  }

  /// "Dec 4", "January 15 2027": only with the month in English letters, for in figures the day always comes first.
  private static func monthFirst(_ words: [String], from today: Day) -> Reading? {
    guard dayNumber(words[1]) != nil else { return nil }
    return calendar([words[1], words[0]] + words.dropFirst(2), from: today)
  }

  /// What was read, where it falls on the weekday that was named as well.
  private static func agreeing(_ reading: Reading?, with weekday: Int) -> Reading? {
    guard case .due(.date(let day)) = reading, day.weekday != weekday else { return reading }
    return .impossible(otherWeekday(day))
  }

  /// A day without a year is the first such day from here on; 29 February only where the next February has one.
  private static func coming(_ number: Int, _ month: Int, from today: Day, written: String) -> Reading {
    let (year, thisMonth, thisDay) = today.civil
    let hasPassed = (month, number) < (thisMonth, thisDay)
    return civil(hasPassed ? year + 1 : year, month, number, written: written)
  }

  private static func civil(_ year: Int, _ month: Int, _ number: Int, written: String) -> Reading {
    if let found = Day(year: year, month: month, day: number) { return day(found) }
    return .impossible(noSuchDay(year, month, number, written: written))
  }

  private static func fullYear(_ text: Substring) -> Int? {
    guard let year = whole(text), text.count == 2 || text.count == 4 else { return nil }
    return text.count == 2 ? 2000 + year : year
  }

  private static func day(_ day: Day) -> Reading { .due(.date(day)) }

  /// "4", "4th", "4e".
  static func dayNumber(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    guard (1...2).contains(digits.count),
      ["", "st", "nd", "rd", "th", "e", "ste", "de"].contains(word.dropFirst(digits.count))
    else { return nil }
    return whole(digits)
  }

  /// A number of digits alone, for `Int` takes a sign as well.
  static func whole(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
