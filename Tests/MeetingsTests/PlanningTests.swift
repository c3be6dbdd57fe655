import Testing

@testable import Meetings

@Suite struct PlanningTests {
  @Test func atHandIsTheRunningMeetingOrTheNearestPlannedOne() throws {
    var recorder = Recorder()
    let today = try #require(Day("2026-11-21"))
    #expect(recorder.group.meetingAtHand(on: today) == nil)
    let (old, later) = (try recorder.plan("2026-11-01"), try recorder.plan("2026-12-04"))
    #expect(recorder.group.meetingAtHand(on: today)?.id == later)
    let before = try recorder.plan("2026-11-18")
    let after = try recorder.plan("2026-11-24")
    // Of two as near the earlier one.
    #expect(recorder.group.meetingAtHand(on: today)?.id == before)
    #expect(recorder.group.meetingAtHand(on: today.adding(days: 1))?.id == after)
    try recorder.start(old)
    #expect(recorder.group.meetingAtHand(on: today)?.id == old)
  }

  @Test func aTemplateBecomesAnAgenda() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    let meeting = try recorder.meeting(id)
    #expect(meeting.words == ["opening", "goal", "mdo", "any-other-business", "closing"])
    #expect(meeting.number == "2026-1" && meeting.minutes == 50 && meeting.status == .planned)
    #expect(meeting.agenda.allSatisfy { $0.origin == nil })
  }

  /// Skipped every time: every carrying over counts, and the template's own topic is the same item.
  @Test func aTopicComesBackCountingHowOftenItWasPutOff() throws {
    var recorder = Recorder()
    var previous = try recorder.plan("2026-01-10")
    for (index, date) in ["2026-03-10", "2026-05-10", "2026-07-10"].enumerated() {
      try recorder.start(previous)
      try recorder.close(previous)
      let next = try recorder.plan(date)
      let meeting = try recorder.meeting(next)
      #expect(meeting.words == ["opening", "goal", "mdo", "any-other-business", "closing"])
      let origin = try #require(meeting.item(on: "mdo")?.origin)
      #expect(origin.timesPutOff == index + 1)
      #expect(origin.meeting == previous)
      #expect(try recorder.meeting(previous).item(on: "mdo")?.carriedTo == meeting.item(on: "mdo")?.id)
      previous = next
    }
    #expect(recorder.group.leftOvers.isEmpty)
  }

  @Test func skippedParkedUndiscussedAndPointsAllReturn() throws {
    var recorder = Recorder()
    let agenda = ["opening", "a", "b", "c", "d", "e", "closing"].map { Agenda.draft($0, 10) }
    let id = try recorder.plan("2026-01-10", agenda)
    try recorder.start(id)
    try recorder.goOn(id)
    try recorder.record(#require(recorder.meeting(id).skipping()))
    try recorder.record(#require(recorder.meeting(id).parking(reason: "geen tijd")))
    try recorder.say("Vervoer", as: .point, in: id)
    try recorder.goOn(id)
    let point = try recorder.say("Gezegd", as: .note, in: id)
    try recorder.close(id)
    #expect(
      try recorder.meeting(id).agenda.map(\.status).map(\.rawValue) == [
        "discussed", "skipped", "parked", "discussed", "discussed", "open", "open",
      ])
    #expect(recorder.group.leftOvers.map { $0.topic?.rawValue ?? $0.title } == ["a", "b", "e", "Vervoer"])
    #expect(recorder.group.leftOvers.allSatisfy { $0.origin.timesPutOff == 1 && $0.origin.meeting == id })
    let next = try recorder.plan("2026-03-10", [Agenda.draft("opening", 5), Agenda.draft("closing", 5)])
    #expect(try recorder.meeting(next).words == ["opening", "a", "b", "e", "Vervoer", "closing"])
    #expect(recorder.group.points.first?.carriedTo == (try recorder.meeting(next).agenda[4].id))
    #expect(recorder.group.leftOvers.isEmpty)
    #expect(recorder.group.notes[point] != nil)
  }

  @Test func aPointPutOffAgainIsCountedOn() throws {
    var recorder = Recorder()
    let none = [Agenda.draft("opening", 5)]
    var previous = try recorder.plan("2026-01-10", none)
    try recorder.start(previous)
    try recorder.say("Vervoer", as: .point, in: previous)
    for (index, date) in ["2026-03-10", "2026-05-10", "2026-07-10"].enumerated() {
      if index > 0 { try recorder.start(previous) }
      try recorder.close(previous)
      previous = try recorder.plan(date, none)
      let item = try #require(recorder.meeting(previous).agenda.last)
      #expect(item.title == "Vervoer" && item.topic == nil && item.origin?.timesPutOff == index + 1)
    }
  }

  @Test func closingPutsThemOnTheNextMeetingThatIsThere() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-01-10")
    let next = try recorder.plan("2026-03-10")
    try recorder.start(id)
    try recorder.say("Vervoer", as: .point, in: id)
    try recorder.say("Scholing", as: .point, in: id)
    try recorder.close(id)
    let meeting = try recorder.meeting(next)
    #expect(meeting.words == ["opening", "goal", "mdo", "Vervoer", "Scholing", "any-other-business", "closing"])
    #expect(meeting.item(on: "mdo")?.origin?.timesPutOff == 1)
    #expect(meeting.item(on: "mdo")?.minutes == 15)
    #expect(meeting.item(on: "opening")?.origin == nil)
    #expect(recorder.group.leftOvers.isEmpty)
    #expect(recorder.group.unresolved.isEmpty)
  }

  @Test func closingIsPossibleWhereTheNextMeetingHasBegunToRecord() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-01-10")
    let next = try recorder.plan("2026-03-10")
    let mdo = try #require(recorder.meeting(next).item(on: "mdo"))
    try recorder.record(NoteWritten(place: Place(meeting: next, item: mdo.id, topic: mdo.topic), text: "Alvast"))
    try recorder.start(id)
    let act = recorder.group.closing(try recorder.meeting(id), at: nil, now: recorder.now, reason: nil)
    #expect(act.refusal(in: recorder.group) == nil)
    try recorder.record(act)
    #expect(try recorder.meeting(next).item(mdo.id) != nil)
    #expect(recorder.group.leftOvers.isEmpty)
  }

  @Test func twoMeetingsThatLeaveOneTopicMakeOneItem() throws {
    var recorder = Recorder()
    let first = try recorder.plan("2026-01-10")
    let second = try recorder.plan("2026-02-10")
    let third = try recorder.plan("2026-03-10")
    try recorder.start(first)
    try recorder.close(first)
    try recorder.start(second)
    try recorder.close(second)
    let meeting = try recorder.meeting(third)
    #expect(meeting.words == ["opening", "goal", "mdo", "any-other-business", "closing"])
    #expect(meeting.item(on: "mdo")?.origin?.timesPutOff == 2)
    let fourth = try recorder.plan("2026-02-20")
    try recorder.start(fourth)
    try recorder.close(fourth)
    #expect(try recorder.meeting(third).words == meeting.words)
    // The meeting in between had them first, and put them off once more.
    #expect(try recorder.meeting(third).item(on: "mdo")?.origin?.timesPutOff == 3)
    #expect(recorder.group.leftOvers.isEmpty)
  }

  @Test func aCancelledMeetingPassesOnWhatItHeld() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-01-10")
    try recorder.start(id)
    try recorder.say("Vervoer", as: .point, in: id)
    try recorder.close(id)
    let held = try recorder.plan("2026-03-10")
    try recorder.record(ItemAdded(meeting: held, title: "Getypt", minutes: 10, purpose: .discussion))
    try recorder.record(recorder.group.cancelling(try recorder.meeting(held), reason: "sneeuw"))
    #expect(try recorder.meeting(held).reason == "sneeuw")
    let next = try recorder.plan("2026-05-10")
    let meeting = try recorder.meeting(next)
    #expect(meeting.words == ["opening", "goal", "mdo", "Vervoer", "Getypt", "any-other-business", "closing"])
    #expect(meeting.agenda.map { $0.origin?.timesPutOff } == [nil, 2, 2, 2, 1, nil, nil])
  }

  @Test func cancellingPassesOnToTheNextMeetingThatIsThere() throws {
    var recorder = Recorder()
    let held = try recorder.plan("2026-03-10", [Agenda.draft("goal", 20)])
    try recorder.record(ItemAdded(meeting: held, title: "Getypt", minutes: 10, purpose: .discussion))
    let next = try recorder.plan("2026-05-10", [Agenda.draft("mdo", 20), Agenda.draft("closing", 5)])
    try recorder.record(recorder.group.cancelling(try recorder.meeting(held), reason: nil))
    #expect(try recorder.meeting(next).words == ["mdo", "Getypt", "closing"])
    try recorder.undo()
    #expect(try recorder.meeting(next).words == ["mdo", "closing"])
    #expect(try recorder.meeting(held).status == .planned)
  }

  @Test func whatWasTakenBackDoesNotCountAsDiscussed() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-01-10")
    try recorder.start(id)
    let mdo = try #require(recorder.meeting(id).item(on: "mdo"))
    try recorder.record(recorder.meeting(id).jumping(to: mdo.id, in: recorder.group, at: recorder.now))
    try recorder.say("Vergissing", as: .decision, in: id)
    try recorder.undo()
    let goal = try #require(recorder.meeting(id).item(on: "goal"))
    try recorder.record(recorder.meeting(id).jumping(to: goal.id, in: recorder.group, at: recorder.now))
    #expect(recorder.group.closingGaps(of: try recorder.meeting(id), at: recorder.now).contains(.notDiscussed(mdo)))
    recorder.wait(seconds: Meeting.glance)
    try recorder.close(id)
    #expect(recorder.group.leftOvers.map(\.topic) == [TopicID("mdo")])
  }

  @Test func theFrameIsNeverCarried() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-01-10", Trekkersgroep.frame.map(\.rawValue).sorted().map { Agenda.draft($0, 5) })
    try recorder.start(id)
    try recorder.close(id)
    #expect(recorder.group.leftOvers.isEmpty)
  }

  @Test func theOrderIsByDateThenByNumber() throws {
    var recorder = Recorder()
    var ids: [EntryID] = []
    for _ in 0..<11 { ids.append(try recorder.plan("2026-01-10", [])) }
    #expect(recorder.group.meetingsByDate.map(\.id) == ids)
    #expect(recorder.group.defaultMeeting?.number == "2026-11")
    let earlier = try recorder.plan("2025-12-01", [])
    #expect(recorder.group.meetingsByDate.first?.id == earlier)
    #expect(try recorder.meeting(earlier).number == "2025-1")
  }
}

