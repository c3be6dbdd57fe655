import Meetings
import Testing

@testable import CommandLine

/// Marks in what is typed behind a command: `@` and `#` mean something on the screen.
struct MarkTests {
  @Test func theRolesOfAMemberAreReadAsOnTheScreen() async throws {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run(["member", "add", "Lid 9 @NWC", "@kaderarts", "--role", "NWC"])
    #expect(printed == Desk.Printed(code: 0, out: "Lid toegevoegd: Lid 9 (NWC, kaderarts)\n", err: ""))
    let member = try desk.history().group.members.first { $0.name == "Lid 9" }
    #expect(member?.roles.count == 2)
  }

  @Test(arguments: ["Lid 9 @tandarts", "Lid 9 #zorg", "@NWC"])
  func whatIsNoRoleIsRefused(name: String) async throws {
    let desk = await Desk.withRunningMeeting()
    let before = try desk.history().group.members.count
    let printed = await desk.run(["member", "add", name])
    #expect(printed.code != 0 && printed.out == "" && !printed.err.isEmpty, "\(printed)")
    #expect(try desk.history().group.members.count == before)
  }

  @Test func aLoneSignAndAnAddressAreText() async throws {
    let desk = await Desk.withRunningMeeting()
    #expect(await desk.run(["record", "decision", "Samen @ Noord"]).err == "")
    #expect(await desk.run(["record", "decision", "Mail naar post@voorbeeld.nl, zaal #3"]).err == "")
  }

  @Test(arguments: [
    ("action", "Bellen @NWC", "“@NWC” is hier gewone tekst. Wie het doet noem je met --for.\n"),
    (
      "action", "Bellen @NWC #G1",
      "“@NWC” is hier gewone tekst. Wie het doet noem je met --for.\n"
        + "“#G1” is hier gewone tekst. Onderwerp en doel noem je met --topic en --goal.\n"
    ),
    (
      "decision", "Enquête #scholing",
      "“#scholing” is hier gewone tekst. Onderwerp en doel noem je met --topic en --goal.\n"
    ),
    ("note", "Goed gesprek #scholing", "“#scholing” is hier gewone tekst. Het onderwerp noem je met --topic.\n"),
    ("point", "Vervoer #scholing", "“#scholing” is hier gewone tekst. Het onderwerp noem je met --topic.\n"),
    ("decision", "Enquête @NWC", ""),
  ])
  func elsewhereAMarkIsTextAndThatIsSaid(kind: String, text: String, said: String) async {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run(["record", kind, text])
    #expect(printed.code == 0 && printed.err == said && printed.out.contains(text), "\(printed)")
  }
}
