import Journal
import Meetings
import Testing

@testable import CommandLine

/// What `check` says of entries that came after their meeting was closed.
struct LateEntriesCheckTests {
  @Test func whatCameAfterTheClosingCountsAndSaysHowTheMinutesAreWrittenAgain() async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("meeting close")
    let group = try #require(desk.places.groups().first)
    var reader = JournalReader(folder: group)
    let history = reader.history()
    let meeting = try #require(history.group.meetings.first)
    let other = JournalWriter(
      folder: group, state: desk.path + "/state-2", device: "b7qd", program: "x", signs: [],
      now: {
        Instant(milliseconds: 1_795_287_600_000)
      })
    let late = DecisionTaken(
      number: "B2026-1.9", place: Place(meeting: meeting.id, item: nil, topic: nil), text: "Na het afsluiten")
    _ = try await other.record(Act([late]), after: history.latest)
    let check = await desk.run("check").out
    #expect(check.contains("1 regel kwam in een overleg dat op een ander apparaat al was afgesloten."))
    #expect(check.contains("Doen: Wat is vastgelegd telt mee. Staat het niet in het verslag, dan schrijft v"))
    let english = await desk.run("check --language en").out
    #expect(english.contains("m in the list of meetings (o) writes them again."))
  }
}
