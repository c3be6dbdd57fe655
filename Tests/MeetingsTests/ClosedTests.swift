import Testing

@testable import Meetings

/// What a person may still change once a meeting is closed, and how what was recorded goes away.
@Suite struct ClosedTests {
  private static func recorder() throws -> (Recorder, EntryID) {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    try recorder.start(id)
    return (recorder, id)
  }

  @Test func aRemovedRowIsGone() throws {
    var (recorder, id) = try Self.recorder()
    let item = try #require(recorder.meeting(id).current)
    let recording = Recording(group: recorder.group, meeting: try recorder.meeting(id), item: item)
    let cells = [WorksheetRow.Cell(column: "need", text: "casus")]
    let row = try recorder.record(recording.act(filling: cells))[0]
    try recorder.record(RowRemoved(row: row))
    let meeting = try recorder.meeting(id)
    #expect(meeting.recorded.isEmpty && !recorder.group.isAnythingRecorded(under: item.id, of: meeting))
    let index = SearchIndex(recorder.group, names: SearchNames(), today: day("2026-11-21"))
    #expect(index.hits(for: SearchQuery("casus")).isEmpty)
    try recorder.record(RowRemoved(row: row))
    #expect(recorder.group.unresolved.isEmpty)
    try recorder.record(RowEdited(row: row, cells: cells, replacing: [row]))
    #expect(recorder.group.unresolved.map(\.why) == [.missingTarget(row)])
  }

  @Test func oneOfTwoVersionsIsChosenAfterClosing() throws {
    var (recorder, id) = try Self.recorder()
    let place = Place(meeting: id, item: nil, topic: nil)
    let decision = try recorder.record(DecisionTaken(number: "B2026-1.1", place: place, text: "Spel"))[0]
    let first = try recorder.record(DecisionEdited(decision: decision, text: "Kennisspel", replacing: [decision]))[0]
    let second = try recorder.record(DecisionEdited(decision: decision, text: "Quiz", replacing: [decision]))[0]
    try recorder.close(id)
    let other = DecisionEdited(decision: decision, text: "Niets", replacing: [first, second])
    #expect(try #require(other.refusal(in: recorder.group)).text.nl.contains("afgesloten"))
    let choice = DecisionEdited(decision: decision, text: "Quiz", replacing: [first, second])
    #expect(choice.refusal(in: recorder.group) == nil)
    try recorder.record(choice)
    #expect(recorder.group.decisions[decision]?.text.standing.map(\.value) == ["Quiz"])
    #expect(recorder.group.unresolved.isEmpty)
    #expect(choice.refusal(in: recorder.group) != nil)
  }

  @Test func rowsOfAClosedMeetingStay() throws {
    var (recorder, id) = try Self.recorder()
    let recording = Recording(group: recorder.group, meeting: try recorder.meeting(id), item: nil)
    let cells = [WorksheetRow.Cell(column: "need", text: "casus")]
    let row = try recorder.record(recording.act(filling: cells))[0]
    #expect(RowEdited(row: row, cells: cells).refusal(in: recorder.group) == nil)
    #expect(RowRemoved(row: row).refusal(in: recorder.group) == nil)
    try recorder.close(id)
    for event in [RowEdited(row: row, cells: cells), RowRemoved(row: row)] as [any Event] {
      #expect(try #require(event.refusal(in: recorder.group)).text.nl.contains("afgesloten"))
    }
  }

  @Test func theWordsOfAnActionStayAfterClosing() throws {
    var (recorder, id) = try Self.recorder()
    let action = try recorder.say("Data opvragen", as: .action, in: id)
    let reworded = ActionEdited(action: action, terms: ActionTerms(text: "FTO-data opvragen"), replacing: [action])
    #expect(reworded.refusal(in: recorder.group) == nil)
    try recorder.close(id)
    let refusal = try #require(reworded.refusal(in: recorder.group)).text
    #expect(refusal.nl.contains("wie en wanneer") && refusal.en.contains("who and when"))
    let given = ActionTerms(text: "Data opvragen", actors: [.role(RoleID("gp"))], due: .ongoing)
    #expect(ActionEdited(action: action, terms: given, replacing: [action]).refusal(in: recorder.group) == nil)
  }

  /// What closing makes of the current item is what the read-back says of it.
  @Test func theCurrentItemIsNotLeft() throws {
    var (recorder, id) = try Self.recorder()
    try recorder.goOn(id)
    #expect(try recorder.meeting(id).current?.topic == TopicID("goal"))
    recorder.wait(seconds: Meeting.glance)
    let before = try recorder.group.leftOvers(
      of: recorder.group.ending(recorder.meeting(id), at: recorder.now)
    ).map(\.topic)
    #expect(before == [TopicID("mdo")])
    try recorder.close(id)
    #expect(try recorder.group.leftOvers(of: recorder.meeting(id)).map(\.topic) == before)
  }

