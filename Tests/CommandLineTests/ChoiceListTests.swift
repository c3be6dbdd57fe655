import Testing

@testable import CommandLine

/// The choices there are: in the help, and in what is said about a word that is none of them.
struct ChoiceListTests {
  @Test(arguments: [
    ("member add", ["network-coordinator", "netwerkcoördinator palliatieve zorg (NWC)"]),
    ("record action", ["ros-adviser", "ROS-adviseur / projectleider", "learning-needs", "Scholingsbehoefte"]),
    ("record decision", ["learning-needs", "Scholingsbehoefte", "fitting-care", "Passende zorg"]),
    ("record note", ["any-other-business", "Rondvraag"]),
    ("record parel", ["knowledge-game", "Kennisspel palliatieve zorg", "ambassador", "PaTz-ambassadeur"]),
  ])
  func helpListsThem(_ command: String, _ parts: [String]) async {
    let help = await Desk().run("\(command) --help")
    #expect(help.code == 0)
    for part in parts { #expect(help.out.contains(part), "\(part)") }
    #expect(help.out.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(help.out)")
  }

  @Test func inEnglishToo() async {
    let help = await Desk().run("--language en member add --help")
    #expect(help.out.contains("palliative care network coordinator (NWC)"))
  }

  @Test(arguments: [
    ("record decision X --topic onzin", "“onzin” is geen onderwerp. Kies uit:", "learning-needs", "Scholingsbehoefte"),
    ("member add X --role onzin", "“onzin” is geen rol. Kies uit:", "ros-adviser", "ROS-adviseur / projectleider"),
    ("record parel onzin", "“onzin” is geen Parel. Kies uit:", "knowledge-game", "Kennisspel palliatieve zorg"),
    (
      "record action X --for onzin", "“onzin” is geen lid of rol van deze groep. Kies uit:", "care-group", "zorggroep"
    ),
  ])
  func anUnknownWordNamesThem(_ line: String, _ sentence: String, _ id: String, _ words: String) async throws {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run(line)
    #expect(printed.code == 66)
    let lines = printed.err.split(separator: "\n").map(String.init)
    #expect(lines.first == sentence)
    let row = try #require(lines.first { $0.hasPrefix("  \(id) ") })
    #expect(row.hasSuffix("  \(words)"))
    #expect(printed.out == "")
  }

  @Test func whatIsNearIsNamedWithItsId() async {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run("record decision X --topic scholngsbehoefte")
    #expect(printed.err == "“scholngsbehoefte” is geen onderwerp. Bedoel je Scholingsbehoefte (learning-needs)?\n")
  }

  @Test func aTerminalGetsWholeWordsOnEachLine() async {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run(["member", "add", "X", "--role", "onzin"], columns: 60)
    #expect(printed.err.split(separator: "\n").allSatisfy { $0.count <= 60 }, "\(printed.err)")
    let sentence = await desk.run(["record", "action", "X", "--due", "onzin"], columns: 60)
    let lines = sentence.err.split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.count <= 60 }, "\(sentence.err)")
  }
}
