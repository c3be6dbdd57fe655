/// What is new in the lines of a screen: each line that stood there before counts once, in the order in which they stand.
struct LinearChanges {
  /// The lines that are new, as they stand.
  let lines: [LinearLine]

  init(from before: [LinearLine], to now: [LinearLine]) {
    let stayed = Self.stayed(before, now)
    var left = before.enumerated().filter { !stayed.before.contains($0.offset) }.map(\.element)
    lines = now.enumerated().filter { index, line in
      if stayed.now.contains(index) { return false }
      // What only went elsewhere is not new.
      guard let moved = left.firstIndex(where: { Self.isSame($0, line) }) else { return true }
      left.remove(at: moved)
      return false
    }.map(\.element)
  }

  /// A row that has another number now is told again: by its number it is chosen.
  private static func isSame(_ before: LinearLine, _ now: LinearLine) -> Bool {
    before.words == now.words && before.state == now.state && before.number == now.number
      && (before.isChosen || !now.isChosen)
  }

  /// Where the lines stand that are in both, in one order: of equal ones the first, for what is new mostly comes last.
  private static func stayed(_ before: [LinearLine], _ now: [LinearLine]) -> (before: Set<Int>, now: Set<Int>) {
    // How many lines stay of what stands from here on.
    var counts = Array(repeating: Array(repeating: 0, count: now.count + 1), count: before.count + 1)
    for old in before.indices.reversed() {
      for new in now.indices.reversed() {
        counts[old][new] =
          isSame(before[old], now[new])
          ? counts[old + 1][new + 1] + 1 : max(counts[old + 1][new], counts[old][new + 1])
      }
    }
    var (stayed, old, new) = ((before: Set<Int>(), now: Set<Int>()), 0, 0)
    while old < before.count, new < now.count {
      if isSame(before[old], now[new]) {
        stayed.before.insert(old)
        stayed.now.insert(new)
        (old, new) = (old + 1, new + 1)
      } else if counts[old + 1][new] >= counts[old][new + 1] {
        old += 1
      } else {
        new += 1
      }
    }
    return stayed
  }
}
