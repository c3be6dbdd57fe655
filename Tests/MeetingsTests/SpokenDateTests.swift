import Testing

@testable import Meetings

@Suite struct SpokenDateTests {
  /// A Saturday, as in the sketch of the screen.
  static let saturday = day("2026-11-21")

  @Test(arguments: [
    ("vandaag", "2026-11-21"), ("today", "2026-11-21"), ("morgen", "2026-11-22"), ("tomorrow", "2026-11-22"),
    ("overmorgen", "2026-11-23"), ("day after tomorrow", "2026-11-23"), ("the day after tomorrow", "2026-11-23"),
    ("vr", "2026-11-27"), ("fri", "2026-11-27"), ("vrijdag", "2026-11-27"), ("Friday", "2026-11-27"),
    ("za", "2026-11-28"), ("sat", "2026-11-28"), ("zo", "2026-11-22"), ("sun", "2026-11-22"), ("do", "2026-11-26"),
    ("volgende vr", "2026-11-27"), ("next friday", "2026-11-27"), ("volgende za", "2026-11-28"),
    ("volgende ma", "2026-11-23"), ("volgende week", "2026-11-27"), ("next week", "2026-11-27"),
    ("week 50", "2026-12-11"), ("week 3", "2027-01-22"), ("2026-W50", "2026-12-11"), ("2026-w53", "2027-01-01"),
    ("+10d", "2026-12-01"), ("+2w", "2026-12-05"), ("+1m", "2026-12-21"), ("+0d", "2026-11-21"),
    ("15-1", "2027-01-15"), ("15/1", "2027-01-15"), ("15/1/27", "2027-01-15"), ("15.1.2027", "2027-01-15"),
    ("15-1-2027", "2027-01-15"), ("15 jan", "2027-01-15"), ("15 januari", "2027-01-15"),
    ("15 January 2028", "2028-01-15"),
    ("15 jan 28", "2028-01-15"), ("1 mrt", "2027-03-01"), ("1 mar", "2027-03-01"), ("1 mei", "2027-05-01"),
    ("1 may", "2027-05-01"), ("1 okt", "2027-10-01"), ("1 oct", "2027-10-01"), ("1 sept", "2027-09-01"),
    ("21-11", "2026-11-21"), ("20-11", "2027-11-20"), ("22 nov", "2026-11-22"), ("2026-12-04", "2026-12-04"),
    ("vr 4 december 2026", "2026-12-04"), ("Fri 4 December 2026", "2026-12-04"), ("vrijdag 4 dec", "2026-12-04"),
    ("vr 4-12", "2026-12-04"), ("fri 2026-12-04", "2026-12-04"), ("3-11-2026", "2026-11-03"),
    ("29-2-2028", "2028-02-29"), ("Dec 4", "2026-12-04"), ("January 15", "2027-01-15"), ("Jan 15 2028", "2028-01-15"),
    ("January 15, 2028", "2028-01-15"), ("Fri Dec 4", "2026-12-04"), ("december 4", "2026-12-04"),
    ("4 dec.", "2026-12-04"), ("4 Dec. 2026", "2026-12-04"), ("by fri", "2026-11-27"), ("voor vr", "2026-11-27"),
    ("4th December", "2026-12-04"), ("December 4th", "2026-12-04"), ("1e mei 2027", "2027-05-01"),
    ("in 2 weeks", "2026-12-05"), ("over 2 weken", "2026-12-05"), ("over twee weken", "2026-12-05"),
    ("in a month", "2026-12-21"), ("over 13 dagen", "2026-12-04"),
    ("4 December 2026 (in 13 days)", "2026-12-04"), ("vr 4 december 2026 (over 13 dagen)", "2026-12-04"),
    ("za 21 november 2026 (vandaag)", "2026-11-21"), ("Fri 20 November 2026 (yesterday)", "2026-11-20"),
    ("vóór 4 december", "2026-12-04"), ("voor vr 4 december 2026", "2026-12-04"),
  ])
  func isReadInBothLanguages(text: String, expected: String) {
    #expect(SpokenDate.read(text, from: Self.saturday) == .due(.date(day(expected))))
  }

