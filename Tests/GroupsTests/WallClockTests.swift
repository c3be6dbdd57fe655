import Meetings
import Testing

@testable import Groups

/// The clock on the wall, and what sets it.
struct WallClockTests {
  @Test func aFrozenClockStandsStill() {
    let now = WallClock.from(["TREKKERSGROEP_CLOCK": "2026-11-21T14:05:30"]).now
    #expect(now().day.description == "2026-11-21")
    #expect(now().time.description == "14:05")
    #expect(now() == now())
  }

  @Test func aClockWithAPlusRuns() async throws {
    let now = WallClock.from(["TREKKERSGROEP_CLOCK": "2026-11-21T14:00:00+"]).now
    let first = now()
    #expect(first.day.description == "2026-11-21")
    try await Task.sleep(for: .milliseconds(30))
    #expect(now().instant > first.instant)
  }

  @Test func whatIsNoTimeLeavesTheSystemsClock() {
    for text in ["", "gisteren", "2026-13-01T10:00:00", "2026-11-21T25:00:00", "2026-11-21"] {
      let seconds = WallClock.from(["TREKKERSGROEP_CLOCK": text]).now().instant.milliseconds / 1_000
      let system = WallClock.from([:]).now().instant.milliseconds / 1_000
      #expect(abs(seconds - system) <= 2, "\(text)")
    }
  }
}
