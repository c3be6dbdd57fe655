import Testing

@testable import CommandLine

/// A script whose variable is not set gives an empty word: that is not the same as no option.
struct EmptyOptionTests {
  @Test(arguments: [
    (["decisions", "--group", ""], "--group"), (["decisions", "--group", " "], "--group"),
    (["--folder", "", "decisions"], "--folder"), (["--folder", ""], "--folder"),
    (["decisions", "--group="], "--group"),
    (["decisions", "--language", ""], "--language"), (["record", "action", "Bellen", "--due", ""], "--due"),
    (["record", "action", "Bellen", "--for", ""], "--for"), (["record", "note", "Let op", "--topic", " "], "--topic"),
    (["meeting", "new", "--date", "vr", "--place", ""], "--place"), (["meeting", "close", "--reason", ""], "--reason"),
    (["member", "add", "Huisarts 2", "--organisation", " "], "--organisation"),
    (["member", "add", "Huisarts 2", "--role", "NWC", ""], "--role"), (["minutes", "--format", ""], "--format"),
  ])
  func itIsRefusedInOneSentence(words: [String], option: String) async {
    let desk = await Desk.withRunningMeeting()
    let said = "Achter \(option) staat niets. Vul iets in, of laat \(option) weg.\n"
    #expect(await desk.run(words) == Desk.Printed(code: 64, out: "", err: said))
    let english = "There is nothing after \(option). Give a value, or leave \(option) out.\n"
    #expect(await desk.run(words, environment: ["LANG": "en_GB"]) == Desk.Printed(code: 64, out: "", err: english))
  }

  @Test func whatCannotBeLeftOutIsAskedFor() async {
    let desk = await Desk.withRunningMeeting()
    let date = await desk.run(["meeting", "new", "--date", ""])
    #expect(date == Desk.Printed(code: 64, out: "", err: "Achter --date staat niets. Vul iets in.\n"))
    let number = await desk.run(["action", "done", ""])
    #expect(number == Desk.Printed(code: 64, out: "", err: "NUMMER is leeg. Vul iets in.\n"))
    let meeting = await desk.run(["minutes", ""])
    #expect(meeting == Desk.Printed(code: 64, out: "", err: "OVERLEG is leeg. Vul iets in, of laat het weg.\n"))
  }
}
