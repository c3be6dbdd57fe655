import Meetings

/// Makes entries of acts as the journal does, in memory: fixed identities, stamps from a clock that stands still.
struct Recorder {
  /// The device that records, as "kq3f".
  let device: String
  private var count = 0

  init(device: String) { self.device = device }

  /// The entries of an act, recorded at an instant after everything that was seen.
  mutating func entries(of act: Act, at now: Instant, after latest: Stamp?) throws -> [Entry] {
    let first = count
    count += act.events.count
    var stamps: [Stamp] = []
    for _ in act.events { stamps.append(Stamp.next(after: stamps.last ?? latest, now: now)) }
    let device = device
    return try act.entries(
      id: { EntryID("\(device)00-\(first + $0)") }, at: { stamps[$0] }, device: device)
  }
}

extension Moment {
  /// The day on which the tests play: Saturday 21 November 2026, 14:32 in the Netherlands.
  static let frozen = Moment.at("2026-11-21", "14:32")

  /// A moment in winter time.
  static func at(_ day: String, _ time: String) -> Moment {
    let day = Day(day) ?? Day(ordinal: 0)
    let time = TimeOfDay(time) ?? TimeOfDay(minutes: 0)
    return Moment(
      instant: Instant(milliseconds: day.ordinal * 86_400_000 + (time.minutes - 60) * 60_000), day: day, time: time)
  }

  /// So many minutes later on the same day.
  func later(minutes: Int) -> Moment {
    Moment(
      instant: Instant(milliseconds: instant.milliseconds + minutes * 60_000), day: day,
      time: time.adding(minutes: minutes))
  }
}
