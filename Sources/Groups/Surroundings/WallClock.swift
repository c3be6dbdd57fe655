import Meetings

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The clock on the wall. TREKKERSGROEP_CLOCK sets it: "2026-11-21T14:00:00" stands still at that local time,
/// "2026-11-21T14:00:00+" runs on from there. What it says otherwise is not a time, and the system's clock counts.
struct WallClock: Sendable {
  /// What the time is taken from: local milliseconds since 1970, where it was set.
  private enum Source: Sendable {
    case system
    case frozen(Int)
    case running(from: Int, since: Int)
  }

  private let source: Source

  /// The clock that the environment asks for.
  static func from(_ environment: [String: String]) -> WallClock {
    guard var text = environment["TREKKERSGROEP_CLOCK"] else { return WallClock(source: .system) }
    let runs = text.hasSuffix("+")
    if runs { text.removeLast() }
    guard let local = milliseconds(text) else { return WallClock(source: .system) }
    return WallClock(source: runs ? .running(from: local, since: monotonic) : .frozen(local))
  }

  /// What it says now.
  var now: @Sendable () -> Moment {
    let source = source
    return {
      switch source {
      case .system: Self.system()
      case .frozen(let local): Self.moment(local: local)
      case .running(let from, let since): Self.moment(local: from + Self.monotonic - since)
      }
    }
  }

  private static func moment(local: Int) -> Moment {
    var parts = tm()
    let (day, ofDay) = (Day(ordinal: local / 86_400_000), local % 86_400_000)
    let (year, month, date) = day.civil
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (Int32(year - 1900), Int32(month - 1), Int32(date))
    (parts.tm_hour, parts.tm_min) = (Int32(ofDay / 3_600_000), Int32(ofDay / 60_000 % 60))
    (parts.tm_sec, parts.tm_isdst) = (Int32(ofDay / 1_000 % 60), -1)
    let seconds = mktime(&parts)
    let instant = seconds == -1 ? local : Int(seconds) * 1_000 + ofDay % 1_000
    return Moment(instant: Instant(milliseconds: instant), day: day, time: TimeOfDay(minutes: ofDay / 60_000))
  }

  private static func system() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var (parts, seconds) = (tm(), time.tv_sec)
    localtime_r(&seconds, &parts)
    let day = Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return Moment(
      instant: Instant(milliseconds: Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000),
      day: day ?? Day(ordinal: Int(time.tv_sec) / 86_400),
      time: TimeOfDay(minutes: Int(parts.tm_hour) * 60 + Int(parts.tm_min)))
  }

  private static var monotonic: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
  }

  /// Local milliseconds since 1970 of "2026-11-21T14:00:00"; seconds may be left out.
  private static func milliseconds(_ text: String) -> Int? {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = Day(String(halves[0])), day.ordinal >= 0 else { return nil }
    let parts = halves[1].split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let time = TimeOfDay("\(parts[0]):\(parts[1])") else { return nil }
    let seconds = parts.count == 3 ? Int(parts[2]) : 0
    guard let seconds, (0...59).contains(seconds) else { return nil }
    return day.ordinal * 86_400_000 + time.minutes * 60_000 + seconds * 1_000
  }
}
