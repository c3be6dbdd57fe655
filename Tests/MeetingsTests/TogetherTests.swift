import Testing

@testable import Meetings

@Suite struct TogetherTests {
  /// Two devices that both know the same meeting.
  private static func together() throws -> (Recorder, Recorder, EntryID) {
    var one = Recorder()
    let id = try one.plan("2026-11-21")
    try one.start(id)
    var two = Recorder(device: "b7xx")
    two.wait(seconds: 100)
    two.history.insert(one.history.entries)
    return (one, two, id)
  }

  private static func exchange(_ one: inout Recorder, _ two: inout Recorder) {
    let (mine, yours) = (one.history.entries, two.history.entries)
    one.history.insert(yours)
    two.history.insert(mine)
  }

  @Test func oneNumberTakenTwiceShowsALetter() throws {
    var (one, two, id) = try Self.together()
    try one.say("Van de een", as: .decision, in: id)
    try two.say("Van de ander", as: .decision, in: id)
    try two.say("Nog een", as: .decision, in: id)
    Self.exchange(&one, &two)
    #expect(one.group.dump == two.group.dump)
    #expect(one.group.decisions.map(\.number) == ["B2026-1.1", "B2026-1.1b", "B2026-1.2"])
    #expect(one.group.sharedNumbers == [SharedNumber(taken: "B2026-1.1", shown: "B2026-1.1b")])
    let meeting = try one.meeting(id)
    #expect(one.group.nextDecisionNumber(in: meeting) == "B2026-1.3")
  }

  @Test func twoCorrectionsBothStandUntilSomebodyChooses() throws {
    var (one, two, id) = try Self.together()
    let decision = try one.say("Enqete", as: .decision, in: id)
    Self.exchange(&one, &two)
    try one.record(DecisionEdited(decision: decision, text: "Enquête", replacing: [decision]))
    try two.record(DecisionEdited(decision: decision, text: "De enquête", replacing: [decision]))
    Self.exchange(&one, &two)
    #expect(one.group.dump == two.group.dump)
    let text = try #require(one.group.decisions[decision]).text
    #expect(text.isContested)
    #expect(Set(text.standing.map(\.value)) == ["Enquête", "De enquête"])
    try one.record(DecisionEdited(decision: decision, text: "De enquête", replacing: text.standing.map(\.id)))
    let chosen = try #require(one.group.decisions[decision]).text
    #expect(!chosen.isContested && chosen.current == "De enquête" && chosen.all.count == 4)
  }

