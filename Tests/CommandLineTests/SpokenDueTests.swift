import Meetings
import Testing

@testable import CommandLine

/// `--due` reads a day just as a line on the screen does, in either language whatever language is spoken.
struct SpokenDueTests {
  static let said = [
    "vr", "fri", "+2w", "15-1", "15/1/27", "over_3_weken", "in_3_weeks", "in_a_month", "4_december", "Dec_4",
    "volgende_week", "next_week", "week_50", "2026-W50", "2026-12-04", "eind_november", "voor_vrijdag", "by_Friday",
    "volgend_overleg", "next_meeting", "doorlopend", "ongoing", "gisteren", "1-12-2025",
  ]

  @Test(arguments: said, ["nl", "en"]) func theSameAsOnTheScreen(typed: String, language: String) async throws {
    let desk = await Desk.withRunningMeeting()
    let words = typed.replacing("_", with: " ")
    let printed = await desk.run("record action Bellen --due \(typed) --language \(language)")
    switch SpokenDate.read(words, from: Desk.today.day) {
    case .due(let due):
      #expect(printed.code == 0)
      #expect(try desk.history().group.actions.first?.terms.current.due == due)
    case .impossible(let refusal):
      #expect(
        printed == Desk.Printed(code: 64, out: "", err: "\(language == "nl" ? refusal.text.nl : refusal.text.en)\n"))
    case nil:
      #expect(printed.code == 64 && printed.out == "")
      #expect(printed.err.hasPrefix(language == "nl" ? "“\(words)” is geen dag. " : "“\(words)” is not a day. "))
    }
  }

  @Test(arguments: [
    (
      "nl",
      "“ooit eens” is geen dag. Zo kan het: vr, +2w, 15-1, 4 december, 2026-12-04, “volgend overleg”, doorlopend.\n"
    ),
    ("en", "“ooit eens” is not a day. For example: fri, +2w, 15-1, 4 December, 2026-12-04, “next meeting”, ongoing.\n"),
  ])
  func whatIsNoDayIsExplained(language: String, sentence: String) async {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run("record action Bellen --due ooit_eens --language \(language)")
    #expect(printed == Desk.Printed(code: 64, out: "", err: sentence))
  }
}
