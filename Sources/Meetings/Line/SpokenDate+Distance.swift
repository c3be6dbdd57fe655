// Days so far from now: "over 2 weken", "in two weeks"; and the distance that is shown behind a day.

extension SpokenDate {
  /// "over 2 weken", "binnen twee weken", "in a month", "within a fortnight".
  static func distance(_ words: [String], from today: Day) -> Reading? {
    guard ["over", "in", "binnen", "within"].contains(words[0]), let count = whole(words[1]) ?? counts[words[1]],
      let unit = units[words[2]]
    else { return nil }
    guard (0...500).contains(count) else { return .impossible(tooFar(words.joined(separator: " "))) }
    switch unit {
    case .day: return .due(.date(today.adding(days: count)))
    case .fortnight: return .due(.date(today.adding(days: count * 14)))
    case .week: return .due(.date(today.adding(days: count * 7)))
    case .month: return .due(.date(today.adding(months: count)))
    }
  }

  /// Whether words in brackets are what stands behind a day as it is shown: "(over 13 dagen)", "(vandaag)".
  static func isDistance(_ words: ArraySlice<String>) -> Bool {
    let text = words.joined(separator: " ")
    guard text.first == "(", text.last == ")" else { return false }
    let inside = text.dropFirst().dropLast().split(separator: " ").map(String.init)
    switch inside.count {
    case 1: return ["vandaag", "morgen", "gisteren", "today", "tomorrow", "yesterday"].contains(inside[0])
    case 3 where ["geleden", "ago"].contains(inside[2]): return whole(inside[0]) != nil && units[inside[1]] == .day
    case 3: return ["over", "in"].contains(inside[0]) && whole(inside[1]) != nil && units[inside[2]] == .day
    default: return false
    }
  }

  private enum Unit { case day, week, fortnight, month }

  private static let units: [String: Unit] = [
    "dag": .day, "dagen": .day, "day": .day, "days": .day, "week": .week, "weken": .week, "weeks": .week,
    "fortnight": .fortnight,
    "maand": .month, "maanden": .month, "month": .month, "months": .month,
  ]

  private static let counts: [String: Int] = {
    let dutch = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"]
    let english = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    var counts = ["a": 1, "veertien": 14, "fourteen": 14]
    for (index, word) in (dutch + english).enumerated() { counts[word] = index % 10 + 1 }
    return counts
  }()
}
