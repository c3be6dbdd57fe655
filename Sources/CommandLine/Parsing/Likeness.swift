import Meetings

/// Which of several words somebody may have meant.
enum Likeness {
  /// The words that are nearest to what was typed, the nearest first; none where all are far off.
  static func nearest(to typed: String, among words: [String], limit: Int = 3) -> [String] {
    let typed = typed.folded
    let far = max(1, typed.count / 3)
    let scored = words.map { (word: $0, distance: distance(typed, $0.folded)) }
    return scored.filter { $0.distance <= far || $0.word.folded.hasPrefix(typed) }
      .sorted { $0.distance < $1.distance }.prefix(limit).map(\.word)
  }

  /// How many letters have to be put in, left out or changed.
  static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.prefix(40)), Array(right.prefix(40)))
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var next = [index + 1]
      for (column, other) in right.enumerated() {
        let change = row[column] + (letter == other ? 0 : 1)
        next.append(min(change, row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row[right.count]
  }
}
