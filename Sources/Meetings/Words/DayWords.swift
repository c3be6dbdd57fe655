/// How days are said in Dutch and in English.
public enum DayWords {
  static let dutchDays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
  static let englishDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  static let dutchMonths = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  ]
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// "vr 4 december 2026", "Fri 4 December 2026".
  public static func full(_ day: Day) -> Text {
    Text(nl: "\(short(day).nl) \(day.year)", en: "\(short(day).en) \(day.year)")
  }

  /// "vr 4 december", "Fri 4 December".
  public static func short(_ day: Day) -> Text {
    let (_, month, number) = day.civil
    return Text(
      nl: "\(dutchDays[day.weekday - 1].prefix(2)) \(number) \(dutchMonths[month - 1])",
      en: "\(englishDays[day.weekday - 1].prefix(3)) \(number) \(englishMonths[month - 1])")
  }

  /// "4 dec" or, in another year than today's, "4 dec 2027".
  public static func brief(_ day: Day, today: Day) -> Text {
    let (year, month, number) = day.civil
    let tail = year == today.year ? "" : " \(year)"
    return Text(
      nl: "\(number) \(dutchAbbreviations[month - 1])\(tail)",
      en: "\(number) \(englishMonths[month - 1].prefix(3))\(tail)")
  }

  /// "herzien vanaf vr 4 december 2026", "review on Fri 4 December 2026".
  public static func reviewOn(_ day: Day) -> Text {
    Text(nl: "herzien vanaf \(full(day).nl)", en: "review on \(full(day).en)")
  }

  /// "over 13 dagen", "vandaag", "3 dagen geleden".
  public static func distance(from today: Day, to day: Day) -> Text {
    switch today.days(until: day) {
    case 0: Text(nl: "vandaag", en: "today")
    case 1: Text(nl: "morgen", en: "tomorrow")
    case -1: Text(nl: "gisteren", en: "yesterday")
    case let days where days > 0: Text(nl: "over \(days) dagen", en: "in \(days) days")
    case let days: Text(nl: "\(-days) dagen geleden", en: "\(-days) days ago")
    }
  }

  static let dutchAbbreviations = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]
}
