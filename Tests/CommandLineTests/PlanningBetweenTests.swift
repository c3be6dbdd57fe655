import Testing

@testable import CommandLine

/// A meeting before the one that was planned already.
struct PlanningBetweenTests {
  @Test func whatComesFromTheLaterAgendaIsSaid() async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record point Vervoer")
    _ = await desk.run("meeting new --date 2027-03-10 --template short")
    _ = await desk.run("meeting close")
    let carried = try await desk.list("meetings", "meetings --json")[1]["items"] as? [[String: Any]] ?? []
    let count = carried.count { $0["from"] is String }
    let printed = await desk.run("meeting new --date 2027-01-10 --template short")
    #expect(printed.code == 0)
    #expect(
      printed.err == "Van overleg 2027-1 komen \(count) punten naar dit overleg, want dit is nu het eerstvolgende.\n")
    let meetings = try await desk.list("meetings", "meetings --json")
    let items = try #require(meetings[1]["items"] as? [[String: Any]])
    #expect(meetings[1]["date"] as? String == "2027-01-10")
    #expect(items.count { $0["from"] as? String == "2026-1" } == count)
    let later = try #require(meetings[2]["items"] as? [[String: Any]])
    #expect(later.allSatisfy { !($0["from"] is String) } && later.count == 8)
  }
}
