import Testing

@testable import Meetings

@Suite struct UndoTests {
  private static func running() throws -> (Recorder, EntryID) {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    try recorder.start(id)
    return (recorder, id)
  }

  @Test func manyLevelsAlsoAfterARestart() throws {
    var (recorder, id) = try Self.running()
    var dumps = [recorder.group.dumpWithoutSpentNumbers]
    for number in 1...5 {
      try recorder.say("Besluit \(number)", as: .decision, in: id)
      dumps.append(recorder.group.dumpWithoutSpentNumbers)
    }
    for dump in dumps.dropLast().reversed() {
      recorder.restart()
      #expect(try recorder.undo())
      #expect(recorder.group.dumpWithoutSpentNumbers == dump)
    }
    for dump in dumps.dropFirst() {
      recorder.restart()
      #expect(try recorder.redo())
      #expect(recorder.group.dumpWithoutSpentNumbers == dump)
    }
    #expect(recorder.history.lastRedoable(by: recorder.device) == nil)
  }

  @Test func itSaysWhatItTakesBack() throws {
    var (recorder, id) = try Self.running()
    try recorder.say("Enquête herhalen", as: .decision, in: id)
    let last = try #require(recorder.history.lastUndoable(by: recorder.device))
    #expect(last.event is DecisionTaken && last.event.gist.nl == "B2026-1.1 Enquête herhalen")
    #expect(recorder.history.lastUndoable(by: "other") == nil)
    try recorder.undo()
    #expect(recorder.history.lastRedoable(by: recorder.device)?.id == last.id)
    #expect(recorder.history.isTakenBack(last.id))
  }

  @Test func onlyTheActsOfThisDevice() throws {
    var (one, id) = try Self.running()
    var two = Recorder(device: "b7xx")
    two.wait(seconds: 100)
    two.history.insert(one.history.entries)
    let mine = try one.say("Van mij", as: .note, in: id)
    let yours = try two.say("Van jou", as: .note, in: id)
    one.history.insert(two.history.entries)
    #expect(one.history.lastUndoable(by: one.device)?.id == mine)
    try one.undo()
    #expect(one.group.notes.map(\.id) == [yours])
  }

  @Test func anotherDeviceTookItBackAlready() throws {
    var (one, id) = try Self.running()
    let note = try one.say("Weg", as: .note, in: id)
    var two = Recorder(device: "b7xx")
    two.wait(seconds: 100)
    one.history.insert(try two.entries(of: Act([ActUndone(target: note)])))
    #expect(one.history.lastUndoable(by: one.device)?.id != note)
  }

  @Test func aSpentNumberIsVoidAndIsNotGivenAgain() throws {
    var (recorder, id) = try Self.running()
    try recorder.say("Fout", as: .decision, in: id)
    try recorder.undo()
    try recorder.say("Goed", as: .decision, in: id)
    #expect(recorder.group.decisions.map(\.number) == ["B2026-1.1", "B2026-1.2"])
    #expect(recorder.group.decisions.map(\.status) == [.void, .inForce])
    #expect(recorder.group.decisions.first?.text.current == "")
    #expect(recorder.group.sharedNumbers.isEmpty)
    try recorder.say("Fout", as: .action, in: id)
    try recorder.undo()
    try recorder.say("Goed", as: .action, in: id)
    #expect(recorder.group.actions.map(\.number) == ["A2026-1.1", "A2026-1.2"])
    #expect(recorder.group.openActions.count == 1)
  }

  @Test func aNumberDoneAgainIsTheSame() throws {
    var (recorder, id) = try Self.running()
    try recorder.say("Goed", as: .decision, in: id)
    let before = recorder.group.dump
    try recorder.undo()
    #expect(recorder.group.dump != before)
    try recorder.redo()
    #expect(recorder.group.dump == before)
  }

  @Test func redoIsGoneAfterSomethingNewButNotAfterWalking() throws {
    var (recorder, id) = try Self.running()
    try recorder.say("Een", as: .note, in: id)
    try recorder.undo()
    try recorder.goOn(id)
    #expect(recorder.history.lastRedoable(by: recorder.device) != nil)
    try recorder.say("Twee", as: .note, in: id)
    #expect(recorder.history.lastRedoable(by: recorder.device) == nil)
  }

