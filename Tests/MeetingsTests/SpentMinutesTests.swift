import Testing

@testable import Meetings

/// Minutes spent, rounded so that the parts add up to the whole.
@Suite struct SpentMinutesTests {
  @Test func thePartsAddUp() {
    #expect(MeetingClock.minutes(sharing: [80, 80, 80]) == [2, 1, 1])
    #expect(MeetingClock.minutes(sharing: [100, 100, 100]) == [2, 2, 1])
    #expect(MeetingClock.minutes(sharing: [600, 0, 90]) == [10, 0, 2])
    #expect(MeetingClock.minutes(sharing: []) == [])
  }

  @Test func aMomentMayBeNone() {
    #expect(MeetingClock.minutes(sharing: [5, 5, 650]) == [0, 0, 11])
    #expect(MeetingClock.minutes(sharing: [5, 5, 230]) == [0, 0, 4])
    // Nothing but moments: one minute together.
    #expect(MeetingClock.minutes(sharing: [5, 5]) == [1, 0])
  }

  @Test(arguments: 0..<200) func nothingStraysFarFromWhatItTook(seed: Int) {
    var dice = Dice(seed: seed)
    let seconds = (0..<8).map { _ in Int.random(in: 60...2_000, using: &dice) }
    let shares = MeetingClock.minutes(sharing: seconds)
    #expect(shares.reduce(0, +) == MeetingClock.minutes(seconds.reduce(0, +)))
    for (share, second) in zip(shares, seconds) { #expect(abs(share * 60 - second) < 60) }
  }
}
