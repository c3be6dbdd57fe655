import Meetings
import Testing

@testable import CommandLine

/// What becomes of an action, said once and said again.
struct ActionStatusTests {
  private func desk() async -> Desk {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record action Bellen --for NWC_Noord")
    return desk
  }

  private func reason(_ desk: Desk) throws -> String? { try desk.history().group.actions.first?.reason }

  @Test func anotherReasonTakesThePlaceOfTheFirst() async throws {
    let desk = await desk()
    for (line, wanted) in [("--reason geen_tijd", "geen tijd"), ("--reason niet_meer_nodig", "niet meer nodig")] {
      let printed = await desk.run("action drop A2026-1.1 \(line)")
      #expect(printed == Desk.Printed(code: 0, out: "Actie A2026-1.1 is gestopt: Bellen\n", err: ""))
      #expect(try reason(desk) == wanted)
    }
  }

  @Test(arguments: ["", " --reason geen_tijd"]) func theSameAgainIsNothingNew(line: String) async throws {
    let desk = await desk()
    _ = await desk.run("action drop A2026-1.1 --reason geen_tijd")
    let count = try desk.history().entries.count
    #expect(await desk.run("action drop A2026-1.1\(line)").code == 0)
    #expect(try desk.history().entries.count == count && reason(desk) == "geen tijd")
  }
}
