import Testing

@testable import Meetings

@Suite struct QuickLineDateTests {
  @Test(arguments: [
    ("FTO-data opvragen vr 4 december", "FTO-data opvragen", "2026-12-04"),
    ("FTO-data opvragen 15-1", "FTO-data opvragen", "2027-01-15"),
    ("FTO-data opvragen 15 jan.", "FTO-data opvragen", "2027-01-15"),
    ("FTO-data opvragen voor vr", "FTO-data opvragen", "2026-11-27"),
    ("FTO-data opvragen by next Friday!", "FTO-data opvragen", "2026-11-27"),
    ("voor vr de enquête sturen", "de enquête sturen", "2026-11-27"),
    ("De enquête vóór 2026-12-04 sturen", "De enquête sturen", "2026-12-04"),
    ("stuk lezen voor de leden voor morgen", "stuk lezen voor de leden", "2026-11-22"),
    ("vr", "", "2026-11-27"),
    ("bellen vr 4-12", "bellen", "2026-12-04"),
    ("van 4 dec naar 5 dec", "van 4 dec naar", "2026-12-05"),
    ("wat te do", "wat te", "2026-11-26"),
    ("kamer 3 15 jan", "kamer 3", "2027-01-15"),
    ("zaal regelen op 15-1", "zaal regelen", "2027-01-15"),
    ("zaal regelen uiterlijk op 15-1", "zaal regelen", "2027-01-15"),
    ("book the room on 15 January", "book the room", "2027-01-15"),
    ("zaal bellen, vr", "zaal bellen", "2026-11-27"),
    ("hierop terugkomen vr", "hierop terugkomen", "2026-11-27"),
    ("bellen voor 8-12", "bellen", "2026-12-08"), ("book a room for 15 jan", "book a room", "2027-01-15"),
    ("bellen vr 4 december 2026 (over 13 dagen)", "bellen", "2026-12-04"),
    ("terugkomen over 2 weken", "terugkomen", "2026-12-05"),
    ("Brief sturen voor het eind van de maand", "Brief sturen", "2026-11-30"),
    ("Evalueren aan het eind van november", "Evalueren", "2026-11-30"),
    ("Send it before Friday", "Send it", "2026-11-27"),
    ("Send the letter by the 15th", "Send the letter", "2026-12-15"), ("Send it by 15th", "Send it", "2026-12-15"),
    ("Brief sturen voor de kerst", "Brief sturen", "2026-12-24"), ("Plan it by Christmas", "Plan it", "2026-12-24"),
    ("Zaal regelen eind november", "Zaal regelen", "2026-11-30"),
  ])
  func aDateIsReadAtTheEndOrAfterVoor(line: String, text: String, due: String) {
    let understood = Known.read(line)
    #expect(understood.text == text)
    #expect(understood.due == .date(day(due)))
  }

  @Test(arguments: [
    "vr bellen met de huisarts", "do it", "versie 3.5", "voor de leden", "de enquête van 15 jan herhalen",
    "morgen bellen", "Afspraken over bereikbaarheid 24/7", "Zaal reserveren voor 8-12 personen", "voor 8/12 personen",
    "voor 31-4 bellen", "Borrel met kerst", "Aanwezig bij de 15e verjaardag", "Plan the second 2nd", "aan het eind",
  ])
  func elseItIsText(line: String) {
    #expect(Known.read(line) == QuickLine.literal(line))
    #expect(Known.read(line).text == line)
  }

  /// What only points at the day goes with it: half a sentence in the minutes says nothing.
  @Test(arguments: [
    ("Ring them by this Friday", "Ring them", Due.date(day("2026-11-27"))),
    ("Stuk maken uiterlijk deze vrijdag", "Stuk maken", .date(day("2026-11-27"))),
    ("Bellen voor komende vrijdag", "Bellen", .date(day("2026-11-27"))),
    ("Bellen vrijdag a.s.", "Bellen", .date(day("2026-11-27"))),
    ("Antwoorden binnen twee weken", "Antwoorden", .date(day("2026-12-05"))),
    ("Reply within 2 weeks", "Reply", .date(day("2026-12-05"))),
    ("Call the GP before the next meeting", "Call the GP", .nextMeeting),
    ("Raise it at our next meeting", "Raise it", .nextMeeting),
    ("Zaal bellen voor het volgende overleg", "Zaal bellen", .nextMeeting),
    ("Stuk maken tegen het volgende overleg", "Stuk maken", .nextMeeting),
  ])
  func whatPointsAtTheDayGoesWithIt(line: String, text: String, due: Due) {
    #expect(Known.read(line).text == text)
    #expect(Known.read(line).due == due)
  }

