import Testing

@testable import Meetings

/// A device that did not know that a meeting was closed, or that something was taken back: what it recorded is kept and
/// listed, and changes nothing that was final.
@Suite struct LateTests {
  /// One device closed the meeting; the other goes on in it, a hundred seconds later.
  private static func closed() throws -> (Recorder, Recorder, EntryID) {
    var one = Recorder()
    let id = try one.plan("2026-11-21")
    try one.start(id)
    try one.record(MemberJoined(name: "Huisarts 1"))
    var two = Recorder(device: "b7xx")
    two.wait(seconds: 100)
    two.history.insert(one.history.entries)
    one.wait(seconds: 2 * Meeting.glance)
    try one.close(id)
    return (one, two, id)
  }

  @Test func theWalkThroughAClosedMeetingIsListed() throws {
    var (one, two, id) = try Self.closed()
    let meeting = try two.meeting(id)
    let atClosing = one.group.minutes(of: id)
    let member = try #require(two.group.members.first).id
    let item = meeting.agenda[1].id
    let late: [any Event] = [
      ItemEntered(meeting: id, item: item), ItemSkipped(meeting: id, item: item),
      ItemFinished(meeting: id, item: item), ItemParked(meeting: id, item: item, reason: "geen tijd"),
      ItemChanged(meeting: id, item: item, minutes: 50, purpose: .decision), ItemMoved(meeting: id, item: item),
      ItemRemoved(meeting: id, item: item),
      ItemAdded(meeting: id, title: "Te laat", minutes: 5, purpose: .discussion),
      AttendanceNoted(meeting: id, member: member, attendance: .present),
      ArrivalNoted(meeting: id, member: member, item: item), DepartureNoted(meeting: id, member: member, item: item),
      FunctionGiven(meeting: id, function: .chair, member: member), MeetingPaused(meeting: id),
      MeetingResumed(meeting: id), MeetingMoved(meeting: id, date: day("2026-12-01")),
    ]
    for event in late { try two.record(event) }
    one.history.insert(two.history.entries)
    #expect(one.group.minutes(of: id) == atClosing)
    #expect(one.group.unresolved.map(\.why) == late.map { _ in .meetingClosed(id) })
  }

