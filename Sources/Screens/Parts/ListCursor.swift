import Console

/// Which row of a list is selected, and which rows are in sight.
struct ListCursor: Hashable, Sendable {
  private(set) var index = 0

  /// Takes a key that moves in a list of so many rows, of which a page is moved by at once; false where the key means something else.
  mutating func take(_ key: Key, count: Int, page: Int) -> Bool {
    switch key {
    case .up: index -= 1
    case .down: index += 1
    case .pageUp: index -= page
    case .pageDown: index += page
    case .home: index = 0
    case .end: index = count - 1
    default: return false
    }
    clamp(count)
    return true
  }

  mutating func clamp(_ count: Int) { index = max(0, min(index, count - 1)) }

  mutating func select(_ new: Int) { index = max(0, new) }

  /// The rows in sight where there is room for so many.
  func window(count: Int, rows: Int) -> Range<Int> {
    guard count > rows, rows > 0 else { return 0..<max(0, count) }
    let start = min(max(0, index - rows / 2), count - rows)
    return start..<(start + rows)
  }
}
