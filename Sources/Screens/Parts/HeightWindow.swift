/// Which entries of different heights are in sight.
enum HeightWindow {
  /// As many entries as fit up to the one that must be seen, and what then still fits after it.
  static func around(_ wanted: Int, count: Int, rows: Int, height: (Int) -> Int) -> Range<Int> {
    guard (0..<count).contains(wanted) else { return 0..<0 }
    var room = rows - height(wanted)
    var (start, end) = (wanted, wanted + 1)
    while start > 0, height(start - 1) <= room {
      start -= 1
      room -= height(start)
    }
    while end < count, height(end) <= room {
      room -= height(end)
      end += 1
    }
    return start..<end
  }
}