  /// Whatever the other device goes on doing, only what it recorded joins the closed meeting, and everything is listed.
  @Test(arguments: 0..<40) func nothingChangesAClosedAgenda(seed: Int) throws {
    var dice = Dice(seed: seed)
    var (one, two, id) = try Self.closed()
    let atClosing = try one.meeting(id)
    for _ in 0..<10 { try two.record(RandomAct.make(in: two.group, meeting: id, &dice)) }
    one.history.insert(two.history.entries.shuffled(using: &dice))
    two.history.insert(one.history.entries)
    #expect(one.group.dump == two.group.dump)
    let now = try one.meeting(id)
    #expect(now.agenda.map(\.id) == atClosing.agenda.map(\.id))
    #expect(now.agenda.map(\.status) == atClosing.agenda.map(\.status))
    #expect(now.agenda.map(\.minutes) == atClosing.agenda.map(\.minutes))
    #expect(now.clock == atClosing.clock && now.date == atClosing.date && now.attendance == atClosing.attendance)
    let late = Set(now.recorded).subtracting(atClosing.recorded).map(\.id)
    let listed = Set(one.group.unresolved.map(\.mark.id))
    for id in late { #expect(listed.contains(id)) }
  }

  /// Nothing is wrong where two close it at once; a reason that is not in the minutes is listed.
  @Test(arguments: [nil, "De tijd was op"]) func closingTwiceIsListedForItsReason(reason: String?) throws {
    var (one, two, id) = try Self.closed()
    try two.record(two.group.closing(two.meeting(id), at: nil, now: two.now, reason: reason))
    one.history.insert(two.history.entries)
    #expect(one.group.unresolved.map(\.why) == (reason == nil ? [] : [.meetingClosed(id)]))
  }

  @Test func correctionsOfAClosedMeetingCountAndAreListed() throws {
    var one = Recorder()
    let id = try one.plan("2026-11-21")
    try one.start(id)
    let decision = try one.say("Enqete", as: .decision, in: id)
    let action = try one.say("Data", as: .action, in: id)
    let note = try one.say("Notietie", as: .note, in: id)
    let recording = Recording(group: one.group, meeting: try one.meeting(id), item: nil)
    let row = try one.record(recording.act(filling: [WorksheetRow.Cell(column: "need", text: "casus")]))[0]
    try one.close(id)
    let cells = [WorksheetRow.Cell(column: "need", text: "anders")]
    try one.record(DecisionEdited(decision: decision, text: "Enquête", replacing: [decision]))
    try one.record(NoteEdited(note: note, text: "Notitie", replacing: [note]))
    try one.record(RowEdited(row: row, cells: cells, replacing: [row]))
    try one.record(ActionEdited(action: action, terms: ActionTerms(text: "FTO-data"), replacing: [action]))
    #expect(one.group.unresolved.map(\.why) == Array(repeating: .meetingClosed(id), count: 4))
    #expect(one.group.actions[action]?.terms.current.text == "FTO-data")
    let edited = try #require(one.group.actions[action]).terms
    let later = ActionTerms(text: "FTO-data", due: .ongoing)
    try one.record(ActionEdited(action: action, terms: later, replacing: edited.standing.map(\.id)))
    #expect(one.group.unresolved.count == 4)
  }

  /// The meeting it was to move to was closed elsewhere: it waits for the next agenda.
  @Test func whatWasToGoToAClosedMeetingWaits() throws {
    var one = Recorder()
    let first = try one.plan("2026-01-10", [Agenda.draft("extra", 10)])
    let later = try one.plan("2026-05-10")
    let moving = try one.plan("2026-06-10")
    try one.start(first)
    try one.record(#require(one.meeting(first).parking(reason: nil)))
    try one.close(first)
    #expect(try one.meeting(later).item(on: "extra") != nil)
    var two = Recorder(device: "b7xx")
    two.wait(seconds: 100)
    two.history.insert(one.history.entries)
    try one.start(moving)
    try one.close(moving)
    try two.record(two.group.moving(MeetingMoved(meeting: moving, date: day("2026-03-10"))))
    #expect(try two.meeting(moving).item(on: "extra") != nil)
    one.history.insert(two.history.entries)
    #expect(try one.meeting(moving).item(on: "extra") == nil && one.meeting(later).item(on: "extra") == nil)
    #expect(one.group.leftOvers.contains { $0.topic == TopicID("extra") })
    try one.record(one.group.moving(MeetingMoved(meeting: later, date: day("2026-05-17"))))
    #expect(try one.meeting(later).item(on: "extra") != nil)
  }

  @Test func aNumberTakenBackStaysThatWay() throws {
    var one = Recorder()
    let id = try one.plan("2026-11-21")
    try one.start(id)
    let decision = try one.say("Fout", as: .decision, in: id)
    try one.undo()
    let action = try one.say("Fout", as: .action, in: id)
    try one.undo()
    try one.record(DecisionEdited(decision: decision, text: "Toch", replacing: [decision]))
    try one.record(DecisionStatusChanged(decision: decision, status: .inForce))
    try one.record(ActionEdited(action: action, terms: ActionTerms(text: "Toch"), replacing: [action]))
    try one.record(ActionStatusChanged(action: action, status: .busy))
    let place = Place(meeting: id, item: nil, topic: nil)
    try one.record(DecisionTaken(number: "B2026-1.2", place: place, text: "Nieuw", replaces: decision))
    #expect(one.group.decisions.map(\.status) == [.void, .inForce] && one.group.actions.map(\.status) == [.void])
    #expect(one.group.decisions[decision]?.text.current == "" && one.group.decisions[decision]?.replacedBy == nil)
    #expect(
      one.group.unresolved.map(\.why) == [decision, decision, action, action, decision].map { .missingTarget($0) })
  }

  @Test func anItemThatIsUsedStaysAndSaysSo() throws {
    var (one, two, id) = (Recorder(), Recorder(device: "b7xx"), EntryID(""))
    id = try one.plan("2026-11-21")
    try one.start(id)
    two.wait(seconds: 100)
    two.history.insert(one.history.entries)
    let item = try #require(one.meeting(id).current).id
    try one.say("Al gezegd", as: .note, in: id)
    try two.record(ItemRemoved(meeting: id, item: item))
    one.history.insert(two.history.entries)
    #expect(one.group.unresolved.map(\.why) == [.stillUsed(item)])
  }

  /// The clock does not choose between what two devices say.
  @Test func twoResultsAndTwoCorrectionsBothStand() throws {
    var one = Recorder()
    let id = try one.plan("2026-11-21")
    let place = Place(meeting: id, item: nil, topic: nil)
    let choice = try one.record(ParelChosen(place: place, parel: ParelID("game"), variant: VariantID("new")))[0]
    var two = Recorder(device: "b7xx")
    two.wait(seconds: 100)
    two.history.insert(one.history.entries)
    try one.record(ParelEvaluated(choice: choice, result: "Leerzaam"))
    try two.record(ParelEvaluated(choice: choice, result: "Twee nieuwe leden"))
    try one.record(MinutesAdopted(meeting: id, adoptedIn: id, corrections: "Tikfout"))
    try two.record(MinutesAdopted(meeting: id, adoptedIn: id, corrections: "Zaal is geregeld"))
    try two.record(MinutesAdopted(meeting: id, adoptedIn: id))
    one.history.insert(two.history.entries)
    let result = try #require(one.group.choices[choice]?.result)
    #expect(result.standing.map(\.value) == ["Leerzaam", "Twee nieuwe leden"])
    #expect(try one.meeting(id).corrections == "Tikfout · Zaal is geregeld")
    try one.record(ParelEvaluated(choice: choice, result: "Beide", replacing: result.standing.map(\.id)))
    #expect(one.group.choices[choice]?.result?.standing.map(\.value) == ["Beide"])
  }
}
