import Testing

@testable import Meetings

/// Two devices that plan, move and cancel meetings, each before it saw what the other did: what an earlier meeting left
/// stays on an agenda, or waits for one.
@Suite struct PlannedTwiceTests {
  private static let topics = ["goal", "mdo"]

  /// A meeting that left all it had, and two devices that each planned the next one; these by date.
  private static func bothPlanned(_ mine: String, _ yours: String) throws -> (Recorder, Recorder, [EntryID]) {
    var one = Recorder()
    let first = try one.plan("2026-11-21")
    try one.start(first)
    try one.say("Vervoer", as: .point, in: first)
    try one.close(first)
    var two = Recorder(device: "b7xx")
    two.wait(seconds: 2)
    two.history.insert(one.history.entries)
    let planned = [try one.plan(mine), try two.plan(yours)]
    exchange(&one, &two)
    return (one, two, one.group.meetingsByDate.map(\.id).filter(planned.contains))
  }

  private static func exchange(_ one: inout Recorder, _ two: inout Recorder) {
    let (mine, yours) = (one.history.entries, two.history.entries)
    one.history.insert(yours)
    two.history.insert(mine)
  }

  /// What was put off and is to be seen: on the agenda of a meeting that is still to be held, or waiting for one.
  private static func putOff(in group: Trekkersgroep) -> Set<String> {
    let open = group.meetings.filter { $0.status == .planned || $0.status == .running }
    let standing = open.flatMap(\.agenda).filter { $0.origin != nil }.map { $0.topic?.rawValue ?? $0.title ?? "" }
    return Set(standing + group.leftOvers.map { $0.topic?.rawValue ?? $0.title ?? "" })
  }

  @Test("Moving one of two meetings that both took up what was left loses nothing", arguments: [0, 1], [0, 1])
  func moving(which: Int, sameDay: Int) throws {
    var (one, _, planned) = try Self.bothPlanned("2026-11-26", sameDay == 1 ? "2026-11-26" : "2026-11-27")
    let words = try one.meeting(planned[0]).words
    let date = try one.meeting(planned[which]).date
    try one.record(one.group.moving(MeetingMoved(meeting: planned[which], date: date, location: "De Heihoek")))
    #expect(try one.meeting(planned[0]).words == words)
    #expect(try one.meeting(planned[0]).item(on: "mdo")?.origin?.timesPutOff == 1)
    #expect(try one.meeting(planned[1]).item(on: "mdo") != nil)
    let carried = one.group.meetings.flatMap { $0.agenda.compactMap(\.origin?.entry) }
    #expect(Set(carried).count == carried.count && carried.count == 3)
  }

  @Test func startingTheFirstOfThemTodayLosesNothing() throws {
    var (one, _, planned) = try Self.bothPlanned("2026-11-26", "2026-11-27")
    let words = try one.meeting(planned[0]).words
    let today = Moment(instant: one.now, day: day("2026-11-22"), time: TimeOfDay(minutes: 870))
    try one.record(one.group.starting(one.meeting(planned[0]), at: today))
    #expect(try one.meeting(planned[0]).words == words)
  }

  /// A journal of an earlier version: one act put an item in the place of itself, and took it off both agendas.
  @Test func whatAnEarlierVersionLostComesBack() throws {
    var (one, _, planned) = try Self.bothPlanned("2026-11-26", "2026-11-27")
    let there = try #require(one.meeting(planned[0]).item(on: "mdo"))
    let other = try #require(one.meeting(planned[1]).item(on: "mdo"))
    try one.record(
      MeetingMoved(meeting: planned[0], date: day("2026-11-26")),
      ItemAdded(
        meeting: planned[0], topic: there.topic, minutes: 15, purpose: .discussion, after: there.id,
        origin: there.origin, isOwn: true),
      ItemRemoved(meeting: planned[0], item: there.id),
      ItemAdded(meeting: planned[1], topic: there.topic, minutes: 15, purpose: .discussion, after: other.id),
      ItemRemoved(meeting: planned[1], item: other.id))
    #expect(Self.putOff(in: one.group).contains("mdo"))
    try one.record(one.group.moving(MeetingMoved(meeting: planned[0], date: day("2026-11-26"))))
    #expect(try one.meeting(planned[0]).item(on: "mdo")?.origin?.timesPutOff == 1)
  }

  @Test func whatSomebodyTakesOffTheAgendaStaysOff() throws {
    var (one, _, planned) = try Self.bothPlanned("2026-11-26", "2026-11-27")
    for id in planned {
      try one.record(ItemRemoved(meeting: id, item: #require(one.meeting(id).item(on: "mdo")).id))
    }
    #expect(Self.putOff(in: one.group) == ["goal", "Vervoer"])
  }

  /// Whatever two devices plan, move and cancel before they see it of each other, in whatever order it comes together.
  @Test("Nothing that was put off disappears", arguments: 0..<120) func nothingDisappears(seed: Int) throws {
    var dice = Dice(seed: seed)
    var (one, two, _) = try Self.bothPlanned("2026-11-26", "2026-11-27")
    for _ in 0..<12 {
      switch dice.roll(5) {
      case 0: Self.exchange(&one, &two)
      case 1, 2: try Self.act(&one, &dice)
      default: try Self.act(&two, &dice)
      }
    }
    Self.exchange(&one, &two)
    #expect(one.group.dump == two.group.dump)
    #expect(Self.putOff(in: one.group).isSuperset(of: Self.topics + ["Vervoer"]), "seed \(seed)")
  }

  private static func act(_ recorder: inout Recorder, _ dice: inout Dice) throws {
    let group = recorder.group
    let planned = group.meetings.filter { $0.status == .planned }
    let date = day("2026-11-22").adding(days: dice.roll(30))
    guard let meeting = planned.randomElement(using: &dice), dice.roll(3) > 0 else {
      try recorder.plan("\(date)")
      return
    }
    let act =
      dice.roll(4) == 0
      ? group.cancelling(meeting, reason: nil) : group.moving(MeetingMoved(meeting: meeting.id, date: date))
    if act.refusal(in: group) == nil { try recorder.record(act) }
  }
}
