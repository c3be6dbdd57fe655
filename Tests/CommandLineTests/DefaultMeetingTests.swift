import Testing

@testable import CommandLine

/// Which meeting is meant where none is named, and that it is said.
struct DefaultMeetingTests {
  @Test(arguments: [
    ("minutes", "het laatste dat niet is"), ("meeting start", "anders het naaste, hoogstens een week ervoor of erna"),
    ("meeting close", "het laatste dat niet is"),
  ])
  func theHelpSaysWhich(command: String, words: String) async {
    let help = await Desk().run("\(command) --help").out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(help.contains("zonder:") && help.contains(words), "\(help)")
    #expect(await Desk().run("\(command) --help --language en").out.contains("if left out:"))
  }

  @Test func anAgendaIsSaidToBeOne() async {
    let desk = await Desk.withRunningMeeting()
    #expect(await desk.run("minutes").err == "")
    #expect(await desk.run("meeting close").code == 0)
    #expect(await desk.run("minutes").err == "")
    _ = await desk.run("meeting new --date +4w")
    let printed = await desk.run("minutes")
    #expect(printed.out.hasPrefix("# Agenda overleg 2026-2") && printed.code == 0)
    #expect(
      printed.err
        == "Dit is de agenda van een overleg dat nog komt. Het laatste verslag: trekkersgroep minutes 2026-1\n")
    #expect(await desk.run("minutes 2026-2").err == "")
  }
}