  /// What two devices change of one member at once stands side by side; what only one of them changed simply holds.
  @Test func twoChangesOfAMemberBothStandUntilSomebodyChooses() throws {
    var (one, two, _) = try Self.together()
    let member = try one.record(MemberJoined(name: "Huisarts 1", roles: [RoleID("gp")], organisation: "Noord"))[0]
    Self.exchange(&one, &two)
    try one.record(
      MemberChanged(
        member: member, name: "Huisarts Heide", roles: [RoleID("gp")], organisation: "Zuid", replacing: [member]))
    try two.record(
      MemberChanged(
        member: member, name: "Huisarts Veen", roles: [RoleID("gp"), RoleID("kaderarts")], organisation: "Noord",
        replacing: [member]))
    Self.exchange(&one, &two)
    #expect(one.group.dump == two.group.dump)
    let both = try #require(one.group.members[member])
    #expect(both.isContested && Set(both.names.values) == ["Huisarts Heide", "Huisarts Veen"])
    #expect(both.name.contains(" ≠ ") && both.roles == [RoleID("gp"), RoleID("kaderarts")])
    #expect(both.organisation == "Zuid" && !both.roleLists.isContested && !both.organisations.isContested)
    for name in both.names.values { #expect(MemberJoined(name: name).refusal(in: one.group) != nil) }
    try two.record(
      MemberChanged(
        member: member, name: "Huisarts Veen", roles: both.roles, organisation: "Zuid", replacing: both.standing))
    Self.exchange(&one, &two)
    let chosen = try #require(one.group.members[member])
    #expect(!chosen.isContested && chosen.name == "Huisarts Veen" && chosen.names.all.count == 4)
  }

  /// A change that names no versions, as earlier ones do, replaces all that stands.
  @Test func aChangeOfAMemberThatNamesNoVersionsReplacesAll() throws {
    var (one, two, _) = try Self.together()
    let member = try one.record(MemberJoined(name: "Huisarts 1", organisation: "Noord"))[0]
    Self.exchange(&one, &two)
    try one.record(MemberChanged(member: member, name: "Huisarts Heide", organisation: "Noord"))
    try two.record(MemberChanged(member: member, name: "Huisarts Veen"))
    Self.exchange(&one, &two)
    let last = try #require(one.group.members[member])
    #expect(!last.isContested && last.name == "Huisarts Veen" && last.organisation == nil)
  }

  @Test func whatIsRecordedInAClosedMeetingIsKeptAndListed() throws {
    var (one, two, id) = try Self.together()
    try one.close(id)
    two.wait(seconds: 100)
    let late = try two.say("Te laat", as: .decision, in: id)
    Self.exchange(&one, &two)
    #expect(one.group.decisions[late] != nil)
    #expect(one.group.unresolved.map(\.why) == [.meetingClosed(id)])
    #expect(one.group.dump == two.group.dump)
  }

  /// Who did not know of the closing did it: it counts, and is listed as anything else that came too late.
  @Test func takingBackInAClosedMeetingIsKeptAndListed() throws {
    var (one, two, id) = try Self.together()
    let kept = try two.say("Blijft weg", as: .note, in: id)
    Self.exchange(&one, &two)
    one.wait(seconds: 200)
    try one.close(id)
    two.wait(seconds: 300)
    try two.undo()
    Self.exchange(&one, &two)
    #expect(one.group.dump == two.group.dump)
    #expect(one.group.notes[kept] == nil)
    #expect(one.group.unresolved.map(\.why) == [.meetingClosed(id)])
    #expect(one.group.unresolved.map(\.mark.id) == [one.history.entries.last?.mark.id])
  }

  @Test func doingAgainInAClosedMeetingIsKeptAndListed() throws {
    var (one, two, id) = try Self.together()
    let note = try two.say("Toch wel", as: .note, in: id)
    try two.undo()
    Self.exchange(&one, &two)
    #expect(one.group.unresolved.isEmpty)
    one.wait(seconds: 200)
    try one.close(id)
    two.wait(seconds: 300)
    try two.redo()
    Self.exchange(&one, &two)
    #expect(one.group.dump == two.group.dump)
    #expect(one.group.notes[note] != nil)
    #expect(one.group.unresolved.map(\.why) == [.meetingClosed(id)])
    #expect(two.history.refusalToUndo(note) != nil)
  }

  @Test func takingBackBeforeClosingOrAfterTheMeetingIsNothingToLookAt() throws {
    var (one, two, id) = try Self.together()
    try two.say("Een keer", as: .note, in: id)
    try two.undo()
    try two.redo()
    let action = try two.say("Data opvragen", as: .action, in: id)
    Self.exchange(&one, &two)
    one.wait(seconds: 200)
    try one.close(id)
    Self.exchange(&one, &two)
    two.wait(seconds: 300)
    try two.record(ActionStatusChanged(action: action, status: .done))
    try two.undo()
    try two.record(MemberJoined(name: "Huisarts 1"))
    try two.undo()
    try two.redo()
    Self.exchange(&one, &two)
    #expect(one.group.unresolved.isEmpty)
  }

  /// Two devices, one of which closes: whatever the other takes back or does again without knowing of it counts, is
  /// listed where it changes the minutes, and gives the same group in every order of arrival.
  @Test(arguments: 0..<60) func lateTakingBackIsTheSameEverywhere(seed: Int) throws {
    var dice = Dice(seed: seed)
    var (one, two, id) = try Self.together()
    for _ in 0..<10 {
      try two.record(RandomAct.make(in: two.group, meeting: id, &dice))
      if dice.roll(3) == 0 { try two.undo() }
    }
    for _ in 0..<dice.roll(3) { try two.undo() }
    Self.exchange(&one, &two)
    one.wait(seconds: 500)
    try one.close(id)
    let atClosing = one.group.minutes(of: id)
    two.wait(seconds: 1_000)
    for _ in 0..<4 { _ = try dice.roll(2) == 0 ? two.undo() : two.redo() }
    let late = two.history.entries.shuffled(using: &dice)
    for batch in 0..<4 { one.history.insert(late.indices.filter { $0 % 4 == batch }.map { late[$0] }) }
    two.history.insert(one.history.entries)
    #expect(one.group.dump == two.group.dump)
    let isListed = one.group.unresolved.contains { $0.why == .meetingClosed(id) }
    #expect(isListed || one.group.minutes(of: id) == atClosing)
  }

  /// Who knows of the closing cannot change the minutes by taking back or doing again.
  @Test(arguments: 0..<60) func closedMinutesStandForWhoKnows(seed: Int) throws {
    var dice = Dice(seed: seed)
    var (one, two, id) = try Self.together()
    for _ in 0..<10 { try two.record(RandomAct.make(in: two.group, meeting: id, &dice)) }
    for _ in 0..<dice.roll(6) { try two.undo() }
    Self.exchange(&one, &two)
    one.wait(seconds: 500)
    try one.close(id)
    Self.exchange(&one, &two)
    two.wait(seconds: 1_000)
    let atClosing = two.group.minutes(of: id)
    for _ in 0..<8 {
      let history = two.history
      if dice.roll(2) == 0 {
        guard let act = history.lastUndoable(by: two.device), history.refusalToUndo(act.id) == nil else { continue }
        try two.undo()
      } else {
        guard let act = history.lastRedoable(by: two.device), history.refusalToRedo(act.id) == nil else { continue }
        try two.redo()
      }
      #expect(two.group.minutes(of: id) == atClosing)
    }
    #expect(!two.group.unresolved.contains { $0.why == .meetingClosed(id) })
  }

  @Test func aClosedMeetingStaysClosed() throws {
    var (one, two, id) = try Self.together()
    try one.close(id)
    two.wait(seconds: 100)
    try two.record(MeetingStarted(meeting: id, time: nil))
    try two.record(MeetingCancelled(meeting: id))
    try two.record(MeetingClosed(meeting: id, time: TimeOfDay(minutes: 1), reason: "twee keer"))
    Self.exchange(&one, &two)
    let meeting = try one.meeting(id)
    #expect(meeting.status == .closed && meeting.reason == nil)
    #expect(one.group.unresolved.map(\.why) == [.meetingClosed(id), .meetingClosed(id), .meetingClosed(id)])
  }

  @Test func startingTwiceKeepsTheFirstBeginning() throws {
    var (one, two, id) = try Self.together()
    try two.record(MeetingStarted(meeting: id, time: TimeOfDay(minutes: 5)))
    Self.exchange(&one, &two)
    #expect(try one.meeting(id).begunAt == TimeOfDay(minutes: 870))
  }

  @Test func oneThingIsCarriedToOneMeetingOnce() throws {
    var (one, two, id) = try Self.together()
    let next = try one.plan("2027-01-16", [Agenda.draft("opening", 5)])
    try one.say("Vervoer", as: .point, in: id)
    Self.exchange(&one, &two)
    try one.close(id)
    two.wait(seconds: 100)
    try two.close(id)
    Self.exchange(&one, &two)
    #expect(one.group.dump == two.group.dump)
    let carried = try one.meeting(next).agenda.compactMap(\.origin?.entry)
    #expect(carried.count == Set(carried).count)
    #expect(carried.count == 3)
  }

  @Test func whatIsSaidUnderARemovedItemIsListed() throws {
    var (one, two, id) = try Self.together()
    let item = try #require(one.meeting(id).item(on: "mdo"))
    try one.record(ItemRemoved(meeting: id, item: item.id))
    two.wait(seconds: 100)
    try two.record(ItemEntered(meeting: id, item: item.id))
    try two.record(ItemMoved(meeting: id, item: item.id))
    let note = try two.say("Toch besproken", as: .note, in: id)
    Self.exchange(&one, &two)
    #expect(one.group.notes[note] != nil)
    #expect(one.group.unresolved.map(\.why) == Array(repeating: .missingTarget(item.id), count: 3))
    #expect(try one.meeting(id).current != nil)
  }

  @Test func anItemUnderWhichSomethingWasSaidIsNotRemoved() throws {
    var (one, two, id) = try Self.together()
    let item = try #require(one.meeting(id).current)
    try one.say("Al gezegd", as: .note, in: id)
    two.wait(seconds: 100)
    try two.record(ItemRemoved(meeting: id, item: item.id))
    Self.exchange(&one, &two)
    #expect(try one.meeting(id).item(item.id) != nil)
    #expect(one.group.unresolved.count == 1)
  }
}
