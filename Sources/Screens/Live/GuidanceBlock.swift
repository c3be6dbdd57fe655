import Console
import Meetings

/// A part of the guidance of an item: shown whole, or counted among what the guidance key shows.
struct GuidanceBlock {
  enum Kind: Hashable { case before, decision, action, goal, purpose, question, factor, background, earlier }

  let kind: Kind
  /// The rows it takes.
  let height: Int
  /// Draws it from a row.
  let draw: (inout Pane, Int) -> Void

  /// Lines in one style, with a sign before the first of them.
  init(_ kind: Kind, _ lines: [String], sign: String = "", _ style: Style = Style()) {
    self.kind = kind
    height = lines.count
    let indent = TextWidth.columns(of: sign)
    draw = { pane, row in
      pane.put(sign, row, Style(.accent))
      for (offset, line) in lines.enumerated() { pane.put(line, at: indent, row + offset, style) }
    }
  }

  init(_ kind: Kind, height: Int, draw: @escaping (inout Pane, Int) -> Void) {
    self.kind = kind
    self.height = height
    self.draw = draw
  }
}

/// As many parts of the guidance as fit, from one of them on, and the words for those that do not.
struct GuidancePage {
  private let shown: ArraySlice<GuidanceBlock>
  private let rest: [String]

  /// The part that comes after this page; nil where this is the last.
  let next: Int?

  /// A page in so many columns and rows. `words` says what is not on it.
  init(
    _ blocks: [GuidanceBlock], from start: Int, columns: Int, rows: Int, isPaged: Bool,
    words: (ArraySlice<GuidanceBlock>) -> String
  ) {
    let first = blocks.indices.contains(start) ? start : 0
    func lines(upTo end: Int) -> [String] {
      end == blocks.count && !isPaged ? [] : TextWidth.wrapped(words(blocks[end...]), to: columns)
    }
    var height = blocks[first...].reduce(0) { $0 + $1.height }
    var end = blocks.count
    // The way back is said where there is room for it; that there is more always is.
    while end > first, height + (end == blocks.count ? 0 : lines(upTo: end).count) > rows {
      end -= 1
      height -= blocks[end].height
    }
    // Turning pages always goes on, whatever the height of a part.
    if isPaged, end == first, first < blocks.count { end += 1 }
    shown = blocks[first..<end]
    let rest = lines(upTo: end)
    let left = rows - blocks[first..<end].reduce(0) { $0 + $1.height }
    self.rest = end == blocks.count && rest.count > left ? [] : rest
    next = end < blocks.count ? end : nil
  }

  /// Draws it between two rows; gives the row after it.
  func draw(_ pane: inout Pane, from start: Int, upTo end: Int) -> Int {
    var row = start
    let bottom = end - rest.count
    pane.within(rows: max(start, bottom)) { inner in
      for block in shown where row < bottom {
        block.draw(&inner, row)
        row = min(bottom, row + block.height)
      }
    }
    for line in rest where row < end {
      pane.put(line, row, Style(.muted))
      row += 1
    }
    return row
  }
}
