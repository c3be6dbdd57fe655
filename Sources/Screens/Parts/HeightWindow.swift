/// Which entries of different heights are in sight.
enum HeightWindow {
  /// As many entries as fit up to the one that must be seen, and what then still fits after it.
  static func around(_ wanted: Int, count: Int, rows: Int, height: (Int) -> Int) -> Range<Int> {
    guard (0..<count).contains(wanted) else { return 0..<0 }
    let start = upwards(from: wanted, rows: rows - height(wanted), height)
    return downwards(from: start, count: count, rows: rows, height)
  }

  /// The last entries as long as the one that must be seen is among them, else those from that one on: what is in sight
  /// where the newest stands moves no further than it has to.
  static func ending(_ wanted: Int, count: Int, rows: Int, height: (Int) -> Int) -> Range<Int> {
    guard (0..<count).contains(wanted) else { return 0..<0 }
    let start = upwards(from: count, rows: rows, height)
    return wanted >= start && start < count
      ? start..<count : downwards(from: wanted, count: count, rows: rows, height)
  }

  /// The first of the entries before one that fit.
  private static func upwards(from end: Int, rows: Int, _ height: (Int) -> Int) -> Int {
    var (start, room) = (end, rows)
    while start > 0, height(start - 1) <= room {
      start -= 1
      room -= height(start)
    }
    return start
  }

  /// The entries from one on that fit; always that one.
  private static func downwards(from start: Int, count: Int, rows: Int, _ height: (Int) -> Int) -> Range<Int> {
    var (end, room) = (start + 1, rows - height(start))
    while end < count, height(end) <= room {
      room -= height(end)
      end += 1
    }
    return start..<end
  }
}
