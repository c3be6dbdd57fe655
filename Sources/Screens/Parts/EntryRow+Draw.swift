import Console

/// An entry on screen: the label in a column of its own, the tail at the right or below, the text between them.
extension EntryRow {
  static let labelWidth = 12

  /// The columns before the text; an entry without a label begins at the edge.
  private var labelColumns: Int { label.isEmpty ? 0 : Self.labelWidth }

  /// The longest way of saying who and when that fits; in the last of them only what must not give way is left.
  private func tail(in columns: Int) -> String {
    let ways = [tail] + shorterTails
    return ways.first { TextWidth.columns(of: $0) <= columns } ?? ways[ways.count - 1]
  }

  /// What stands beside the text in a single row. Where nobody is named: as much of the tail as leaves the text whole, or
  /// else half of the row. Who has to do it matters more than a few words of text: of that a wider row never says less.
  private func tailBeside(in columns: Int) -> String {
    let room = columns - labelColumns
    let left = room - TextWidth.columns(of: text) - 2
    guard namedTails > 0 else {
      let whole = ([tail] + shorterTails).first { TextWidth.columns(of: $0) <= left }
      return whole ?? TextWidth.clipped(tail(in: room / 2), to: max(room / 2, room - 8))
    }
    let said = tail(in: max(left, room / 2))
    let fewest = !saysWho(said) ? named.last { TextWidth.columns(of: $0) <= room * 3 / 4 } : nil
    return fewest ?? TextWidth.clipped(said, to: max(room / 2, room - 8))
  }

  /// Whether a single row has room for who does it, where somebody does.
  func saysWho(in columns: Int) -> Bool { namedTails == 0 || saysWho(tailBeside(in: columns)) }

  private func saysWho(_ said: String) -> Bool { ([tail] + shorterTails.prefix(namedTails)).contains(said) }

  /// Whether who and when take a row of their own: where there are several rows, and the text and they have no room in one.
  private func isTailBelow(in columns: Int, most: Int) -> Bool {
    guard most > 1, !tail.isEmpty else { return false }
    return text.contains(where: \.isNewline) || wholeTail(in: columns) == nil
  }

  /// What stands beside a text that stands there whole: who has to do it is told in full, of anything else what fits.
  private func wholeTail(in columns: Int) -> String? {
    let left = columns - labelColumns - TextWidth.columns(of: text) - 2
    return ([tail] + (namedTails > 0 ? [] : shorterTails)).first { TextWidth.columns(of: $0) <= left }
  }

  /// What is shown of it: the rows of text, what stands beside one of them, and the rows of the tail where it
  /// stands below.
  private struct Parts {
    let text: [String]
    var beside = ""
    /// The row of the text beside which that stands.
    var besideRow = 0
    var below: [String] = []
  }

  private func parts(in columns: Int, most: Int) -> Parts {
    let room = columns - labelColumns
    guard isTailBelow(in: columns, most: most) else {
      let beside = tail.isEmpty ? "" : most > 1 ? wholeTail(in: columns) ?? tail : tailBeside(in: columns)
      let width = max(6, room - (beside.isEmpty ? 0 : TextWidth.columns(of: beside) + 2))
      return Parts(text: text(to: width, most: most), beside: beside)
    }
    let width = max(6, room)
    let text = wrappedText(to: width)
    // Behind the last row of a text of several it takes no row of its own.
    if text.count > 1, text.count <= most, let last = text.last,
      TextWidth.columns(of: last) + 2 + TextWidth.columns(of: tail) <= room
    {
      return Parts(text: text, beside: tail, besideRow: text.count - 1)
    }
    var below = TextWidth.wrapped(tail, to: width)
    // Where not all of it has room, names give way before the text, and the text before the rest.
    if below.count > 1, below.count + text.count > most {
      below = TextWidth.wrapped(tail(in: width), to: width, most: max(1, min(2, most - 1)))
    }
    return Parts(text: first(most - below.count, of: text, width), below: Array(below.prefix(max(1, most - 1))))
  }

  /// The rows of the text.
  private func text(to width: Int, most: Int) -> [String] {
    // In a list of one row each, which is drawn at every key, the rest of a text need not be laid out.
    if most == 1, pieces.isEmpty, !text.utf8.contains(where: { $0 < 0x20 }) {
      return [TextWidth.clipped(text, to: width)]
    }
    return first(most, of: wrappedText(to: width), width)
  }

  /// No more than `most` lines; the last of them has room for so many columns, and says with a sign that there is more.
  private func first(_ most: Int, of lines: [String], _ width: Int) -> [String] {
    guard lines.count > most, most > 0 else { return lines.isEmpty ? [""] : Array(lines.prefix(max(1, most))) }
    // A piece is left out whole: half a time of day would be another.
    if most == 1, pieces.count > 1, TextWidth.columns(of: lines[0]) + 2 <= width { return [lines[0] + " …"] }
    let rest = lines[(most - 1)...].joined(separator: pieces.isEmpty ? " " : " · ")
    return lines.prefix(most - 1) + [TextWidth.clipped(rest, to: width)]
  }

  /// The text in lines; what is made of pieces is broken between them where that is possible.
  private func wrappedText(to width: Int) -> [String] {
    guard !pieces.isEmpty else { return TextWidth.wrapped(text, to: width) }
    var lines: [String] = []
    for piece in pieces {
      let joined = lines.last.map { "\($0) · \(piece)" }
      if let joined, TextWidth.columns(of: joined) <= width {
        lines[lines.count - 1] = joined
      } else {
        lines += TextWidth.wrapped(piece, to: width)
      }
    }
    return lines
  }

  /// The rows it takes where its text may go on in several of them; its tail comes last where that stands below.
  func lines(in columns: Int, most: Int) -> [String] {
    let parts = parts(in: columns, most: most)
    return parts.text + parts.below
  }

  /// Draws the entry over as many rows as its text needs, at most `most`; gives the row after it.
  @discardableResult
  func draw(_ pane: inout Pane, row: Int, isSelected: Bool, most: Int = 1) -> Int {
    let base = isSelected ? Style(.selected) : Style(isVoid ? .muted : .text)
    let parts = parts(in: pane.columns, most: most)
    let count = parts.text.count + parts.below.count
    if isSelected { for offset in 0..<count { pane.fill(row: row + offset, base) } }
    pane.put(label, at: 0, row, isSelected ? base : Style(.muted), width: Self.labelWidth - 1)
    for (offset, line) in parts.text.enumerated() { pane.put(line, at: labelColumns, row + offset, base) }
    for (offset, line) in parts.below.enumerated() {
      put(line, at: labelColumns, row + parts.text.count + offset, isSelected, &pane)
    }
    if !parts.beside.isEmpty {
      put(
        parts.beside, at: max(0, pane.columns - TextWidth.columns(of: parts.beside)), row + parts.besideRow, isSelected,
        &pane)
    }
    return row + count
  }

  /// Draws a row of the tail, in which the words of the state alone say how it stands.
  private func put(_ line: String, at column: Int, _ row: Int, _ isSelected: Bool, _ pane: inout Pane) {
    guard !isSelected, !state.isEmpty, let words = line.firstRange(of: state) else {
      let tone: Tone = isSelected ? .selected : state.isEmpty ? tailTone : .muted
      pane.put(line, at: column, row, Style(tone))
      return
    }
    pane.put(line, at: column, row, Style(.muted))
    let before = TextWidth.columns(of: String(line[..<words.lowerBound]))
    pane.put(state, at: column + before, row, Style(tailTone))
  }
}
