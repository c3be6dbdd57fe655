import Testing

@testable import Meetings

/// What counts as discussed besides time and plain entries.
@Suite struct DiscussedTests {
  private static func running() throws -> (Recorder, EntryID) {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    try recorder.start(id)
    try recorder.goOn(id)
    return (recorder, id)
  }

  private func isMissing(_ topic: String, _ recorder: Recorder, _ id: EntryID) throws -> Bool {
    try recorder.group.closingGaps(of: recorder.meeting(id), at: recorder.now).contains { gap in
      if case .notDiscussed(let item) = gap { item.topic == TopicID(topic) } else { false }
    }
  }

  @Test func lookingFromTheReadBackIsNoDiscussionHoweverLong() throws {
    var (recorder, id) = try Self.running()
    let mdo = try #require(recorder.meeting(id).item(on: "mdo")).id
    try recorder.record(recorder.meeting(id).jumping(to: mdo, toLook: true, in: recorder.group, at: recorder.now))
    #expect(try recorder.meeting(id).clock.isLook)
    recorder.wait(seconds: 60)
    try recorder.record(MeetingPaused(meeting: id))
    try recorder.record(MeetingResumed(meeting: id))
    recorder.wait(seconds: 60)
    #expect(try isMissing("mdo", recorder, id) && recorder.meeting(id).clock.isLook)
    try recorder.goOn(id, after: 60)
    #expect(try recorder.meeting(id).item(mdo)?.status == .open)
    // Somebody who goes there in another way talks about it.
    try recorder.record(#require(recorder.meeting(id).goingBack()))
    #expect(try !recorder.meeting(id).clock.isLook)
    try recorder.goOn(id)
    #expect(try recorder.meeting(id).item(mdo)?.status == .discussed)
  }

  /// Who turns to the item that the group is at leaves nothing: it is discussed on, also where its beginning was taken
  /// back and done again.
  @Test func turningToTheCurrentItemDoesNotFinishIt() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    try recorder.start(id)
    let begun = try #require(recorder.history.lastUndoable(by: recorder.device)).id
    try recorder.record(ActUndone(target: begun))
    try recorder.record(ActRedone(target: begun))
    let first = try #require(recorder.meeting(id).current).id
    recorder.wait(seconds: 60)
    try recorder.say("Gezegd", as: .note, in: id)
    for toLook in [true, false] {
      let meeting = try recorder.meeting(id)
      try recorder.record(meeting.jumping(to: first, toLook: toLook, in: recorder.group, at: recorder.now))
      #expect(try recorder.meeting(id).current?.id == first && recorder.meeting(id).current?.status == .open)
    }
    try recorder.goOn(id, after: 0)
    #expect(try recorder.meeting(id).item(first)?.status == .discussed)
  }

  /// Walking is not taken back, but a meeting that begins anew has walked nowhere yet.
  @Test func aBeginningThatWasTakenBackLeavesNothingDiscussed() throws {
    var (recorder, id) = try Self.running()
    try recorder.record(MeetingPaused(meeting: id))
    try recorder.undo()
    #expect(try recorder.meeting(id).status == .planned)
    var again = recorder
    recorder.wait(seconds: 86_400)
    try recorder.start(id)
    let meeting = try recorder.meeting(id)
    #expect(meeting.agenda.allSatisfy { $0.status == .open } && meeting.clock.pausedSince == nil)
    #expect(meeting.current?.id == meeting.agenda.first?.id)
    #expect(meeting.agenda.map { meeting.clock.seconds(on: $0.id, now: recorder.now) } == [0, 0, 0, 0, 0])
    // Done again it is as it was.
    try again.redo()
    #expect(try again.meeting(id).item(on: "opening")?.status == .discussed)
    #expect(try again.meeting(id).current?.topic == TopicID("goal"))
  }

  @Test func whatIsRecordedDuringALookCounts() throws {
    var (recorder, id) = try Self.running()
    let mdo = try #require(recorder.meeting(id).item(on: "mdo")).id
    try recorder.record(recorder.meeting(id).jumping(to: mdo, toLook: true, in: recorder.group, at: recorder.now))
    try recorder.say("Toch gezegd", as: .note, in: id)
    #expect(try !isMissing("mdo", recorder, id))
    try recorder.goOn(id, after: 0)
    #expect(try recorder.meeting(id).item(mdo)?.status == .discussed)
  }

