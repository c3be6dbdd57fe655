/// Tells keys that are sent fast all the time, and that a busy machine reads late, from text that is pasted at once.
struct TypingPace {
  private var reads: [(time: Int64, count: Int)] = []
  /// What counts as just now, in milliseconds.
  private static let window: Int64 = 250
  /// Nobody types or holds down a key so that more bytes come in that time.
  private static let fewest = 64
  /// The most that such a stream brings in a millisecond.
  private static let mostAtOnce: Int64 = 2

  /// Whether so many bytes, read at a time in milliseconds, go on with a stream.
  mutating func take(_ count: Int, at time: Int64) -> Bool {
    reads.removeAll { time - $0.time > Self.window }
    let before = reads.reduce(0) { $0 + $1.count }
    let gap = reads.last.map { time - $0.time } ?? 0
    let isStream = before >= Self.fewest && Int64(count) <= Self.mostAtOnce * (gap + 2)
    reads.append((time, count))
    return isStream
  }

  /// What was read was no typing.
  mutating func forget() { reads = [] }
}
