import Meetings
import Testing

@testable import CommandLine

/// A row of a worksheet holds words of the catalogue as ids; whoever searches reads and types words.
struct WorksheetSearchTests {
  private func desk() async throws -> Desk {
    let desk = await Desk.withRunningMeeting()
    try await desk.record { group in
      let meeting = try #require(group.defaultMeeting)
      let place = Place(meeting: meeting.id, item: nil, topic: TopicID("learning-needs"))
      let cells = [("source", "survey"), ("need", "casus inbrengen"), ("parel", "knowledge-game")]
      return Act([RowWritten(place: place, cells: cells.map { .init(column: $0.0, text: $0.1) })])
    }
    return desk
  }

  @Test(arguments: ["casus", "enquête", "survey", "kennisspel"]) func isFoundByItsWords(word: String) async throws {
    let printed = try await desk().run("search \(word)")
    #expect(printed.out.contains("casus inbrengen") && printed.out.contains("Kennisspel palliatieve zorg"))
    #expect(!printed.out.contains("survey") && !printed.out.contains("knowledge-game"))
  }

  @Test func isNotFoundByAnID() async throws {
    #expect(try await desk().run("search knowledge-game").err == "Niets gevonden.\n")
  }

  @Test func readsInEnglishToo() async throws {
    let printed = try await desk().run("search casus --language en")
    #expect(printed.out.contains("Knowledge game") || printed.out.contains("knowledge game"))
    #expect(!printed.out.contains("knowledge-game"))
  }
}
