import Testing

@testable import CommandLine

/// Which meeting begins when nobody says which.
struct StartMeetingTests {
  private func desk() async -> Desk {
    let desk = Desk()
    for line in [
      "group new Heideland", "meeting new --date vandaag", "meeting new --date +2w", "meeting new --date +4w",
    ] {
      #expect(await desk.run(line).code == 0)
    }
    return desk
  }

  @Test func todaysMeetingGoesBeforeALaterOne() async {
    let printed = await desk().run("meeting start")
    #expect(printed.code == 0 && printed.err == "")
    #expect(printed.out.hasPrefix("Overleg 2026-1 is begonnen"))
  }

  @Test func anotherOneIsBegunAndPointedOut() async {
    let printed = await desk().run("meeting start 2026-2")
    #expect(printed.code == 0 && printed.out.hasPrefix("Overleg 2026-2 is begonnen"))
    #expect(
      printed.err
        == "Let op: overleg 2026-2 was gepland op za 5 december 2026 en is verplaatst naar vandaag; voor vandaag is ook "
        + "overleg 2026-1 gepland.\n")
  }

  @Test func withoutOneOfTodayItIsTheNearestAndMoves() async throws {
    let desk = Desk()
    for line in [
      "group new Heideland", "meeting new --date 10-11-2026", "meeting new --date +5d --start 14:00",
      "meeting new --date +4w",
    ] {
      _ = await desk.run(line)
    }
    let printed = await desk.run("meeting start")
    #expect(printed.code == 0 && printed.out.hasPrefix("Overleg 2026-2 is begonnen"))
    #expect(
      printed.err == "Let op: overleg 2026-2 was gepland op do 26 november 2026 en is verplaatst naar vandaag.\n")
    let meeting = try #require(try await desk.list("meetings", "meetings --json").dropFirst().first)
    #expect(meeting["date"] as? String == "2026-11-21" && meeting["start"] as? String == "14:00")
    #expect(
      try await desk.list("actions", "record action Bellen --due morgen --json").first?["due"] as? String
        == "2026-11-22")
  }

  @Test func oneThatIsMonthsAwayHasToBeNamed() async throws {
    let desk = Desk()
    for line in ["group new Heideland", "meeting new --date 5-2-2027", "meeting new --date +8d"] {
      _ = await desk.run(line)
    }
    #expect(
      await desk.run("meeting start")
        == .init(
          code: 66, out: "",
          err:
            "Er is geen overleg van vandaag of binnen een week. Gepland: 2026-1 (zo 29 november 2026, over 8 dagen), "
            + "2027-1 (vr 5 februari 2027, over 76 dagen). Noem het nummer om er toch een te beginnen, zoals: "
            + "trekkersgroep meeting start 2026-1\n"))
    let english = await desk.run("meeting start --language en")
    #expect(
      english.code == 66 && english.err.hasPrefix("There is no meeting today or within a week. Planned: 2026-1 (Sun 29")
    )
    #expect(try await desk.list("meetings", "meetings --json").allSatisfy { $0["status"] as? String == "planned" })
    #expect(await desk.run("meeting start 2027-1").code == 0)
  }

  @Test func oneWhoseDayHasPassedKeepsItsDay() async throws {
    let desk = Desk()
    for line in ["group new Heideland", "meeting new --date 20-11-2026"] { _ = await desk.run(line) }
    let printed = await desk.run("meeting start")
    #expect(
      printed.err
        == "Let op: in het verslag staat vr 20 november 2026; is het vandaag, verplaats het overleg dan op het scherm.\n"
    )
    #expect(try await desk.list("meetings", "meetings --json").first?["date"] as? String == "2026-11-20")
  }
}