@Suite struct DueTests {
  @Test func nextMeetingMovesWithTheMeeting() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-01-10")
    try recorder.start(id)
    let action = try recorder.say("Data opvragen volgend overleg", as: .action, in: id)
    func due() throws -> Day? { recorder.group.dueDay(of: try #require(recorder.group.actions[action])) }
    #expect(try due() == nil)
    let next = try recorder.plan("2026-03-10")
    #expect(try due() == day("2026-03-10"))
    try recorder.record(MeetingMoved(meeting: next, date: day("2026-03-17")))
    #expect(try due() == day("2026-03-17"))
    try recorder.close(id)
    try recorder.plan("2026-05-10")
    try recorder.start(next)
    #expect(try due() == day("2026-03-17"))
    try recorder.close(next)
    #expect(try due() == day("2026-03-17"))
    let left = try #require(recorder.group.actions[action])
    #expect(recorder.group.isOverdue(left, today: day("2026-03-18")))
    #expect(!recorder.group.isOverdue(left, today: day("2026-03-17")))
  }

  @Test func aCancelledMeetingIsNotTheNext() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-01-10")
    let action = try recorder.say("Data opvragen volgend overleg", as: .action, in: id)
    let cancelled = try recorder.plan("2026-02-10")
    try recorder.plan("2026-03-10")
    try recorder.record(recorder.group.cancelling(try recorder.meeting(cancelled), reason: nil))
    #expect(recorder.group.dueDay(of: try #require(recorder.group.actions[action])) == day("2026-03-10"))
  }

  @Test func whatIsDoneIsNeverOverdue() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-01-10")
    let action = try recorder.say("Bellen 15-1", as: .action, in: id)
    func isOverdue(_ today: String) throws -> Bool {
      recorder.group.isOverdue(try #require(recorder.group.actions[action]), today: day(today))
    }
    #expect(try !isOverdue("2026-01-15"))
    #expect(try isOverdue("2026-01-16"))
    try recorder.record(ActionStatusChanged(action: action, status: .done))
    #expect(try !isOverdue("2026-01-16"))
  }
}
