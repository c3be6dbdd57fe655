import Testing

@testable import Meetings

@Suite struct DayTests {
  @Test func everyDayIsOneLaterThanTheDayBefore() throws {
    var expected = try #require(Day(year: 1900, month: 1, day: 1)).ordinal
    for year in 1900...2199 {
      for month in 1...12 {
        for number in 1...Day.length(ofMonth: month, year: year) {
          let day = try #require(Day(year: year, month: month, day: number))
          #expect(day.ordinal == expected)
          #expect(day.civil == (year, month, number))
          expected += 1
        }
      }
    }
  }

  @Test func weekdaysFollowEachOther() {
    #expect(Day(ordinal: 0).weekday == 4)
    #expect(day("2026-11-21").weekday == 6)
    #expect(day("1900-01-01").weekday == 1)
    for ordinal in -30_000..<30_000 {
      #expect(Day(ordinal: ordinal + 1).weekday == Day(ordinal: ordinal).weekday % 7 + 1)
    }
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "1899-12-31", "2200-01-01", "2026/01/01", "",
    "2026-01-1a", "+026-01-01",
  ])
  func thereIsNoSuchDay(text: String) { #expect(Day(text) == nil) }

  @Test(arguments: ["2026-11-21", "2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])
  func aDayReadsBackAsItIsWritten(text: String) { #expect(day(text).description == text) }

  @Test(arguments: [(2023, 28), (2024, 29), (2000, 29), (1900, 28), (2100, 28)])
  func februaryHasItsDays(year: Int, length: Int) { #expect(Day.length(ofMonth: 2, year: year) == length) }

  @Test(arguments: [
    ("2026-12-31", 2026, 53), ("2027-01-01", 2026, 53), ("2027-01-03", 2026, 53), ("2027-01-04", 2027, 1),
    ("2024-12-30", 2025, 1), ("2021-01-03", 2020, 53), ("2026-11-21", 2026, 47), ("2026-01-01", 2026, 1),
  ])
  func aDayIsInItsIsoWeek(text: String, year: Int, week: Int) { #expect(day(text).isoWeek == (year, week)) }

  @Test func onlyLongYearsHaveAFiftyThirdWeek() {
    let long = (2000...2040).filter { Day.monday(ofWeek: 53, year: $0) != nil }
    #expect(long == [2004, 2009, 2015, 2020, 2026, 2032, 2037])
    #expect(Day.monday(ofWeek: 0, year: 2026) == nil)
    #expect(Day.monday(ofWeek: 54, year: 2026) == nil)
    #expect(Day.monday(ofWeek: 1, year: 2026) == day("2025-12-29"))
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-11-21", 2, "2027-01-21"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-03-31", -1, "2026-02-28"), ("2026-05-31", 12, "2027-05-31"),
  ])
  func monthsAreAdded(from: String, months: Int, to: String) { #expect(day(from).adding(months: months) == day(to)) }

  @Test func daysBetween() {
    #expect(day("2026-11-21").days(until: day("2026-12-04")) == 13)
    #expect(day("2026-12-04").days(until: day("2026-11-21")) == -13)
    #expect(day("2026-12-04") > day("2026-11-21"))
  }
}

@Suite struct TimeOfDayTests {
  @Test(arguments: [("14:30", 870), ("9:05", 545), ("14.30", 870), ("14u30", 870), ("0:00", 0), ("23:59", 1_439)])
  func readsAClock(text: String, minutes: Int) { #expect(TimeOfDay(text)?.minutes == minutes) }

  @Test(arguments: ["24:00", "12:60", "1230", "12:5", "a:30", "", ":30", "12:", "123:00", "+9:05", "9:+5", "-0:30"])
  func thatIsNoTime(text: String) { #expect(TimeOfDay(text) == nil) }

  @Test func writesAsItReads() {
    for minutes in 0..<1_440 {
      #expect(TimeOfDay(TimeOfDay(minutes: minutes).description)?.minutes == minutes)
    }
  }

  @Test func goesPastMidnight() {
    #expect(TimeOfDay(minutes: 1_430).adding(minutes: 20).description == "00:10")
    #expect(TimeOfDay(minutes: 10).adding(minutes: -20).description == "23:50")
    #expect(TimeOfDay(minutes: 9 * 60) < TimeOfDay(minutes: 10 * 60))
  }
}

@Suite struct DayWordsTests {
  let december = day("2026-12-04")

  @Test func fullWithTheWeekday() {
    #expect(DayWords.full(december) == Text(nl: "vr 4 december 2026", en: "Fri 4 December 2026"))
    #expect(DayWords.short(december) == Text(nl: "vr 4 december", en: "Fri 4 December"))
  }

  @Test func briefNamesTheYearOnlyWhereItIsAnother() {
    #expect(DayWords.brief(december, today: day("2026-01-01")) == Text(nl: "4 dec", en: "4 Dec"))
    #expect(DayWords.brief(december, today: day("2027-01-01")) == Text(nl: "4 dec 2026", en: "4 Dec 2026"))
    #expect(DayWords.brief(day("2026-03-01"), today: december) == Text(nl: "1 mrt", en: "1 Mar"))
  }

  @Test(arguments: [
    (0, "vandaag", "today"), (1, "morgen", "tomorrow"), (-1, "gisteren", "yesterday"),
    (13, "over 13 dagen", "in 13 days"),
    (-3, "3 dagen geleden", "3 days ago"),
  ])
  func distances(days: Int, nl: String, en: String) {
    #expect(DayWords.distance(from: december, to: december.adding(days: days)) == Text(nl: nl, en: en))
  }
}
