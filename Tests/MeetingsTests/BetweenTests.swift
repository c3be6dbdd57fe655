import Testing

@testable import Meetings

/// What was put off is on the next meeting by date, in whatever order the meetings were planned.
@Suite struct BetweenTests {
  /// A closed meeting that leaves a topic of the template, one of its own, something typed, and a parked point.
  private static func recorder() throws -> Recorder {
    var recorder = Recorder()
    let agenda = ["opening", "goal", "mdo", "extra", "closing"].map { Agenda.draft($0, 10) }
    let id = try recorder.plan("2026-01-10", agenda)
    try recorder.record(ItemAdded(meeting: id, title: "Getypt", minutes: 10, purpose: .decision))
    try recorder.start(id)
    try recorder.goOn(id)
    try recorder.say("Vervoer", as: .point, in: id)
    try recorder.goOn(id)
    try recorder.record(#require(recorder.meeting(id).parking(reason: nil)))
    try recorder.record(#require(recorder.meeting(id).skipping()))
    try recorder.close(id)
    return recorder
  }

  /// What is carried on a meeting, and how often it was put off.
  private static func carried(_ recorder: Recorder, _ id: EntryID) throws -> [String] {
    try recorder.meeting(id).agenda.compactMap { item in
      item.origin.map { "\(item.topic?.rawValue ?? item.title ?? "?") \($0.timesPutOff)" }
    }
  }

  private static let all = ["mdo 1", "extra 1", "Getypt 1", "Vervoer 1"]

  @Test func aMeetingBeforeThePlannedOneTakesOver() throws {
    var recorder = try Self.recorder()
    let later = try recorder.plan("2026-05-10")
    #expect(try Self.carried(recorder, later) == Self.all)
    let between = try recorder.plan("2026-03-10")
    #expect(try Self.carried(recorder, between) == Self.all)
    #expect(try Self.carried(recorder, later) == [])
    #expect(try recorder.meeting(later).words == Agenda.short.map { $0.topic?.rawValue ?? "" })
    #expect(recorder.group.leftOvers.isEmpty && recorder.group.unresolved.isEmpty)
    let source = try #require(recorder.group.meetingsByDate.first)
    let item = try #require(source.item(on: "mdo"))
    #expect(item.carriedTo == (try recorder.meeting(between).item(on: "mdo")?.id))
  }

  /// What was held comes before what is still to be held that day, whatever time that was planned at; and what comes next is
  /// the same whoever asks: the agenda that what was left goes to, and the line in the minutes.
  @Test func ofTwoMeetingsOnOneDayTheOneThatWasHeldComesFirst() throws {
    var recorder = Recorder()
    func plan(_ time: Int) throws -> EntryID {
      try recorder.record(
        recorder.group.planning(
          on: day("2026-01-10"), start: TimeOfDay(minutes: time * 60), template: "short",
          agenda: [Agenda.draft("mdo", 10)]))[0]
    }
    let (afternoon, morning) = (try plan(14), try plan(10))
    #expect(recorder.group.meetingsByDate.map(\.id) == [morning, afternoon])
    try recorder.start(afternoon)
    try recorder.record(#require(recorder.meeting(afternoon).parking(reason: nil)))
    try recorder.close(afternoon)
    let (first, second) = (try recorder.meeting(morning), try recorder.meeting(afternoon))
    #expect(recorder.group.nextMeeting(after: second)?.id == morning)
    #expect(recorder.group.meeting(following: second)?.id == morning)
    #expect(recorder.group.previousMeeting(before: first)?.id == afternoon)
  }

  /// Two numbers of one day: those of an earlier year come first.
  @Test func theYearOfANumberCountsBeforeItsPlaceInTheYear() throws {
    var recorder = Recorder()
    let (old, older, new) = (
      try recorder.plan("2026-11-10"), try recorder.plan("2026-11-11"), try recorder.plan("2027-01-10")
    )
    for id in [old, older] { try recorder.record(MeetingMoved(meeting: id, date: day("2027-01-10"))) }
    #expect(recorder.group.meetingsByDate.map(\.id) == [old, older, new])
  }

  @Test func takingBackThePlanningPutsThemBack() throws {
    var recorder = try Self.recorder()
    let later = try recorder.plan("2026-05-10")
    let before = try recorder.meeting(later).agenda
    try recorder.plan("2026-03-10")
    try recorder.undo()
    #expect(try recorder.meeting(later).agenda == before)
  }

  @Test func cancellingTheOneBetweenPassesThemOn() throws {
    var recorder = try Self.recorder()
    let later = try recorder.plan("2026-05-10")
    let between = try recorder.plan("2026-03-10")
    try recorder.record(recorder.group.cancelling(try recorder.meeting(between), reason: nil))
    #expect(try Self.carried(recorder, later) == Self.all.map { $0.replacing(" 1", with: " 2") })
    #expect(recorder.group.leftOvers.isEmpty && recorder.group.unresolved.isEmpty)
  }

  @Test func whatSomebodyChangedOnTheLaterAgendaGoesAlong() throws {
    var recorder = try Self.recorder()
    let later = try recorder.plan("2026-05-10")
    let typed = try #require(recorder.meeting(later).agenda.first { $0.title == "Getypt" })
    try recorder.record(
      ItemChanged(meeting: later, item: typed.id, minutes: 25, purpose: .information, title: "Beter getypt"))
    let between = try recorder.plan("2026-03-10")
    let moved = try #require(recorder.meeting(between).agenda.first { $0.title == "Beter getypt" })
    #expect(moved.minutes == 25 && moved.purpose == .information)
  }

  @Test func whatHasSomethingRecordedUnderItStays() throws {
    var recorder = try Self.recorder()
    let later = try recorder.plan("2026-05-10")
    let mdo = try #require(recorder.meeting(later).item(on: "mdo"))
    try recorder.record(NoteWritten(place: Place(meeting: later, item: mdo.id, topic: mdo.topic), text: "Alvast"))
    let between = try recorder.plan("2026-03-10")
    #expect(try Self.carried(recorder, later) == ["mdo 1"])
    #expect(try Self.carried(recorder, between) == ["extra 1", "Getypt 1", "Vervoer 1"])
    #expect(recorder.group.unresolved.isEmpty)
  }

  @Test func aMeetingBeforeTheOneThatLeftThemTakesNothing() throws {
    var recorder = try Self.recorder()
    let old = try recorder.plan("2025-12-10")
    #expect(try Self.carried(recorder, old) == [])
    let later = try recorder.plan("2026-05-10")
    #expect(try Self.carried(recorder, later) == Self.all)
  }

  @Test func aMeetingThatMovesBehindAnotherLeavesThemToThat() throws {
    var recorder = try Self.recorder()
    let first = try recorder.plan("2026-03-10")
    let second = try recorder.plan("2026-05-10")
    let before = try recorder.meeting(first).words
    try recorder.record(recorder.group.moving(MeetingMoved(meeting: first, date: day("2026-07-10"))))
    #expect(try Self.carried(recorder, second) == Self.all && Self.carried(recorder, first) == [])
    #expect(try recorder.meeting(second).words == before)
    try recorder.record(recorder.group.moving(MeetingMoved(meeting: first, date: day("2026-03-17"))))
    #expect(try Self.carried(recorder, first) == Self.all && Self.carried(recorder, second) == [])
    #expect(recorder.group.leftOvers.isEmpty && recorder.group.unresolved.isEmpty)
  }

  @Test func aMeetingThatMovesAndStaysTheNextKeepsThem() throws {
    var recorder = try Self.recorder()
    let first = try recorder.plan("2026-03-10")
    try recorder.plan("2026-05-10")
    let act = recorder.group.moving(MeetingMoved(meeting: first, date: day("2026-03-17")))
    #expect(act.events.count == 1)
  }

  /// Nobody carried it, for what was planned was not later then: it goes along once a meeting moves behind it.
  @Test func aMeetingThatMovesBehindTheOneThatLeftThemTakesThem() throws {
    var recorder = Recorder()
    let planned = try recorder.plan("2026-01-03")
    let held = try recorder.plan("2026-01-10", [Agenda.draft("opening", 5), Agenda.draft("extra", 10)])
    try recorder.start(held)
    try recorder.close(held)
    #expect(recorder.group.leftOvers.map(\.topic) == [TopicID("extra")])
    try recorder.record(recorder.group.moving(MeetingMoved(meeting: planned, date: day("2026-01-17"))))
    #expect(try Self.carried(recorder, planned) == ["extra 1"])
    #expect(recorder.group.leftOvers.isEmpty && recorder.group.unresolved.isEmpty)
    try recorder.undo()
    #expect(recorder.group.leftOvers.map(\.topic) == [TopicID("extra")])
  }

  /// Any order of planning gives the same agendas; cancelling one after the other passes everything on once.
  @Test(arguments: 0..<60) func theOrderOfPlanningDoesNotMatter(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    let dates = ["2026-02-10", "2026-03-10", "2026-04-10", "2026-05-10"].prefix(2 + dice.roll(3))
    let agendas = [
      Agenda.short, [Agenda.draft("opening", 5), Agenda.draft("closing", 5)],
      ["opening", "extra", "mdo", "closing"].map { Agenda.draft($0, 10) },
    ]
    let plans = dates.map { (date: $0, agenda: agendas[dice.roll(agendas.count)]) }
    let inOrder = try Self.outcome(of: plans)
    #expect(try Self.outcome(of: plans.shuffled(using: &dice)) == inOrder)
  }

  /// The agendas by date after planning, and after each cancellation of what is first then.
  private static func outcome(of plans: [(date: String, agenda: [AgendaDraft])]) throws -> [[[String]]] {
    var recorder = try recorder()
    for plan in plans { try recorder.plan(plan.date, plan.agenda) }
    var outcome: [[[String]]] = []
    while let next = recorder.group.nextMeeting() {
      let planned = recorder.group.meetingsByDate.filter { $0.status == .planned }
      outcome.append(
        planned.map { meeting in
          meeting.agenda.map { item in
            "\(item.topic?.rawValue ?? item.title ?? "?") \(item.minutes) \(item.origin?.timesPutOff ?? 0)"
          }
        })
      let carried = planned.flatMap { $0.agenda.compactMap(\.origin?.entry) }
      #expect(carried.count == 4 && Set(carried).count == 4)
      #expect(try Self.carried(recorder, next.id).count == 4)
      #expect(recorder.group.leftOvers.isEmpty && recorder.group.unresolved.isEmpty)
      try recorder.record(recorder.group.cancelling(next, reason: nil))
    }
    #expect(recorder.group.leftOvers.count == 4)
    return outcome
  }
}
