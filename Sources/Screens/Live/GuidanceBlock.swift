import Console
import Meetings

/// A part of the guidance of an item: shown whole, or counted among what the guidance key shows.
struct GuidanceBlock {
  enum Kind: Hashable {
    case before, decision, action, goal, purpose, question, factor, background, earlier

    /// What belongs together stands together: what there was before, what to talk about, and what helps with that.
    fileprivate var group: Int {
      switch self {
      case .before, .decision, .action, .goal: 0
      case .purpose, .question: 1
      case .factor: 2
      case .earlier: 3
      case .background: 4
      }
    }
  }

  /// It, broken into rows.
  struct Placed {
    /// The rows it takes.
    let height: Int
    /// Draws it from a row.
    let draw: (inout Pane, Int) -> Void
    /// The blank rows before it.
    fileprivate var above = 0

    init(height: Int, draw: @escaping (inout Pane, Int) -> Void) { (self.height, self.draw) = (height, draw) }

    fileprivate var rows: Int { above + height }
  }

  let kind: Kind
  /// Breaks it into rows: done only where it may be in sight.
  let placed: () -> Placed

  init(_ kind: Kind, placed: @escaping () -> Placed) {
    self.kind = kind
    self.placed = placed
  }

  /// A text in so many columns, in one style, with a sign before its first line.
  init(
    _ kind: Kind, _ text: String, columns: Int, most: Int = .max, sign: String = "", _ style: Style = Style()
  ) {
    self.init(kind) {
      let indent = TextWidth.columns(of: sign)
      let lines = TextWidth.wrapped(text, to: columns - indent, most: most)
      return Placed(height: lines.count) { pane, row in
        pane.put(sign, row, Style(.muted))
        for (offset, line) in lines.enumerated() { pane.put(line, at: indent, row + offset, style) }
      }
    }
  }

  /// A sentence of the program, in which keys stand between backquotes.
  init(_ kind: Kind, sentence: String, columns: Int, _ style: Style) {
    self.init(kind) {
      Placed(height: PageLine.lines(sentence, to: columns).count) { pane, row in
        pane.sentence(sentence, from: row, style, width: columns)
      }
    }
  }
}

/// As many parts of the guidance as fit, from one of them on, and the words for those that do not.
struct GuidancePage {
  private let first: Int
  private let shown: ArraySlice<GuidanceBlock.Placed>
  private let rest: [PageLine]

  /// The part that comes after this page; nil where this is the last.
  let next: Int?

  /// A page in so many columns and rows, with a blank row between what does not belong together where it is spaced.
  /// `words` says what is not on it.
  init(
    _ blocks: [GuidanceBlock], from start: Int, columns: Int, rows: Int, isPaged: Bool, isSpaced: Bool,
    words: (ArraySlice<GuidanceBlock>) -> String
  ) {
    let first = blocks.indices.contains(start) ? start : 0
    let placed = Self.placed(blocks[first...], rows: rows, isSpaced: isSpaced)
    func lines(upTo end: Int) -> [PageLine] {
      blocks.isEmpty || end == blocks.count && !isPaged ? [] : PageLine.lines(words(blocks[end...]), to: columns)
    }
    var height = placed.reduce(0) { $0 + $1.rows }
    var end = first + placed.count
    // The way back is said where there is room for it; that there is more always is.
    while end > first, height + (end == blocks.count ? 0 : lines(upTo: end).count) > rows {
      end -= 1
      height -= placed[end - first].rows
    }
    // Turning pages always goes on, whatever the height of a part.
    if isPaged, end == first, first < blocks.count { end += 1 }
    self.first = first
    shown = placed.prefix(end - first)
    let rest = lines(upTo: end)
    let left = rows - shown.reduce(0) { $0 + $1.rows }
    self.rest = end == blocks.count && rest.count > left ? [] : rest
    next = end < blocks.count ? end : nil
  }

  /// The parts that may fit, and the one after them: it costs something to break a text into lines.
  private static func placed(_ blocks: ArraySlice<GuidanceBlock>, rows: Int, isSpaced: Bool) -> [GuidanceBlock.Placed] {
    var (placed, height) = ([GuidanceBlock.Placed](), 0)
    for (index, block) in zip(blocks.indices, blocks) where height <= rows {
      var next = block.placed()
      let isNew = index > blocks.startIndex && block.kind.group != blocks[index - 1].kind.group
      if isSpaced, isNew { next.above = 1 }
      placed.append(next)
      height += next.rows
    }
    return placed
  }

  /// Whether the same stands on both, in as many rows.
  func shows(sameAs other: GuidancePage) -> Bool {
    first == other.first && shown.map(\.rows) == other.shown.map(\.rows)
  }

  /// Whether there is nothing to show at all.
  var isEmpty: Bool { shown.isEmpty && next == nil }

  /// Draws it between two rows; gives the row after it.
  func draw(_ pane: inout Pane, from start: Int, upTo end: Int) -> Int {
    var row = start
    let bottom = end - rest.count
    pane.within(rows: max(start, bottom)) { inner in
      for block in shown where row < bottom {
        block.draw(&inner, row + block.above)
        row = min(bottom, row + block.rows)
      }
    }
    for var line in rest where row < end {
      line.style = Style(.muted)
      line.draw(&pane, row: row)
      row += 1
    }
    return row
  }
}
