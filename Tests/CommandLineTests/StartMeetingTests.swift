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
      printed.err == "Let op: overleg 2026-2 is van za 5 december 2026; voor vandaag is overleg 2026-1 gepland.\n")
  }

  @Test func withoutOneOfTodayItIsTheLatest() async {
    let desk = Desk()
    for line in ["group new Heideland", "meeting new --date +2w", "meeting new --date +4w"] { _ = await desk.run(line) }
    let printed = await desk.run("meeting start")
    #expect(printed.code == 0 && printed.out.hasPrefix("Overleg 2026-2 is begonnen"))
    #expect(
      printed.err
        == "Let op: in het verslag staat za 19 december 2026; is het vandaag, verplaats het overleg dan op het "
        + "scherm.\n")
  }
}