  @Test(arguments: [
    ("Bellen voor de volgende keer", "voor de volgende keer"), ("Send it by mid-January", "by mid-January"),
    ("Versturen begin december", "begin december"), ("Send it by tonight", "by tonight"),
    ("Bellen voor de zomer", "voor de zomer"), ("Send it by the summer", "by the summer"),
    ("Versturen uiterlijk begin januari", "uiterlijk begin januari"),
    ("Send it before mid December", "before mid December"),
  ])
  func whatSpeaksOfATimeAndIsNoDayIsSaid(line: String, words: String) {
    #expect(Known.read(line).unreadDate == words)
    #expect(Known.read(line).text == line)
  }

  @Test(arguments: [
    "Zaal reserveren voor 8-12 personen", "stuk lezen voor de leden", "signed by the GP", "bellen voor vr",
  ])
  func elseNothingIsSaid(line: String) { #expect(Known.read(line).unreadDate == nil) }

  @Test(arguments: [("agenda maken volgend overleg", Due.nextMeeting), ("agenda maken doorlopend", .ongoing)])
  func someDatesAreNoDay(line: String, due: Due) {
    #expect(Known.read(line).text == "agenda maken")
    #expect(Known.read(line).due == due)
  }

  @Test func anImpossibleDateStaysTextAndIsExplained() {
    for line in ["bellen 31-4", "bellen voor 31-4", "voor 31 april bellen"] {
      let understood = Known.read(line)
      #expect(understood.text == line)
      #expect(understood.due == .none)
      #expect(understood.impossibleDate != nil)
      #expect(!understood.isMoreThanText)
    }
  }

  @Test(arguments: [QuickLine.Kind.decision, .note, .point])
  func onlyActionsReadDates(kind: QuickLine.Kind) {
    let understood = Known.read("Enquête herhalen voor vr", as: kind)
    #expect(understood.text == "Enquête herhalen voor vr")
    #expect(understood.due == .none)
  }

  @Test func aWeekdayOfTheOtherLanguageThatTheDayContradictsIsAWord() {
    func reading(_ line: String, _ language: Language) -> QuickLine.Understanding {
      QuickLine.read(line, as: .action, names: Known.names, from: Known.saturday, in: language)
    }
    #expect(reading("to do 4 dec", .english).text == "to do")
    #expect(reading("to do 4 dec", .english).due == .date(day("2026-12-04")))
    #expect(reading("what to do", .english) == QuickLine.literal("what to do"))
    #expect(reading("bellen do 4 dec", .dutch).impossibleDate != nil)
    #expect(reading("bellen wed 4 dec", .dutch).text == "bellen wed")
    #expect(reading("call do 3 dec", .english).text == "call")
  }

  @Test func whatIsToStayTextStaysText() {
    let line = "bellen @ros vr 4 december"
    let marks = Known.read(line).marks
    #expect(marks == [[1], [2, 3, 4]])
    let day = QuickLine.read(line, as: .action, names: Known.names, from: Known.saturday, leaving: [2, 3, 4])
    #expect(day.actors == [Known.ros] && day.due == .none && day.text == "bellen ROS-adviseur vr 4 december")
    let both = QuickLine.read(line, as: .action, names: Known.names, from: Known.saturday, leaving: [1, 2, 3, 4])
    #expect(both == QuickLine.literal(line))
  }

  @Test func marksMayFollowTheDate() {
    let understood = Known.read("FTO-data opvragen vr 4 december @ROS #mdo")
    #expect(understood.text == "FTO-data opvragen")
    #expect(understood.due == .date(day("2026-12-04")))
    #expect(understood.actors == [Known.ros])
    #expect(understood.topic == TopicID("mdo"))
  }
}
