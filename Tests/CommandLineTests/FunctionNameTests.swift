import Meetings
import Testing

@testable import CommandLine

/// "--for voorzitter": whoever has that function in the meeting it is recorded in.
struct FunctionNameTests {
  private func actors(_ desk: Desk, _ names: String) async throws -> [String] {
    let actions = try await desk.list("actions", "record action X \(names) --json")
    return try #require(actions[0]["actors"] as? [String])
  }

  @Test(arguments: [
    (MeetingRole.chair, ["voorzitter", "chair", "VOORZITTER", "voorz"]),
    (.minuteTaker, ["notulist", "minute-taker"]), (.timekeeper, ["tijdbewaker", "timekeeper"]),
  ])
  func whoHasTheFunctionIsMeant(_ function: MeetingRole, _ words: [String]) async throws {
    let desk = await Desk.withRunningMeeting()
    try await desk.give(function, to: "NWC Noord")
    for word in words { #expect(try await actors(desk, "--for \(word)") == ["NWC Noord"], "\(word)") }
    #expect(try await actors(desk, "--for \(words[0]) --for noord") == ["NWC Noord"])
  }

  @Test func theMeetingThatIsNamedCounts() async throws {
    let desk = await Desk.withRunningMeeting()
    try await desk.give(.chair, to: "NWC Noord")
    _ = await desk.run("meeting new --date 2026-12-19 --template short")
    let printed = await desk.run("record action X --for voorzitter --meeting 2026-2")
    #expect(printed.code == 66)
    #expect(
      printed.err == "Niemand is voorzitter van overleg 2026-2. Noem met --for een lid of een rol.\n")
    let notes = await desk.run("--language en record action X --for timekeeper")
    #expect(notes.err == "Nobody is timekeeper of meeting 2026-1. Name a member or a role with --for.\n")
    #expect(await desk.run("actions").out == "")
  }

  @Test func aParelKnowsTheFunctionsToo() async throws {
    let desk = await Desk.withRunningMeeting()
    try await desk.give(.chair, to: "NWC Noord")
    let choices = try await desk.list("choices", "record parel simulation --organises voorzitter --guides NWC --json")
    #expect(choices[0]["organises"] as? [String] == ["NWC Noord"])
    #expect(choices[0]["guides"] as? [String] == ["network-coordinator"])
    let vacant = await desk.run("record parel simulation --guides notulist")
    #expect(vacant.err == "Niemand is notulist van overleg 2026-1. Noem met --guides een lid of een rol.\n")
  }
}
