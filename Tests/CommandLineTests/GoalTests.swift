import Meetings
import Testing

@testable import CommandLine

/// Goals and replaced decisions, from the command line.
struct GoalTests {
  /// A group with one goal of its own.
  private func withGoal() async throws -> Desk {
    let desk = await Desk.withRunningMeeting()
    try await desk.record { group in
      let meeting = try #require(group.runningMeeting)
      return Recording(group: group, meeting: meeting, item: meeting.current).act(agreeing: "Iedere groep in beeld")
    }
    return desk
  }

  @Test func aDecisionServesGoals() async throws {
    let desk = try await withGoal()
    let made = try await desk.list(
      "decisions", "record decision A --goal g1 --goal fitting-care --goal passende_zorg --json")
    #expect(made[0]["goals"] as? [String] == ["G1", "fitting-care"])
    let printed = await desk.run("record decision B --goal G1 --goal meer")
    #expect(printed.out == "Besluit B2026-1.2 · overleg 2026-1, Opening: B · doelen: G1, Meer PaTz-groepen\n")
  }

  @Test func anActionAndAParelServeGoals() async throws {
    let desk = try await withGoal()
    let actions = try await desk.list("actions", "record action A --goal G1 --json")
    #expect(actions[0]["goals"] as? [String] == ["G1"])
    let choices = try await desk.list("choices", "record parel simulation --goal implement-pzp --json")
    #expect(choices[0]["goals"] as? [String] == ["implement-pzp"])
  }

  @Test func anUnknownGoalNamesTheGoals() async throws {
    let desk = try await withGoal()
    let printed = await desk.run("record decision A --goal onzin")
    #expect(printed.code == 66)
    #expect(printed.err.hasPrefix("“onzin” is geen doel. Kies uit:\n"))
    #expect(printed.err.contains("\n  G1                       Iedere groep in beeld\n"))
    #expect(printed.err.contains("\n  fitting-care             Passende zorg\n"))
  }

  @Test func aDecisionReplacesAnother() async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record decision Enquête in mei")
    let printed = await desk.run("record decision Enquête in juni --replaces b2026-1.1")
    #expect(printed.code == 0)
    #expect(printed.out == "Besluit B2026-1.2 · overleg 2026-1, Opening: Enquête in juni · vervangt B2026-1.1\n")
    let decisions = try await desk.list("decisions", "decisions --json")
    #expect(decisions[0]["status"] as? String == "replaced")
    #expect(decisions[0]["replacedBy"] as? String == "B2026-1.2")
    #expect(decisions[1]["replaces"] as? String == "B2026-1.1")
    let again = await desk.run("record decision Nog eens --replaces B2026-1.1")
    #expect(again.code == 64)
    #expect(again.err == "Besluit B2026-1.1 is al vervangen door B2026-1.2. Vervang dat.\n")
    let unknown = await desk.run("record decision Nog eens --replaces B2026-9.9")
    #expect(unknown.code == 66)
    #expect(unknown.err == "Besluit “B2026-9.9” is er niet. Van kracht zijn: B2026-1.2.\n")
  }

  @Test(arguments: ["doel:passende", "goal:fitting", "doel:fitting-care", "goal:G1", "doel:beeld"])
  func goalsAreFoundByTheirWordsAndIds(_ query: String) async throws {
    let desk = try await withGoal()
    _ = await desk.run("record decision A --goal fitting-care --goal G1")
    let results = try await desk.list("results", "search \(query) --json")
    #expect(results.contains { $0["text"] as? String == "A" }, "\(query)")
    #expect(results.allSatisfy { $0["goals"] is [String] })
  }
}