  /// Looking at what is missing is not talking about it: it stays missing, and goes on to the next agenda.
  @Test func anItemThatWasOnlyLookedAtIsLeft() throws {
    var (recorder, id) = try Self.recorder()
    let mdo = try #require(recorder.meeting(id).item(on: "mdo"))
    try recorder.record(recorder.meeting(id).jumping(to: mdo.id, in: recorder.group, at: recorder.now))
    let gaps = recorder.group.closingGaps(of: try recorder.meeting(id), at: recorder.now)
    #expect(gaps.contains { if case .notDiscussed(let item) = $0 { item.id == mdo.id } else { false } })
    try recorder.close(id)
    #expect(try recorder.group.leftOvers(of: recorder.meeting(id)).map(\.topic).contains(TopicID("mdo")))
    #expect(
      try recorder.group.outcome(of: #require(recorder.meeting(id).item(mdo.id)), in: recorder.meeting(id)).nl
        == "niet besproken")
  }

  @Test func whoIsNotThereNeitherComesNorLeaves() throws {
    var (recorder, id) = try Self.recorder()
    let member = try recorder.record(MemberJoined(name: "Huisarts 1"))[0]
    let items = try recorder.meeting(id).agenda.map(\.id)
    try recorder.record(ArrivalNoted(meeting: id, member: member, item: items[1]))
    try recorder.record(DepartureNoted(meeting: id, member: member, item: items[2]))
    #expect(try recorder.meeting(id).arrivals == [member: items[1]])
    try recorder.record(ArrivalNoted(meeting: id, member: member, item: items[3]))
    #expect(try recorder.meeting(id).departures.isEmpty && recorder.meeting(id).arrivals == [member: items[3]])
    for attendance in [Attendance.excused, .absent] {
      try recorder.record(DepartureNoted(meeting: id, member: member, item: items[2]))
      #expect(try recorder.meeting(id).attendance[member] == .present)
      try recorder.record(AttendanceNoted(meeting: id, member: member, attendance: attendance))
      #expect(try recorder.meeting(id).arrivals.isEmpty && recorder.meeting(id).departures.isEmpty)
    }
  }

  @Test func aReasonGoesWithWhatItExplained() throws {
    var (recorder, id) = try Self.recorder()
    let place = Place(meeting: id, item: nil, topic: nil)
    let choice = try recorder.record(ParelChosen(place: place, parel: ParelID("game"), variant: VariantID("new")))[0]
    let after: [any Event] = [
      ParelPlanned(choice: choice), ParelHeld(choice: choice), ParelEvaluated(choice: choice, result: "Leerzaam"),
    ]
    for event in after {
      try recorder.record(ParelCancelled(choice: choice, reason: "ziekte"))
      try recorder.record(event)
      #expect(recorder.group.choices[choice]?.reason == nil)
    }
  }

  /// Closing put what was left on the next agenda: the planning of that stays, and `u` goes on to what came before.
  @Test func takingBackPassesOverWhatClosingStandsOn() throws {
    var (recorder, id) = try Self.recorder()
    let member = try recorder.record(MemberJoined(name: "Huisarts 1"))[0]
    let next = try recorder.plan("2027-01-16", [Agenda.draft("opening", 5)])
    #expect(recorder.history.lastUndoable(by: recorder.device)?.id == next)
    try recorder.close(id)
    #expect(try recorder.meeting(next).agenda.count > 1)
    #expect(recorder.history.lastUndoable(by: recorder.device)?.id == member)
    #expect(recorder.history.refusalToUndo(member) == nil)
    try recorder.undo()
    #expect(recorder.group.members.isEmpty && recorder.group.unresolved.isEmpty)
  }

  /// Whatever was done before closing, `u` is never held up by what closing put on an agenda.
  @Test(arguments: 0..<40) func closingIsInNobodysWay(seed: Int) throws {
    var dice = Dice(seed: seed)
    var (recorder, id) = try Self.recorder()
    for _ in 0..<10 { try recorder.record(RandomAct.make(in: recorder.group, meeting: id, &dice)) }
    try recorder.plan("2027-06-05", dice.roll(2) == 0 ? Agenda.short : [Agenda.draft("opening", 5)])
    try recorder.close(id)
    while let last = recorder.history.lastUndoable(by: recorder.device) {
      if let refusal = recorder.history.refusalToUndo(last.id) {
        #expect(refusal.text.nl.contains("afgesloten"))
        break
      }
      try recorder.undo()
      #expect(recorder.group.unresolved.isEmpty)
    }
  }

  @Test func whatMayBeMissingMayBeNull() throws {
    var fields = Fields()
    for key in ["text", "id", "day", "time", "number", "word", "flag", "list"] { fields.append(key, .null) }
    #expect(try fields.optionalText("text") == nil && fields.optionalID("id") == nil)
    #expect(try fields.optionalDay("day") == nil && fields.optionalTime("time") == nil)
    #expect(try fields.optionalNumber("number") == nil && !fields.flag("flag") && fields.list("list").isEmpty)
    let word: ParelRole? = try fields.optionalWord("word")
    #expect(word == nil)
    #expect(throws: FieldError.unreadable("text")) { try fields.text("text") }
    let held = Fields([.init(key: "choice", value: .text("a-1")), .init(key: "attended", value: .null)])
    #expect(EventKinds.event(word: ParelHeld.word, fields: held) is ParelHeld)
  }
}