  @Test func walkingIsNotTakenBack() throws {
    var (recorder, id) = try Self.running()
    let note = try recorder.say("Een", as: .note, in: id)
    try recorder.goOn(id)
    try recorder.record(MeetingPaused(meeting: id))
    #expect(recorder.history.lastUndoable(by: recorder.device)?.id == note)
  }

  @Test func closingIsNotTakenBackAndNothingBehindItEither() throws {
    var (recorder, id) = try Self.running()
    let decision = try recorder.say("Besluit", as: .decision, in: id)
    try recorder.say("Weg", as: .note, in: id)
    try recorder.undo()
    try recorder.close(id)
    #expect(recorder.history.lastRedoable(by: recorder.device) == nil)
    #expect(recorder.history.lastUndoable(by: recorder.device)?.id == decision)
    let refusal = try #require(recorder.history.refusalToUndo(decision))
    #expect(refusal.text.nl.contains("afgesloten"))
    let edit = try recorder.record(DecisionEdited(decision: decision, text: "Na afsluiten", replacing: [decision]))
    #expect(recorder.history.refusalToUndo(edit[0]) != nil)
    let status = try recorder.record(DecisionStatusChanged(decision: decision, status: .carriedOut))
    #expect(recorder.history.refusalToUndo(status[0]) == nil)
    let next = try recorder.plan("2027-01-16")
    try recorder.record(MinutesAdopted(meeting: id, adoptedIn: next))
    let adopted = try #require(recorder.history.lastUndoable(by: recorder.device))
    #expect(recorder.history.refusalToUndo(adopted.id) == nil)
  }

