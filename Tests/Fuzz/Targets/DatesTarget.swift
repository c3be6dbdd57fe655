import Meetings

/// Days and times as spoken: what is understood can be said, and is then understood as the same.
enum DatesTarget: FuzzTarget {
  static let word = "dates"

  static func test(_ bytes: [UInt8]) {
    var choices = Choices(bytes)
    let today = choices.day()
    let text = choices.text
    switch SpokenDate.read(text, from: today) {
    case .due(.date(let day)): check(day, from: today, text)
    case .due(let due):
      for language in Language.allCases {
        must(SpokenDate.read(due.name[language], from: today) == .due(due), "“\(due.name[language])” is not \(due)")
      }
    case .impossible(let refusal): must(refusal.text.nl != refusal.text.en, "“\(refusal.text.nl)” in both languages")
    case nil: break
    }
    if let day = Day(text) { must(day.description == text, "“\(text)” is said as \(day)") }
    if let time = TimeOfDay(text) { must(TimeOfDay(time.description) == time, "“\(text)” is said as \(time)") }
    checkTime(text)
    for language in Language.allCases {
      guard let end = SpokenDate.atEnd(of: text, from: today, in: language) else { continue }
      guard case .due = SpokenDate.read(end, from: today) else { return must(false, "“\(end)” at the end is no day") }
    }
  }

  private static func check(_ day: Day, from today: Day, _ text: String) {
    must(Day.calendar.contains(day) && Day(day.description) == day, "“\(text)” is \(day), which is not read back")
    for language in Language.allCases {
      let (full, brief) = (DayWords.full(day)[language], DayWords.brief(day, today: today)[language])
      let distance = DayWords.distance(from: today, to: day)[language]
      for said in [day.description, full, "\(full) (\(distance))"] {
        must(SpokenDate.read(said, from: today) == .due(.date(day)), "“\(text)” is said as “\(said)”")
      }
      // Without its year a day is the next one of that name.
      if day >= today { must(SpokenDate.read(brief, from: today) == .due(.date(day)), "“\(text)” said as “\(brief)”") }
    }
  }

  private static func checkTime(_ text: String) {
    let words = text.words.map(String.init)
    guard let spoken = SpokenTime(words[...]) else { return }
    must((1...min(5, words.count)).contains(spoken.length), "“\(text)” takes \(spoken.length) words")
    let said = "\(spoken.start)" + (spoken.end.map { "-\($0)" } ?? "")
    guard let again = SpokenTime([said]) else { return must(false, "“\(text)” is said as “\(said)”, which is no time") }
    must(again.start == spoken.start && again.end == spoken.end, "“\(text)” is said as “\(said)”")
  }
}
