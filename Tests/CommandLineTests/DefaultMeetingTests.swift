import Journal
import Meetings
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

  /// The file that says which meeting was started may be what cannot be read.
  @Test(arguments: [(Errno.accessDenied, true, true), (.accessDenied, false, false), (.notFolder, true, false)])
  func nothingGoesIntoAnotherMeetingThanTheOneThatRuns(errno: Errno, isPlanned: Bool, isRefused: Bool) async throws {
    let desk = await Desk.withRunningMeeting()
    if isPlanned {
      #expect(await desk.run("meeting close").code == 0)
      #expect(await desk.run("meeting new --date +4w").code == 0)
    }
    var reader = JournalReader(folder: try #require(desk.places.groups().first))
    let meeting = try #require(reader.history().group.defaultMeeting)
    let remark = Remark(file: "2026/20261121t120000z-zzzz-7h2m9x.jsonl", line: nil, kind: .unreadable(errno))
    let problem = OpenGroup.doubt(of: meeting, [remark])
    #expect((problem != nil) == isRefused)
    guard let problem else { return }
    #expect(problem.status == .damaged && problem.text.nl.hasPrefix("Niet vastgelegd: een deel van het logboek"))
    #expect(problem.text.en.hasSuffix("Or name the meeting: --meeting 2026-2."))
  }
}
