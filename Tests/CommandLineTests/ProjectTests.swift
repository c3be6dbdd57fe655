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

  @Test(arguments: Language.allCases)
  func theExampleIsProjectedByItsName(language: Language) async throws {
    let desk = await Desk.withRunningMeeting()
    let none = await desk.run("project --example")
    #expect(none.code == ExitStatus.notFound.rawValue && none.err.hasPrefix("Er is nog geen voorbeeld"), "\(none.err)")
    #expect(await desk.run("demo --language \(language.rawValue)").code == 0)
    let wanted = ExampleGroup.folder(within: desk.places, language: language)
    // Somebody may practise in the other language.
    for spoken in Language.allCases {
      guard case .open(let opening) = await answer(desk, ["project", "--example", "--language", spoken.rawValue])
      else {
        Issue.record("nothing was opened")
        continue
      }
      #expect(opening.projects && opening.group == wanted && opening.language == spoken)
    }
  }

  @Test func ofTwoExamplesTheOneInWhichAMeetingRunsIsProjected() async throws {
    let desk = Desk()
    for language in Language.allCases { #expect(await desk.run("demo --language \(language.rawValue)").code == 0) }
    let english = ExampleGroup.folder(within: desk.places, language: .english)
    let root = ExampleGroup.places(within: desk.places, language: .english).groupsRoot
    #expect(await desk.run(["meeting", "start", "--folder", root]).code == 0)
    guard case .open(let opening) = await answer(desk, ["project", "--example"]) else {
      Issue.record("nothing was opened")
      return
    }
    #expect(opening.group == english && opening.language == .dutch)
  }

  @Test func theExampleAndAGroupOfOnesOwnAreNotProjectedTogether() async {
    let desk = Desk()
    #expect(await desk.run("demo").code == 0)
    for option in ["--group", "--folder"] {
      let printed = await desk.run(["project", "--example", option, "Heideland"])
      #expect(printed.code == 64 && printed.err == "Kies --example of \(option), niet allebei.\n", "\(printed.err)")
    }
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
