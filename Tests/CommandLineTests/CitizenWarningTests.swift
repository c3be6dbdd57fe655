import Testing

@testable import CommandLine

/// A number that can be a citizen's is pointed out, and what was typed is recorded all the same.
struct CitizenWarningTests {
  @Test(arguments: [
    "record decision Mevrouw 123456782 bellen", "record action Bellen_met_1234.56.782", "record note bsn_123456782",
    "record point 123456782", "member add Huisarts_123456782", "action done A2026-1.1 --json",
    "meeting close --reason 123456782",
  ])
  func isSaidOnStandardErrorOnly(line: String) async {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record action Bellen")
    let printed = await desk.run(line)
    let sentence = "Hier staat een nummer dat een BSN kan zijn. Leg geen patiëntgegevens vast.\n"
    #expect(printed.code == 0)
    #expect(!printed.out.isEmpty)
    #expect(printed.err.contains(sentence) == line.contains("782"))
  }

  @Test func inEnglishToo() async {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run("record note 123456782 --language en")
    #expect(printed.err.hasPrefix("There is a number here that may be a BSN"))
    #expect(await desk.run("record note 06-12345678 op 21-11-2026").err == "")
  }
}
