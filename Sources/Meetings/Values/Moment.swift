/// An instant, as milliseconds since 1 January 1970 in universal time. Orders and measures; shown only as elapsed time.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1 January 1970, universal time.
  public let milliseconds: Int

  /// An instant by its milliseconds.
  public init(milliseconds: Int) { self.milliseconds = milliseconds }

  public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

  /// Seconds from this instant to the other.
  public func seconds(until other: Instant) -> Int { (other.milliseconds - milliseconds) / 1_000 }
}

/// What the clock on the wall says: the instant, and the day and time of day where the group is.
public struct Moment: Hashable, Sendable {
  /// The instant.
  public let instant: Instant
  /// The day where the group is.
  public let day: Day
  /// The time of day where the group is.
  public let time: TimeOfDay

  /// A moment in all three ways of saying it.
  public init(instant: Instant, day: Day, time: TimeOfDay) {
    self.instant = instant
    self.day = day
    self.time = time
  }
}

/// When an event was recorded, by a hybrid logical clock: never earlier than anything its device had seen.
///
/// Written with a fixed width, "2026-11-21T19:04:05.123Z#0000", so that it sorts as bytes.
public struct Stamp: Hashable, Comparable, Sendable {
  /// The wall clock, or the latest stamp seen where that is later.
  public let instant: Instant
  /// Tells apart stamps of one millisecond, 0 to 65535.
  public let counter: Int

  /// A stamp by its parts.
  public init(instant: Instant, counter: Int) {
    self.instant = instant
    self.counter = counter
  }

  public static func < (left: Stamp, right: Stamp) -> Bool {
    (left.instant, left.counter) < (right.instant, right.counter)
  }

  /// No clock goes beyond this, 1 January 9999: a year before the last instant that a stamp can be written as.
  private static let lastWall = Instant(milliseconds: 253_370_764_800_000)
  /// What is later, 31 December 9999, no clock told: what follows it could soon not be written any more.
  private static let endOfTime = Instant(milliseconds: 253_402_214_400_000)

  /// Whether what is recorded later has to be stamped later: always, but for a stamp at the end of time.
  public var isFollowed: Bool { instant < Self.endOfTime }

  /// The stamp for an event recorded now, after everything that has been seen, however far ahead its clock was.
  public static func next(after latest: Stamp?, now: Instant) -> Stamp {
    let now = min(now, lastWall)
    guard let latest, latest.isFollowed, latest.instant >= now else { return Stamp(instant: now, counter: 0) }
    if latest.counter < 65_535 { return Stamp(instant: latest.instant, counter: latest.counter + 1) }
    return Stamp(instant: Instant(milliseconds: latest.instant.milliseconds + 1), counter: 0)
  }
}
