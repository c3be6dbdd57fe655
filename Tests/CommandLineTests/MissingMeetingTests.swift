import Foundation
import Journal
import Meetings
import Testing

@testable import CommandLine

/// Lists of what was recorded in meetings whose own lines are missing.
@Suite struct MissingMeetingTests {
  /// A group whose meeting was planned on another device, in a file that is not there.
  private static func desk() async throws -> Desk {
    let desk = await Desk.withRunningMeeting()
    let group = try #require(desk.places.groups().first)
    let writer = JournalWriter(
      folder: group, state: desk.path + "/other", device: "b7qd", program: "x", signs: [],
      now: { Instant(milliseconds: 1_795_287_600_000) })
    let place = Place(meeting: EntryID("gone-1"), item: nil, topic: nil)
    _ = try await writer.record(
      Act([
        DecisionTaken(number: "B2025-1.1", place: place, text: "Besluit zonder overleg"),
        ActionAgreed(number: "A2025-1.1", place: place, terms: ActionTerms(text: "Actie zonder overleg")),
        ParelChosen(
          place: place, parel: ParelID("knowledge-game"), variant: VariantID("existing"), organisers: [], guides: []),
      ]), after: nil)
    await writer.close()
    return desk
  }

  @Test func theyAreListedAndFoundAsOnTheScreen() async throws {
    let desk = try await Self.desk()
    #expect(try await desk.list("decisions", "decisions --json").map { $0["number"] as? String } == ["B2025-1.1"])
    #expect(try await desk.list("actions", "actions --json").map { $0["number"] as? String } == ["A2025-1.1"])
    #expect(try await desk.list("choices", "parels --chosen --json").count == 1)
    #expect(try await desk.list("results", "search zonder --json").count == 2)
    #expect(await desk.run("decisions").out.contains("Besluit zonder overleg"))
  }

  /// "Nog geen besluiten" would be said of decisions that are gone.
  @Test func anEmptyListSaysThatLinesAreMissing() async throws {
    let desk = await Desk.withRunningMeeting()
    #expect(await desk.run("decisions").err.contains("Nog geen besluiten"))
    _ = await desk.run("record decision Weg")
    let group = try #require(desk.places.groups().first)
    let names = JournalReader(folder: group).names()
    for name in names {
      let path = "\(group.journal)/\(name)"
      if try String(contentsOfFile: path, encoding: .utf8).contains("decision-taken") {
        try Data(contentsOf: URL(filePath: path)).dropLast(30).write(to: URL(filePath: path))
      }
    }
    // What this device has of it would come back.
    try FileManager.default.removeItem(atPath: desk.places.state + "/copies")
    let said = await desk.run("decisions").err
    #expect(said.contains("er ontbreken regels in het logboek") && !said.contains("Nog geen"))
  }
}
