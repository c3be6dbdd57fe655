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

  @Test func aMomentCountsAsOne() {
    #expect(MeetingClock.minutes(sharing: [5, 5, 650]) == [1, 1, 9])
    // Nothing but moments: one each, though that is more than they took.
    #expect(MeetingClock.minutes(sharing: [5, 5]) == [1, 1])
  }

  @Test(arguments: 0..<200) func nothingStraysFarFromWhatItTook(seed: Int) {
    var dice = Dice(seed: seed)
    let seconds = (0..<8).map { _ in Int.random(in: 60...2_000, using: &dice) }
    let shares = MeetingClock.minutes(sharing: seconds)
    #expect(shares.reduce(0, +) == MeetingClock.minutes(seconds.reduce(0, +)))
    for (share, second) in zip(shares, seconds) { #expect(abs(share * 60 - second) < 60) }
  }
}
