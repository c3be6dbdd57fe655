import Meetings
import Testing

@testable import Journal

/// The stamp orders; what the device's own clock said is kept beside it where that is something else.
@Suite struct WallTests {
  private static let now = 1_795_287_845_123

  private func lines(_ place: Workplace) throws -> [String] {
    try place.journals.flatMap { path in
      let bytes = try SystemFiles().contents(of: path, limit: 1 << 20)
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map(String.init)
    }
  }

  @Test func aFastClockElsewhereDoesNotMoveThisOne() async throws {
    let place = Workplace()
    let fast = Stamp(instant: Instant(milliseconds: Self.now + 1_200_000), counter: 0)
    let receipt = try await place.writer(at: Self.now).record(act("een", "twee"), after: fast)
    #expect(receipt.entries.map(\.mark.at.counter) == [1, 2])
    #expect(receipt.entries.map(\.mark.wall.milliseconds) == [Self.now, Self.now])
    let read = place.freshReading()
    #expect(read.entries.map(\.mark) == receipt.entries.map(\.mark) && read.remarks.isEmpty)
    let says = #","at":"2026-11-21T19:24:05.123Z#0001","wall":"2026-11-21T19:04:05.123Z","by":"kq3f","#
    #expect(try lines(place).first?.contains(says) == true)
  }

  @Test func whereBothAreOneItIsNotWritten() async throws {
    let place = Workplace()
    _ = try await place.writer(at: Self.now).record(act("een", "twee"), after: nil)
    #expect(try lines(place).count == 2)
    #expect(try !lines(place).contains { $0.contains("wall") })
    #expect(place.freshReading().entries.map(\.mark.wall.milliseconds) == [Self.now, Self.now])
  }
}
