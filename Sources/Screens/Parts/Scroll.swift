import Console

/// How far a page of lines is scrolled.
struct Scroll: Hashable, Sendable {
  private var top = 0

  /// Takes a key that scrolls a page of so many lines, with `above` rows of the screen above it; false where
  /// the key means something else.
  mutating func take(_ key: Key, count: Int, below above: Int = 0, _ context: Context) -> Bool {
    let rows = context.bodyRows - above
    let last = max(0, count - rows)
    // The last line of a page is the first of the next: whoever reads aloud sees where to go on.
    let page = max(1, rows - 1)
    // After the last line there is nothing: the way back begins at once.
    let start = min(top, last)
    switch key {
    case .up: top = max(0, start - 1)
    case .down: top = min(last, start + 1)
    case .pageUp: top = max(0, start - page)
    case .pageDown: top = min(last, start + page)
    case .home: top = 0
    case .end: top = last == 0 ? 0 : count
    default: return false
    }
    return true
  }

  /// Begins the page with a line.
  mutating func begin(at line: Int) { top = line }

  /// The lines in sight where there is room for so many rows.
  func window(count: Int, rows: Int) -> Range<Int> {
    let start = max(0, min(top, count - rows))
    return start..<max(start, min(count, start + rows))
  }

  /// Scrolls no further than is needed to have a line in sight.
  mutating func reveal(_ line: Int, count: Int, rows: Int) {
    let window = window(count: count, rows: rows)
    if line < window.lowerBound { top = line }
    if line >= window.upperBound { top = line - rows + 1 }
  }

  /// Says which lines are in sight where not all are: in the row above the page, where it is in the way of nothing.
  ///
  /// `key` names the key that reads on, where the hints have no room for it.
  static func drawCounter(of window: Range<Int>, count: Int, above pane: inout Pane, key: String? = nil) {
    guard window.count < count else { return }
    let places = "\(window.lowerBound + 1)-\(window.upperBound) / \(count)"
    let counter = [places, window.upperBound < count ? key : nil].compactMap { $0 }.joined(separator: " · ")
    let (column, row) = (pane.rect.column + pane.columns - TextWidth.columns(of: counter), pane.rect.row - 1)
    let isFree = (max(0, column - 2)..<(pane.rect.column + pane.columns)).allSatisfy {
      pane.canvas[$0, row].cluster == " "
    }
    let isTitle = pane.canvas[column, row].style.tone == .banner
    if isFree { pane.canvas.put(counter, at: column, row, Style(isTitle ? .banner : .muted)) }
  }
}

extension Context {
  /// The rows between header and foot.
  var bodyRows: Int { max(1, size.rows - 5) }

  /// The columns of a text of several sentences: no wider than is easy to read. `room` are the columns there are.
  func readingColumns(_ room: Int) -> Int { isLinear ? room : min(room, 76) }

  /// The columns between the margins; where it is seen no more than the eye can follow from a text to what stands at the
  /// right of it.
  var bodyColumns: Int { max(1, min(size.columns - 2, isLinear ? .max : 140)) }
}
