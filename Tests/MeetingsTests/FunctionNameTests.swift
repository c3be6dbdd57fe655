import Testing

@testable import Meetings

/// "@voorzitter": whoever chairs the meeting of the line.
@Suite struct FunctionNameTests {
  private func scene() throws -> (recorder: Recorder, meeting: Meeting, member: EntryID) {
    var recorder = Recorder()
    let member = try recorder.record(MemberJoined(name: "Huisarts 1"))[0]
    let id = try recorder.plan("2026-11-21")
    try recorder.record(FunctionGiven(meeting: id, function: .chair, member: member))
    return (recorder, try recorder.meeting(id), member)
  }

  private func names(_ meeting: Meeting, _ member: EntryID) -> QuickLine.Names {
    QuickLine.Names(actors: [
      .init(.role(RoleID("ros-adviser")), ["ROS"]),
      .init(.member(member), ["Huisarts 1"] + meeting.functionNames(of: member)),
    ])
  }

  @Test(arguments: ["@voorzitter", "@Voorzitter,", "@chair", "@voorz"])
  func whoHasTheFunctionIsMeant(_ mark: String) throws {
    let (_, meeting, member) = try scene()
    let line = QuickLine.read("Bellen \(mark)", as: .action, names: names(meeting, member), from: meeting.date)
    #expect(line.actors == [.member(member)] && line.text == "Bellen")
  }

  @Test func aFunctionThatNobodyHasStaysTextAndSaysSo() throws {
    let (_, meeting, member) = try scene()
    let line = QuickLine.read("Bellen @notulist,", as: .action, names: names(meeting, member), from: meeting.date)
    #expect(line.actors.isEmpty && line.text == "Bellen @notulist,")
    let mark = try #require(line.unknownMarks.first)
    #expect(
      meeting.reason(forUnknownMark: mark)
        == Text(
          nl: "Niemand is notulist van dit overleg; “@notulist” blijft tekst",
          en: "Nobody is minute-taker of this meeting; “@notulist” stays text"))
    #expect(meeting.reason(forUnknownMark: "@iemand").nl == "“@iemand” ken ik niet; het blijft tekst")
    #expect(meeting.reason(forUnknownMark: "#notulist").nl == "“#notulist” ken ik niet; het blijft tekst")
  }

  @Test func aRoleOfThatNameWins() throws {
    let (_, meeting, member) = try scene()
    let role = QuickLine.Named(Actor.role(RoleID("chairs")), ["voorzitter"])
    let names = QuickLine.Names(actors: [role] + names(meeting, member).actors)
    let line = QuickLine.read("Bellen @voorzitter", as: .action, names: names, from: meeting.date)
    #expect(line.actors == [.role(RoleID("chairs"))])
  }

  @Test func everyFunctionIsKnownInBothLanguages() {
    for role in MeetingRole.allCases {
      #expect(MeetingRole.named(role.name.nl) == role && MeetingRole.named(role.name.en.uppercased()) == role)
    }
    #expect(MeetingRole.named("huisarts") == nil)
  }
}
