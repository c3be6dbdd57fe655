/// A day of the civil calendar, without a time or a time zone: due dates and dates of meetings.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1 January 1970; the one number that everything else is reckoned from.
  public let ordinal: Int

  /// The day so many days after 1 January 1970.
  public init(ordinal: Int) { self.ordinal = ordinal }

  /// The days that can be written and read back: 1 January 1900 to 31 December 2199.
  public static let calendar =
    Day(ordinal: ordinal(year: 1900, month: 1, day: 1))...Day(ordinal: ordinal(year: 2199, month: 12, day: 31))

  /// A day of the calendar, or nil where there is no such day, as 29 February in a common year.
  /// Years run from 1900 to 2199.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Day.length(ofMonth: month, year: year)).contains(day) else { return nil }
    ordinal = Day.ordinal(year: year, month: month, day: day)
  }

  /// A day written as "2026-11-21", or nil where it is not one.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      range.reduce(Int?(0)) { sum, index in
        guard let sum, (48...57).contains(bytes[index]) else { return nil }
        return sum * 10 + Int(bytes[index] - 48)
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// "2026-11-21".
  public var description: String {
    let (year, month, day) = civil
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

  /// The day so many days later; earlier where negative.
  public func adding(days: Int) -> Day { Day(ordinal: ordinal + days) }

  /// The days from this day to the other; negative where the other is earlier.
  public func days(until other: Day) -> Int { other.ordinal - ordinal }

  /// The same day of the month so many months later, or the last day of a shorter month.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let total = year * 12 + month - 1 + months
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    let length = Day.length(ofMonth: newMonth, year: newYear)
    return Day(ordinal: Day.ordinal(year: newYear, month: newMonth, day: min(day, length)))
  }

  /// Year, month (1-12) and day (1-31).
  public var civil: (year: Int, month: Int, day: Int) {
    // Counts in eras of 400 years that begin on 1 March, so that the leap day comes last.
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year.
  public var year: Int { civil.year }

  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }

  /// The Monday of this day's week.
  public var monday: Day { adding(days: 1 - weekday) }

  /// The year and number of the ISO week that this day is in.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = monday.adding(days: 3)
    let first = Day.ordinal(year: thursday.year, month: 1, day: 1)
    return (thursday.year, (thursday.ordinal - first) / 7 + 1)
  }

  /// The Monday of an ISO week, or nil where that year has no such week.
  public static func monday(ofWeek week: Int, year: Int) -> Day? {
    guard (1...53).contains(week), (1900...2199).contains(year) else { return nil }
    let fourth = Day(ordinal: ordinal(year: year, month: 1, day: 4))
    let monday = fourth.monday.adding(days: (week - 1) * 7)
    return monday.isoWeek == (year, week) ? monday : nil
  }

  /// The number of days of a month (1-12) in a year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func ordinal(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

/// A time of day on a clock, in whole minutes.
public struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// A time so many minutes after midnight; whole days are left out.
  public init(minutes: Int) { self.minutes = (minutes % 1_440 + 1_440) % 1_440 }

  /// A time written as "14:30", "9:05", "14.30" or "14u30", or nil where it is not one.
  public init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." || $0 == "u" || $0 == "h" }
    guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return nil }
    guard let hour = Int(parts[0]), let minute = Int(parts[1]) else { return nil }
    guard (1...2).contains(parts[0].count), parts[1].count == 2 else { return nil }
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// "14:30".
  public var description: String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }

  /// The time so many minutes later, past midnight where need be.
  public func adding(minutes more: Int) -> TimeOfDay { TimeOfDay(minutes: minutes + more) }
}
