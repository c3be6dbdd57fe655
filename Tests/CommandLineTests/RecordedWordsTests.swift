import Testing

@testable import CommandLine

/// What of the typed words is recorded, and what is said about them.
struct RecordedWordsTests {
  @Test func theLinesOfANoteStay() async throws {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run(["record", "note", "een  \n\n twee\r\ndrie\n"])
    #expect(printed == Desk.Printed(code: 0, out: "Notitie · overleg 2026-1, Opening: een twee drie\n", err: ""))
    #expect(try desk.history().group.notes.first?.text.current == "een\n\n twee\ndrie")
    _ = await desk.run(["record", "decision", "een\ntwee"])
    #expect(try desk.history().group.decisions.first?.text.current == "een twee")
  }

  @Test func aMemberWhoBearsTheNameOfARoleIsPointedOut() async {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run("member add ros")
    #expect(printed.code == 0 && printed.out == "Lid toegevoegd: ros\n")
    #expect(printed.err.hasPrefix("Let op: “ros” is ook een rol, en achter --for wint de rol."))
    #expect(await desk.run("member add ROS_2").err == "")
  }
}