  /// What stood under an item when it was put off does not bring it back: only what is recorded after that does.
  @Test(arguments: [true, false]) func whatIsPutOffStaysSoWhenItIsOnlyWalkedPast(isParked: Bool) throws {
    var (recorder, id) = try Self.running()
    try recorder.say("Rollen blijven zo", as: .decision, in: id)
    let meeting = try recorder.meeting(id)
    try recorder.record(#require(isParked ? meeting.parking(reason: nil) : meeting.skipping()))
    try recorder.record(#require(recorder.meeting(id).goingBack()))
    try recorder.goOn(id, after: 0)
    let status: ItemStatus = isParked ? .parked : .skipped
    #expect(try recorder.meeting(id).item(on: "goal")?.status == status)
    #expect(try recorder.group.leftOvers(of: recorder.meeting(id)).contains { $0.topic == TopicID("goal") })
    try recorder.record(#require(recorder.meeting(id).goingBack()))
    try recorder.say("Toch besproken", as: .note, in: id)
    try recorder.goOn(id, after: 0)
    #expect(try recorder.meeting(id).item(on: "goal")?.status == .discussed)
  }

  @Test func aParkedPointAloneDiscussesNothing() throws {
    var (recorder, id) = try Self.running()
    try recorder.record(#require(recorder.meeting(id).skipping()))
    try recorder.record(#require(recorder.meeting(id).goingBack()))
    try recorder.say("Vervoer", as: .point, in: id)
    try recorder.goOn(id)
    #expect(try recorder.meeting(id).item(on: "goal")?.status == .skipped)
    #expect(try recorder.group.leftOvers(of: recorder.meeting(id)).contains { $0.topic == TopicID("goal") })
    try recorder.say("Ook dit", as: .point, in: id)
    try recorder.goOn(id, after: 0)
    #expect(try isMissing("mdo", recorder, id))
    try recorder.close(id)
    let mdo = try #require(recorder.meeting(id).item(on: "mdo"))
    #expect(try recorder.group.outcome(of: mdo, in: recorder.meeting(id)).nl == "niet besproken")
    #expect(try recorder.group.leftOvers(of: recorder.meeting(id)).contains { $0.topic == TopicID("mdo") })
  }

  @Test func adoptingMinutesAndChangingOldActionsCount() throws {
    var (recorder, first) = try Self.running()
    let old = try recorder.say("Data opvragen", as: .action, in: first)
    try recorder.close(first)
    let agenda = ["opening", "previous", "mdo", "goal", "closing"].map { Agenda.draft($0, 10) }
    let id = try recorder.plan("2026-12-12", agenda)
    try recorder.start(id)
    try recorder.goOn(id)
    try recorder.record(MinutesAdopted(meeting: first, adoptedIn: id))
    try recorder.goOn(id, after: 0)
    #expect(try recorder.meeting(id).item(on: "previous")?.status == .discussed)
    let own = try recorder.say("Bellen", as: .action, in: id)
    try recorder.goOn(id, after: 0)
    // An action of this meeting that is put right later says nothing of the item that is on then.
    try recorder.record(ActionStatusChanged(action: own, status: .done))
    #expect(
      try recorder.group.wasDiscussed(
        #require(recorder.meeting(id).current), in: recorder.meeting(id), at: recorder.now) == false)
    try recorder.record(ActionStatusChanged(action: old, status: .done))
    try recorder.goOn(id, after: 0)
    #expect(try recorder.meeting(id).item(on: "goal")?.status == .discussed)
  }

  @Test func theExpectedEndCountsOpenItemsThatWerePassedOver() throws {
    var (recorder, id) = try Self.running()
    func end() throws -> Int {
      let time = TimeOfDay(minutes: 870)
      let now = Moment(instant: recorder.now, day: day("2026-11-21"), time: time)
      return try recorder.meeting(id).expectedEnd(now: now).minutes - 870
    }
    let before = try end()
    let rest = try #require(recorder.meeting(id).item(on: "any-other-business")).id
    try recorder.record(recorder.meeting(id).jumping(to: rest, in: recorder.group, at: recorder.now))
    #expect(abs(try end() - before) <= 1)
    let mdo = try #require(recorder.meeting(id).item(on: "mdo")).id
    try recorder.record(ItemSkipped(meeting: id, item: mdo))
    #expect(abs(try end() - before + 15) <= 1)
  }

  @Test func whatWasReplacedIsMarkedNoMore() throws {
    var (recorder, id) = try Self.running()
    let first = try recorder.say("Enquête", as: .decision, in: id)
    let place = Place(meeting: id, item: nil, topic: nil)
    let second = try recorder.record(
      DecisionTaken(number: "B2026-1.2", place: place, text: "Geen enquête", replaces: first))[0]
    let refusal = DecisionStatusChanged(decision: first, status: .carriedOut).refusal(in: recorder.group)
    #expect(refusal?.text.nl == "B2026-1.1 is vervangen door B2026-1.2: zet de stand van dat besluit.")
    #expect(DecisionStatusChanged(decision: second, status: .carriedOut).refusal(in: recorder.group) == nil)
    #expect(recorder.history.story(of: first).map(\.mark.id) == [first, second])
    try recorder.record(DecisionStatusChanged(decision: second, status: .withdrawn))
    #expect(DecisionStatusChanged(decision: first, status: .inForce).refusal(in: recorder.group) == nil)
  }
}