  @Test(arguments: [
    ("end of the month", "2026-11-30"), ("the end of this month", "2026-11-30"), ("eind van de maand", "2026-11-30"),
    ("aan het eind van de maand", "2026-11-30"), ("einde maand", "2026-11-30"), ("eind deze maand", "2026-11-30"),
    ("end of November", "2026-11-30"), ("eind november", "2026-11-30"), ("end of Feb 2028", "2028-02-29"),
    ("eind feb", "2027-02-28"), ("eind oktober", "2027-10-31"), ("end of next month", "2026-12-31"),
    ("next month", "2026-12-31"), ("volgende maand", "2026-12-31"), ("by next month", "2026-12-31"),
    ("end of the week", "2026-11-27"), ("eind van de week", "2026-11-27"), ("eind volgende week", "2026-11-27"),
    ("end of the year", "2026-12-31"), ("voor het einde van het jaar", "2026-12-31"), ("eind 2027", "2027-12-31"),
    ("in a fortnight", "2026-12-05"), ("over veertien dagen", "2026-12-05"),
    ("tuesday week", "2026-12-01"), ("a week on Tuesday", "2026-12-01"), ("dinsdag over een week", "2026-12-01"),
    ("the 15th", "2026-12-15"), ("de 15e", "2026-12-15"), ("by the 21st", "2026-11-21"), ("the 31st", "2026-12-31"),
    ("de 30ste", "2026-11-30"), ("the 4th of December", "2026-12-04"), ("by the 4th of December 2027", "2027-12-04"),
    ("by Christmas", "2026-12-24"), ("before Christmas", "2026-12-24"), ("voor de kerst", "2026-12-24"),
    ("before Friday", "2026-11-27"),
  ])
  func theEndOfAPeriodIsADay(text: String, expected: String) {
    #expect(SpokenDate.read(text, from: Self.saturday) == .due(.date(day(expected))))
  }

  @Test(arguments: [
    ("2026-01-31", "next month", "2026-02-28"), ("2026-11-30", "end of the month", "2026-11-30"),
    ("2026-11-20", "end of the week", "2026-11-20"), ("2026-11-16", "end of the week", "2026-11-20"),
    ("2027-01-31", "the 30th", "2027-03-30"), ("2026-12-25", "kerst", "2027-12-24"),
    ("2026-12-16", "the 15th", "2027-01-15"),
  ])
  func thePeriodIsThatOfTheMeeting(today: String, text: String, expected: String) {
    #expect(SpokenDate.read(text, from: day(today)) == .due(.date(day(expected))))
  }

