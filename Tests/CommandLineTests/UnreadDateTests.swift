import Testing

@testable import CommandLine

/// A command takes the text of an action as it is; the screen would read the day at its end.
struct UnreadDateTests {
  @Test(
    "A day at the end of the text is pointed out and stays in the text",
    arguments: [
      ("Bel morgen", "morgen"), ("Bellen voor vr", "vr"), ("Bellen 15 jan.", "'15 jan'"),
      ("Terug volgend overleg", "'volgend overleg'"),
    ])
  func aDayAtTheEnd(text: String, words: String) async {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run(["record", "action", text])
    #expect(printed.code == 0 && printed.out.contains(": \(text) · "), "\(printed.out)")
    #expect(printed.err == "Geen datum vastgelegd; bedoel je --due \(words)?\n")
  }

  @Test(arguments: [["Bellen met Noord"], ["Bel morgen", "--due", "vr"], ["Morgen bellen"], ["morgen"]])
  func otherwiseNothingIsSaid(words: [String]) async {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run(["record", "action"] + words)
    #expect(printed.code == 0 && printed.err == "")
  }

  @Test func inEnglishToDoIsNoThursday() async {
    let desk = await Desk.withRunningMeeting()
    #expect(await desk.run(["record", "action", "Find out what to do", "--language", "en"]).err == "")
    #expect(
      await desk.run(["record", "action", "Call tomorrow", "--language", "en"]).err
        == "No date was recorded; do you mean --due tomorrow?\n")
  }
}