  /// Whatever is said about an entry while its meeting is open stands in the minutes; afterwards only what goes on.
  @Test func whatWasSaidAboutAnEntryBeforeClosingStands() throws {
    var (recorder, id) = try Self.running()
    let action = try recorder.say("Data opvragen", as: .action, in: id)
    let recording = Recording(group: recorder.group, meeting: try recorder.meeting(id), item: nil)
    let row = try recorder.record(recording.act(filling: [WorksheetRow.Cell(column: "need", text: "casus")]))[0]
    let goal = try recorder.record(recording.act(agreeing: "Iedere groep in beeld"))[0]
    let choice = try recorder.record(
      recording.act(
        choosing: ParelID("game"), variant: VariantID("new"), organisers: [], guides: [], organise: "Organiseren",
        guide: "Begeleiden"))[0]
    let cells = [WorksheetRow.Cell(column: "need", text: "casus inbrengen")]
    let changes: [any Event] = [
      ActionEdited(action: action, terms: ActionTerms(text: "FTO-data opvragen"), replacing: [action]),
      ActionStatusChanged(action: action, status: .busy), RowEdited(row: row, cells: cells, replacing: [row]),
      GoalEdited(goal: goal, text: "Elke groep in beeld", replacing: [goal]),
      ParelPlanned(choice: choice, date: day("2027-02-01")),
    ]
    var made: [EntryID] = []
    for change in changes { made += try recorder.record(change) }
    for act in made { #expect(recorder.history.refusalToUndo(act) == nil) }
    try recorder.close(id)
    for act in made {
      let refusal = try #require(recorder.history.refusalToUndo(act))
      #expect(refusal.text.nl.contains("afgesloten"))
    }
    let after: [any Event] = [
      ActionStatusChanged(action: action, status: .done), ParelHeld(choice: choice, date: day("2027-02-01")),
      ActionEdited(action: action, terms: ActionTerms(text: "Later anders"), replacing: [made[0]]),
    ]
    for change in after {
      let act = try recorder.record(change)[0]
      #expect(recorder.history.refusalToUndo(act) == nil)
    }
    let removed = try recorder.record(RowRemoved(row: row))[0]
    #expect(recorder.history.refusalToUndo(removed) != nil)
  }

  /// The act was taken back on one device, and the meeting closed on another before it was done again.
  @Test func whatWasTakenBackBeforeClosingIsNotDoneAgain() throws {
    var (recorder, id) = try Self.running()
    let member = try recorder.record(MemberJoined(name: "Huisarts 1"))[0]
    let action = try recorder.say("Data opvragen", as: .action, in: id)
    let acts: [any Event] = [
      NoteWritten(place: Place(meeting: id, item: nil, topic: nil), text: "Toch niet"),
      ActionStatusChanged(action: action, status: .busy),
      ActionEdited(action: action, terms: ActionTerms(text: "FTO-data opvragen"), replacing: [action]),
      AttendanceNoted(meeting: id, member: member, attendance: .present),
      MeetingMoved(meeting: id, date: day("2026-11-22")),
    ]
    for event in acts {
      let act = try recorder.record(event)[0]
      try recorder.undo()
      #expect(recorder.history.lastRedoable(by: recorder.device)?.id == act)
      #expect(recorder.history.refusalToRedo(act) == nil)
      var behind = recorder
      var chair = Recorder(device: "b7xx")
      chair.wait(seconds: 100)
      chair.history.insert(recorder.history.entries)
      try chair.close(id)
      behind.history.insert(chair.history.entries)
      #expect(behind.history.lastRedoable(by: behind.device)?.id == act)
      let refusal = try #require(behind.history.refusalToRedo(act))
      #expect(refusal.text.nl.contains("afgesloten") && refusal.text.en.contains("closed"))
    }
  }

  @Test func whatGoesOnAfterTheMeetingIsDoneAgain() throws {
    var (recorder, id) = try Self.running()
    let action = try recorder.say("Data opvragen", as: .action, in: id)
    try recorder.close(id)
    let done = try recorder.record(ActionStatusChanged(action: action, status: .done))[0]
    try recorder.undo()
    #expect(recorder.history.lastRedoable(by: recorder.device)?.id == done)
    #expect(recorder.history.refusalToRedo(done) == nil)
  }

  @Test func whatOthersStandOnIsRefusedNamingThem() throws {
    var (recorder, id) = try Self.running()
    let decision = try recorder.say("Enquête", as: .decision, in: id)
    #expect(recorder.history.refusalToUndo(decision) == nil)
    try recorder.record(DecisionEdited(decision: decision, text: "De enquête", replacing: [decision]))
    let refusal = try #require(recorder.history.refusalToUndo(decision))
    #expect(refusal.text.nl.contains("besluit gewijzigd “De enquête”"))
    #expect(refusal.text.en.contains("decision changed “De enquête”"))
    #expect(try #require(recorder.history.refusalToUndo(id)).text.nl.contains("overleg begonnen"))
    try recorder.undo()
    #expect(recorder.history.refusalToUndo(decision) == nil)
  }

  @Test func whatWasTakenBackLeavesNothingToLookAt() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    try recorder.say("Vooraf", as: .decision, in: id)
    try recorder.undo()
    #expect(recorder.history.refusalToUndo(id) == nil)
    try recorder.undo()
    #expect(recorder.group.meetings.isEmpty)
    #expect(recorder.group.unresolved.isEmpty)
    #expect(recorder.group.nextMeetingNumber(on: day("2026-12-01")) == "2026-2")
  }

  @Test func theStoryOfAnEntryTellsAll() throws {
    var (recorder, id) = try Self.running()
    let decision = try recorder.say("Enquête", as: .decision, in: id)
    try recorder.record(DecisionEdited(decision: decision, text: "De enquête", replacing: [decision]))
    try recorder.undo()
    try recorder.say("Iets anders", as: .decision, in: id)
    let story = recorder.history.story(of: decision).map(\.event.word)
    #expect(story == ["decision-taken", "decision-edited", "act-undone"])
  }

  /// Whatever one Enter does, taking it back leaves the group as it was, but for the numbers it spent.
  @Test(arguments: 0..<60) func undoAfterDoIsIdentity(seed: Int) throws {
    var dice = Dice(seed: seed)
    var (recorder, id) = try Self.running()
    for _ in 0..<12 { try recorder.record(RandomAct.make(in: recorder.group, meeting: id, &dice)) }
    for _ in 0..<6 {
      let act = try RandomAct.make(in: recorder.group, meeting: id, &dice)
      let before = recorder.group.dumpWithoutSpentNumbers
      try recorder.record(act)
      let after = recorder.group.dump
      try recorder.undo()
      #expect(recorder.group.dumpWithoutSpentNumbers == before, "\(act.events.map(\.word))")
      try recorder.redo()
      #expect(recorder.group.dump == after, "\(act.events.map(\.word))")
    }
  }
}