  @Test(arguments: [
    "end", "the end", "the end of", "of the end", "eind", "end of the line", "the", "de", "the 32nd", "the 0th",
    "de maand",
    "next year", "volgende", "begin januari", "week tuesday", "van eind november", "eind 12",
  ])
  func thatIsNoPeriod(text: String) { #expect(SpokenDate.read(text, from: Self.saturday) == nil) }

  @Test(arguments: [
    ("2026-12-31", "morgen", "2027-01-01"), ("2026-12-31", "vr", "2027-01-01"), ("2027-01-01", "vr", "2027-01-08"),
    ("2027-01-01", "volgende vr", "2027-01-08"), ("2026-12-30", "volgende week", "2027-01-08"),
    ("2027-01-01", "week 53", "2027-01-01"), ("2026-12-31", "week 1", "2027-01-08"),
    ("2026-12-31", "31-12", "2026-12-31"),
    ("2026-12-31", "1-1", "2027-01-01"), ("2026-12-31", "+1m", "2027-01-31"), ("2027-01-31", "+1m", "2027-02-28"),
    ("2024-01-10", "29-2", "2024-02-29"), ("2027-12-01", "29-2", "2028-02-29"), ("2026-11-20", "vr", "2026-11-27"),
    ("2026-11-16", "vr", "2026-11-20"), ("2026-11-16", "volgende vr", "2026-11-27"),
    ("2026-11-22", "volgende ma", "2026-11-23"),
  ])
  func countsFromTheDayOfTheMeeting(today: String, text: String, expected: String) {
    #expect(SpokenDate.read(text, from: day(today)) == .due(.date(day(expected))))
  }

  /// A day that the journal could not hold is none.
  @Test(arguments: [
    "+5000w", "+2d", "+600m", "over 500 weken", "in 500 months", "volgende week", "overmorgen", "1-1",
  ])
  func endsWithTheCalendar(text: String) {
    let reading = SpokenDate.read(text, from: day("2199-12-30"))
    if case .due(.date(let day)) = reading { Issue.record("\(text): \(day)") }
  }

  @Test(arguments: [
    ("volgend overleg", Due.nextMeeting), ("volgende overleg", .nextMeeting), ("next meeting", .nextMeeting),
    ("Volgend Overleg", .nextMeeting), ("doorlopend", .ongoing), ("ongoing", .ongoing),
    ("het volgende overleg", .nextMeeting), ("our next meeting", .nextMeeting),
    ("de volgende vergadering", .nextMeeting),
    ("next-meeting", .nextMeeting), ("volgend-overleg", .nextMeeting), ("by next meeting", .nextMeeting),
  ])
  func someAreNoDay(text: String, due: Due) { #expect(SpokenDate.read(text, from: Self.saturday) == .due(due)) }

  @Test(arguments: [
    ("31-4", "april 2027 heeft 30 dagen"), ("29-2", "februari 2027 heeft 28 dagen"),
    ("32 jan", "januari 2027 heeft 31 dagen"),
    ("15-13", "maand 13 bestaat niet"), ("2026-02-29", "februari 2026 heeft 28 dagen"),
    ("2026-W54", "Week 54 van 2026"),
    ("2027-W53", "Week 53 van 2027"), ("0-1", "dag 0 bestaat niet"), ("+9999d", "te ver weg"),
    ("1-1-1800", "tussen 1900 en 2199"),
    ("ma 4 december 2026", "is een vrijdag"), ("Feb 30", "februari 2027 heeft 28 dagen"),
  ])
  func anImpossibleDateIsExplained(text: String, why: String) throws {
    let reading = try #require(SpokenDate.read(text, from: Self.saturday))
    guard case .impossible(let refusal) = reading else {
      Issue.record("“\(text)” was read as \(reading)")
      return
    }
    #expect(refusal.text.nl.contains(why), "\(refusal.text.nl)")
    #expect(refusal.text.en != refusal.text.nl)
  }

  @Test(arguments: [("2026-11-18", "2026-11-20"), ("2026-11-20", "2026-11-20"), ("2026-11-21", "2026-11-22")])
  func thisWeekIsItsFridayWhileThatIsToCome(today: String, expected: String) {
    #expect(SpokenDate.read("deze week", from: day(today)) == .due(.date(day(expected))))
    #expect(SpokenDate.read("this week", from: day(today)) == .due(.date(day(expected))))
  }

  @Test func aWeekThatPassedInALongYearIsMissingFromTheNext() {
    let reading = SpokenDate.read("week 53", from: day("2027-01-02"))
    #expect(reading == .impossible(Refusal(nl: "Week 53 van 2027 bestaat niet.", en: "There is no week 53 of 2027.")))
  }

  @Test(arguments: [
    "3.5", "1.2.3", "do it", "", "   ", "jan", "15", "week", "volgende", "next", "volgende keer", "+", "+d", "+2",
    "+2x", "++2d",
    "+-2d", "2026", "2026-", "-15-1", "15-", "1-2-3-4", "15 foo", "mei 4", "januari 15", "december", "dec 4 5", "½-1",
    "+4 december", "2026-+1-04",
    "2026-w+5", "2026--w50", "week +5", "06-12345678", "15:30", "A2026-4.5", "de vr", "vr vr", "1٣-1", "150-1",
    "24/7", "4 dec (zie bijlage)", "(over 13 dagen)", "over een jaar of wat", "in een keer",
    "15-1-202",
  ])
  func thatIsNoDate(text: String) { #expect(SpokenDate.read(text, from: Self.saturday) == nil) }

  @Test func theEchoReadsBackToTheSameDay() {
    for offset in stride(from: -400, through: 8_000, by: 1) {
      let day = Self.saturday.adding(days: offset)
      let words = DayWords.full(day)
      for language in Language.allCases {
        #expect(SpokenDate.read(words[language], from: Self.saturday) == .due(.date(day)))
        let distance = DayWords.distance(from: Self.saturday, to: day)[language]
        #expect(SpokenDate.read("\(words[language]) (\(distance))", from: Self.saturday) == .due(.date(day)))
        #expect(SpokenDate.read(words[language].lowercased(), from: day.adding(days: 3)) == .due(.date(day)))
      }
      #expect(SpokenDate.read(day.description, from: Self.saturday) == .due(.date(day)))
    }
  }

  @Test func aWeekdayIsNeverTheDayItself() {
    for start in 0..<14 {
      let today = Self.saturday.adding(days: start)
      for (word, weekday) in SpokenDate.weekdays {
        guard case .due(.date(let found)) = SpokenDate.read(word, from: today) else {
          Issue.record("\(word) was not read")
          continue
        }
        #expect(found.weekday == weekday)
        #expect((1...7).contains(today.days(until: found)))
      }
    }
  }

  @Test func theWordsForKindsOfDueReadBack() {
    for due in [Due.ongoing, .nextMeeting, .date(day("2026-12-04"))] {
      #expect(SpokenDate.read(due.name.nl, from: Self.saturday) == .due(due))
      #expect(SpokenDate.read(due.name.en, from: Self.saturday) == .due(due))
    }
  }
}
