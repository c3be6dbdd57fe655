import Testing

@testable import Meetings

@Suite struct WalkingTests {
  private static func running(_ agenda: [AgendaDraft] = Agenda.short) throws -> (Recorder, EntryID) {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21", agenda)
    try recorder.start(id)
    return (recorder, id)
  }

  @Test func nextReachesEverythingAndStopsAtTheEnd() throws {
    var (recorder, id) = try Self.running()
    var reached: [String?] = []
    while try recorder.meeting(id).nextItem != nil {
      reached.append(try recorder.meeting(id).current?.topic?.rawValue)
      try recorder.goOn(id)
    }
    #expect(try recorder.meeting(id).goingOn(in: recorder.group, at: recorder.now) == nil)
    #expect(reached == ["opening", "goal", "mdo", "any-other-business"])
    let meeting = try recorder.meeting(id)
    #expect(meeting.current?.topic == TopicID("closing") && meeting.nextItem == nil)
    #expect(meeting.agenda.map(\.status) == [.discussed, .discussed, .discussed, .discussed, .open])
  }

  @Test func previousGoesBackAndStopsAtTheBeginning() throws {
    var (recorder, id) = try Self.running()
    #expect(try recorder.meeting(id).goingBack() == nil)
    try recorder.goOn(id)
    try recorder.record(#require(recorder.meeting(id).goingBack()))
    #expect(try recorder.meeting(id).current?.topic == TopicID("opening"))
    #expect(try recorder.meeting(id).agenda.map(\.status.rawValue).prefix(2) == ["discussed", "open"])
  }

  @Test func jumpingLeavesAnItemAsGoingOnDoes() throws {
    var (recorder, id) = try Self.running()
    let mdo = try #require(recorder.meeting(id).item(on: "mdo"))
    let goal = try #require(recorder.meeting(id).item(on: "goal"))
    try recorder.record(recorder.meeting(id).jumping(to: mdo.id, in: recorder.group, at: recorder.now))
    #expect(try recorder.meeting(id).item(on: "opening")?.status == .open)
    try recorder.say("Gezegd", as: .note, in: id)
    try recorder.record(recorder.meeting(id).jumping(to: goal.id, in: recorder.group, at: recorder.now))
    #expect(try recorder.meeting(id).item(mdo.id)?.status == .discussed)
    #expect(try recorder.meeting(id).current?.id == goal.id)
    // Whatever key one leaves by, what took its time was discussed.
    recorder.wait(seconds: Meeting.glance)
    try recorder.record(recorder.meeting(id).jumping(to: mdo.id, in: recorder.group, at: recorder.now))
    #expect(try recorder.meeting(id).item(goal.id)?.status == .discussed)
  }

  @Test func skippingAndParkingMoveOn() throws {
    var (recorder, id) = try Self.running()
    try recorder.record(#require(recorder.meeting(id).skipping()))
    #expect(try recorder.meeting(id).item(on: "opening")?.status == .skipped)
    #expect(try recorder.meeting(id).current?.topic == TopicID("goal"))
    try recorder.record(#require(recorder.meeting(id).parking(reason: "geen tijd")))
    let goal = try #require(recorder.meeting(id).item(on: "goal"))
    #expect(goal.status == .parked && goal.reason == "geen tijd")
    #expect(try recorder.meeting(id).current?.topic == TopicID("mdo"))
    try recorder.record(ItemReopened(meeting: id, item: goal.id))
    #expect(try recorder.meeting(id).item(goal.id)?.status == .open)
    #expect(try recorder.meeting(id).item(goal.id)?.reason == nil)
  }

  @Test func movingPutsAnItemBehindAnother() throws {
    var (recorder, id) = try Self.running()
    let agenda = try recorder.meeting(id).agenda
    try recorder.record(ItemMoved(meeting: id, item: agenda[1].id, after: agenda[2].id))
    #expect(try recorder.meeting(id).words == ["opening", "mdo", "goal", "any-other-business", "closing"])
    try recorder.record(ItemMoved(meeting: id, item: agenda[1].id))
    #expect(try recorder.meeting(id).words == ["goal", "opening", "mdo", "any-other-business", "closing"])
    for after in [EntryID("gone-1"), agenda[2].id] {
      try recorder.record(ItemMoved(meeting: id, item: agenda[2].id, after: after))
      #expect(try recorder.meeting(id).words == ["goal", "opening", "mdo", "any-other-business", "closing"])
    }
  }

  @Test(arguments: [
    ([10, 20, 15], 1), ([10, 20, 20], 1), ([10, 9, 30], 2), ([10, 9, 9], nil), ([10, 5, 10], 2), ([10], nil),
  ])
  func theLongestLaterItemPays(minutes: [Int], payer: Int?) throws {
    var (recorder, id) = try Self.running(minutes.enumerated().map { Agenda.draft("t\($0.offset)", $0.element) })
    let extra = try #require(recorder.meeting(id).extraTime())
    let agenda = try recorder.meeting(id).agenda
    #expect(extra.payer == payer.map { agenda[$0] })
    try recorder.record(extra.act)
    var expected = minutes
    expected[0] += 5
    if let payer { expected[payer] -= 5 }
    #expect(try recorder.meeting(id).agenda.map(\.minutes) == expected)
  }

  @Test func onlyOpenItemsPay() throws {
    var (recorder, id) = try Self.running(["a", "b", "c"].map { Agenda.draft($0, 20) })
    try recorder.record(ItemSkipped(meeting: id, item: recorder.meeting(id).agenda[1].id))
    #expect(try recorder.meeting(id).extraTime()?.payer?.topic == TopicID("c"))
    var planned = Recorder()
    let other = try planned.plan("2026-11-21")
    #expect(try planned.meeting(other).extraTime() == nil)
  }

  @Test func theClockStandsStillDuringABreakAndSurvivesARestart() throws {
    var (recorder, id) = try Self.running()
    let first = try #require(recorder.meeting(id).current).id
    func seconds(_ item: EntryID) throws -> Int {
      try recorder.meeting(id).clock.seconds(on: item, now: Instant(milliseconds: recorder.seconds * 1_000))
    }
    recorder.wait(seconds: 60)
    #expect(try seconds(first) == 60)
    try recorder.record(MeetingPaused(meeting: id))
    recorder.wait(seconds: 600)
    #expect(try seconds(first) == 61)
    recorder.restart()
    recorder.wait(seconds: 600)
    #expect(try seconds(first) == 61)
    try recorder.record(MeetingResumed(meeting: id))
    recorder.wait(seconds: 30)
    #expect(try seconds(first) == 91)
    try recorder.goOn(id, after: 0)
    recorder.wait(seconds: 10)
    #expect(try seconds(first) == 92)
    let second = try #require(recorder.meeting(id).current).id
    #expect(try seconds(second) == 10)
    try recorder.record(#require(recorder.meeting(id).goingBack()))
    recorder.wait(seconds: 8)
    #expect(try seconds(first) == 100)
    try recorder.close(id)
    recorder.wait(seconds: 1_000)
    #expect(try seconds(first) == 101)
    #expect(try recorder.meeting(id).clock.current == nil)
  }

  @Test func enteringAnItemDuringABreakCountsFromItsEnd() throws {
    var (recorder, id) = try Self.running()
    try recorder.record(MeetingPaused(meeting: id))
    try recorder.goOn(id)
    let item = try #require(recorder.meeting(id).current).id
    recorder.wait(seconds: 100)
    try recorder.record(MeetingResumed(meeting: id))
    recorder.wait(seconds: 7)
    let now = Instant(milliseconds: recorder.seconds * 1_000)
    #expect(try recorder.meeting(id).clock.seconds(on: item, now: now) == 7)
  }

  /// Who only looks ahead leaves the agenda as it was.
  @Test func lookingAheadAndComingBackLeavesTheAgendaAsItWas() throws {
    var (recorder, id) = try Self.running(["a", "b", "c"].map { Agenda.draft($0, 20) })
    for _ in 0..<2 { try recorder.goOn(id, after: 1) }
    #expect(try recorder.meeting(id).agenda.map(\.status) == [.open, .open, .open])
    for _ in 0..<2 { try recorder.record(#require(recorder.meeting(id).goingBack())) }
    #expect(try recorder.meeting(id).agenda.map(\.status) == [.open, .open, .open])
    #expect(try recorder.meeting(id).current?.id == recorder.meeting(id).agenda[0].id)
  }

  @Test(arguments: [(0, ItemStatus.open), (9, .open), (10, .discussed), (11, .discussed), (1_200, .discussed)])
  func anItemIsDiscussedAfterMoreThanAGlance(seconds: Int, status: ItemStatus) throws {
    var (recorder, id) = try Self.running()
    try recorder.goOn(id, after: seconds)
    #expect(try recorder.meeting(id).agenda[0].status == status)
  }

  @Test func allVisitsTogetherCount() throws {
    var (recorder, id) = try Self.running(["a", "b", "c"].map { Agenda.draft($0, 20) })
    try recorder.goOn(id, after: 5)
    #expect(try recorder.meeting(id).agenda[0].status == .open)
    try recorder.record(#require(recorder.meeting(id).goingBack()))
    try recorder.goOn(id, after: 4)
    // Five seconds, four, and the one that going on took.
    #expect(try recorder.meeting(id).agenda.map(\.status) == [.discussed, .open, .open])
  }

  @Test func aBreakIsNoDiscussion() throws {
    var (recorder, id) = try Self.running()
    try recorder.record(MeetingPaused(meeting: id))
    try recorder.goOn(id, after: 600)
    #expect(try recorder.meeting(id).agenda[0].status == .open)
  }

  @Test func whatWasRecordedCountsHoweverSoon() throws {
    var (recorder, id) = try Self.running()
    try recorder.say("Gezegd", as: .note, in: id)
    try recorder.goOn(id, after: 0)
    let fleeting = try recorder.say("Vergissing", as: .decision, in: id)
    try recorder.undo()
    #expect(recorder.group.decisions[fleeting]?.status == .void)
    try recorder.goOn(id, after: 0)
    #expect(try recorder.meeting(id).agenda.map(\.status).prefix(2) == [.discussed, .open])
  }

  /// The way it got lost: walked past, and then the chair jumps elsewhere and closes.
  @Test func whatWasOnlyWalkedPastIsOnTheNextAgenda() throws {
    var (recorder, id) = try Self.running()
    try recorder.goOn(id)
    try recorder.goOn(id, after: 2)
    try recorder.goOn(id)
    let last = try #require(recorder.meeting(id).agenda.last)
    let goal = try #require(recorder.meeting(id).item(on: "goal"))
    try recorder.record(recorder.meeting(id).jumping(to: last.id, in: recorder.group, at: recorder.now))
    #expect(recorder.group.closingGaps(of: try recorder.meeting(id), at: recorder.now).contains(.notDiscussed(goal)))
    try recorder.close(id)
    #expect(recorder.group.leftOvers.map(\.topic) == [TopicID("goal")])
    let next = try recorder.plan("2027-01-16")
    #expect(try recorder.meeting(next).item(on: "goal")?.origin?.timesPutOff == 1)
    #expect(try recorder.meeting(next).item(on: "mdo")?.origin == nil)
  }

  @Test func theItemThatAMeetingClosesOnWasDiscussed() throws {
    var (recorder, id) = try Self.running(["a", "b"].map { Agenda.draft($0, 20) })
    try recorder.goOn(id, after: 2)
    recorder.wait(seconds: Meeting.glance)
    try recorder.close(id)
    #expect(try recorder.meeting(id).agenda.map(\.status) == [.open, .discussed])
  }

  /// What the clock on the wall says at a second of universal time.
  private func wall(_ seconds: Int) -> Moment {
    Moment(
      instant: Instant(milliseconds: seconds * 1_000), day: day("2026-11-21"),
      time: TimeOfDay(minutes: seconds / 60 % 1_440))
  }

  @Test func theExpectedEndCountsWhatIsLeft() throws {
    var (recorder, id) = try Self.running(["a", "b", "c"].map { Agenda.draft($0, 20) })
    let begun = recorder.seconds
    func minutesAhead() throws -> Int {
      let end = try recorder.meeting(id).expectedEnd(now: wall(recorder.seconds)).minutes
      return (end - begun / 60 % 1_440 + 1_440) % 1_440
    }
    #expect((60...61).contains(try minutesAhead()))
    recorder.wait(seconds: 1_200 + 10_000)
    let late = try minutesAhead()
    #expect((226...228).contains(late))
    try recorder.record(ItemSkipped(meeting: id, item: recorder.meeting(id).agenda[1].id))
    #expect(try minutesAhead() == late - 20)
    try recorder.record(ItemAdded(meeting: id, title: "Nog iets", minutes: 15, purpose: .discussion))
    #expect(try minutesAhead() == late - 5)
  }

  @Test func theExpectedEndStandsStillWhileNothingRunsLate() throws {
    var (recorder, id) = try Self.running(["a", "b"].map { Agenda.draft($0, 20) })
    let first = try recorder.meeting(id).expectedEnd(now: wall(recorder.seconds))
    for _ in 0..<117 {
      recorder.wait(seconds: 10)
      #expect(try recorder.meeting(id).expectedEnd(now: wall(recorder.seconds)) == first)
    }
  }

  @Test func theExpectedEndOfAMeetingWithoutACurrentItemCountsAll() throws {
    var (recorder, id) = try Self.running([])
    try recorder.record(ItemAdded(meeting: id, title: "Eerste", minutes: 15, purpose: .discussion))
    let now = Moment(
      instant: Instant(milliseconds: 0), day: day("2026-11-21"), time: TimeOfDay(minutes: 870))
    #expect(try recorder.meeting(id).expectedEnd(now: now).description == "14:45")
    var planned = Recorder()
    let other = try planned.plan("2026-11-21")
    #expect(try planned.meeting(other).expectedEnd(now: now).description == "15:20")
  }
}
