/// When the program may do again what keys wait for: a disk that flushes slowly must not keep somebody from typing. After
/// it was done keys have nine times as long, unless that is longer than a crash may cost of what was typed.
public struct KeyTime: Sendable {
  private static let share = 9
  private static let longest = Duration.seconds(20)

  private var end: ContinuousClock.Instant?
  private var took = Duration.zero

  /// Nothing was done yet.
  public init() {}

  /// Whether keys have had their time.
  public func isOver(at now: ContinuousClock.Instant = .now) -> Bool { end.map { $0 <= now } ?? true }

  /// Whether it took so long the last time that who waits for it wants to know.
  public var isLong: Bool { took > .milliseconds(200) }

  /// It was done from `start` on.
  public mutating func begin(after start: ContinuousClock.Instant, at now: ContinuousClock.Instant = .now) {
    took = now - start
    end = now + min(took * Self.share, Self.longest)
  }
}
