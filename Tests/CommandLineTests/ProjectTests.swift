import Groups
import Journal
import Meetings
import Testing

@testable import CommandLine

/// The command that opens the screen as projection.
struct ProjectTests {
  private func answer(_ desk: Desk, _ arguments: [String]) async -> CommandLineProgram.Answer {
    let places = desk.places
    let surroundings = Surroundings(
      now: { Desk.today }, environment: [:],
      places: { folder in folder.map { Places(groupsRoot: $0, config: places.config, state: places.state) } ?? places },
      hasUnreadableArguments: false, columns: nil, out: { _ in true }, err: { _ in })
    return await CommandLineProgram.run(arguments, surroundings)
  }

  @Test(arguments: ["project", "projecteer"])
  func itOpensTheOneGroupThereIs(name: String) async throws {
    let desk = await Desk.withRunningMeeting()
    guard case .open(let opening) = await answer(desk, [name, "--language", "en"]) else {
      Issue.record("nothing was opened")
      return
    }
    #expect(opening.projects && opening.language == .english)
    #expect(opening.group?.name == "trekkersgroep-heideland")
    guard case .open(let usual) = await answer(desk, []) else { return }
    #expect(!usual.projects)
  }

  @Test func itOpensTheGroupThatIsNamed() async {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("group new De Brink")
    guard case .open(let opening) = await answer(desk, ["--group", "brink", "project"]) else {
      Issue.record("nothing was opened")
      return
    }
    #expect(opening.group?.name == "de-brink")
  }

  @Test func whatCannotBeProjectedIsSaid() async {
    let desk = Desk()
    let none = await desk.run("project")
    #expect(none.code == ExitStatus.notFound.rawValue && none.err.hasPrefix("Er is nog geen groep in "))
    _ = await desk.run("group new Heideland")
    _ = await desk.run("group new De Brink")
    let several = await desk.run("project")
    #expect(several.code == 64 && several.err.hasPrefix("Er zijn meerdere groepen: "))
    let unknown = await desk.run("project --group Nergens")
    #expect(unknown.code == ExitStatus.notFound.rawValue && unknown.err.hasPrefix("Er is geen groep “Nergens”"))
    let json = await desk.run("project --group Heideland --json")
    #expect(json == Desk.Printed(code: 64, out: "", err: "Bij project kan --json niet: het opent een scherm.\n"))
    let words = await desk.run("project 2026-4")
    #expect(words.code == 64 && words.out.isEmpty && !words.err.isEmpty)
    let help = await desk.run("project --help")
    #expect(help.code == 0 && help.out.contains("projecteer") && help.out.contains("--group"))
  }
}
