import Testing

@testable import Meetings

/// How long an item took is measured by the clock of the device that walked, whatever its stamps say.
@Suite struct WallClockTests {
  @Test func aStampThatIsAheadDoesNotStopTheClock() throws {
    let (start, ahead) = (
      Instant(milliseconds: 1_000_000), Stamp(instant: Instant(milliseconds: 9_000_000), counter: 7)
    )
    let meeting = EntryID("a-1")
    let events: [(any Event, Int)] = [
      (MeetingPlanned(number: "2026-1", date: Day(ordinal: 20_000), start: nil, location: nil, template: "own"), 0),
      (ItemAdded(meeting: meeting, topic: nil, title: "Iets", minutes: 10, purpose: .discussion), 0),
      (MeetingStarted(meeting: meeting, time: nil), 0), (ItemEntered(meeting: meeting, item: EntryID("a-2")), 0),
      (MeetingPaused(meeting: meeting), 60), (MeetingResumed(meeting: meeting), 120),
      (MeetingClosed(meeting: meeting, time: nil, reason: nil), 150),
    ]
    var group = Trekkersgroep()
    for (index, (event, seconds)) in events.enumerated() {
      let wall = Instant(milliseconds: start.milliseconds + seconds * 1_000)
      let mark = Mark(id: EntryID("a-\(index + 1)"), at: ahead, device: "kq3f", act: EntryID("a-1"), wall: wall)
      event.apply(to: &group, as: mark)
    }
    let clock = try #require(group.meetings[meeting]).clock
    #expect(clock.seconds(on: EntryID("a-2"), now: start) == 90)
  }
}
