/// Tells keys that are sent fast all the time, and that a busy machine reads late, from text that is pasted at once. The
/// terminal is not asked whether it marks what is pasted: see decision 20.
struct TypingPace {
  private var reads: [(time: Int64, count: Int)] = []
  /// What counts as just before the last read, in milliseconds.
  private static let window: Int64 = 250
  /// Nobody types or holds down a key so that more bytes come in that time.
  private static let fewest = 100
  /// The most that such a stream brings in a millisecond, and what it may catch up with at once.
  private static let mostAtOnce: Int64 = 2, mostToCatchUp: Int64 = 256
  /// Longer than a machine keeps this program waiting, in milliseconds.
  private static let longestWait: Int64 = 3_000

  /// Whether so many bytes, read at a time in milliseconds, go on with a stream.
  mutating func take(_ count: Int, at time: Int64) -> Bool {
    let last = reads.last?.time ?? time
    let gap = time - last
    if gap > Self.longestWait { reads = [] }
    reads.removeAll { last - $0.time > Self.window }
    let before = reads.reduce(0) { $0 + $1.count }
    let isStream = before >= Self.fewest && Int64(count) <= Self.mostAtOnce * gap + Self.mostToCatchUp
    reads.append((time, count))
    return isStream
  }

  /// What was read was no typing.
  mutating func forget() { reads = [] }
}
