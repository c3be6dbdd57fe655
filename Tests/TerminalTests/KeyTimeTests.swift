import Testing

@testable import Terminal

/// What keys wait for comes again only when they have had their time.
@Suite struct KeyTimeTests {
  private let start = ContinuousClock.now

  @Test func atFirstNothingIsWaitedFor() {
    #expect(KeyTime().isOver(at: start))
  }

  @Test(arguments: [(5, 45), (400, 3_600), (2_000, 18_000), (4_000, 20_000)])
  func keysHaveNineTimesAsLongUpToTwentySeconds(took: Int, pause: Int) {
    var time = KeyTime()
    let end = start + .milliseconds(took)
    time.begin(after: start, at: end)
    #expect(!time.isOver(at: end + .milliseconds(pause - 1)))
    #expect(time.isOver(at: end + .milliseconds(pause)))
  }

  @Test(arguments: [(0, false), (200, false), (201, true)])
  func whatIsNoticedIsLong(took: Int, isLong: Bool) {
    var time = KeyTime()
    #expect(!time.isLong)
    time.begin(after: start, at: start + .milliseconds(took))
    #expect(time.isLong == isLong)
  }

  @Test func onlyTheLastTimeCounts() {
    var time = KeyTime()
    time.begin(after: start, at: start + .seconds(1))
    time.begin(after: start + .seconds(10), at: start + .seconds(10))
    #expect(time.isOver(at: start + .seconds(10)))
  }
}
