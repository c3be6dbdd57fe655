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

  /// Beside the text stands as much of the tail as leaves the text whole; where nothing does, half of the row at most,
  /// but always the last and shortest form of it.
  private func tailBeside(in columns: Int, most: Int) -> String {
    let room = columns - labelColumns
    let left = room - TextWidth.columns(of: text) - 2
    // Where the text can go on in the next row there is always room for who.
    let ways = [tail] + (most > 1 && namedTails > 0 ? shorterTails.prefix(namedTails) : shorterTails[...])
    if let fitting = ways.first(where: { TextWidth.columns(of: $0) <= left }) { return fitting }
    // Who has to do it, and how far it is, matter more than a few words of text.
    let half = tail(in: room / 2)
    let isNamed = ([tail] + shorterTails.prefix(1) + named).contains(half)
    if !isNamed, let named = named.first(where: { TextWidth.columns(of: $0) <= room * 2 / 3 }) { return named }
    return TextWidth.clipped(half, to: max(room / 2, room - 8))
  }

  /// Whether a single row has room for who does it, where somebody does.
  func saysWho(in columns: Int) -> Bool {
    namedTails == 0 || ([tail] + shorterTails.prefix(namedTails)).contains(tailBeside(in: columns, most: 1))
  }

  /// Whether who and when take a row of their own: where there are several rows, and beside the text they would be cut.
  private func isTailBelow(in columns: Int, most: Int) -> Bool {
    let (room, width) = (columns - labelColumns, TextWidth.columns(of: tail))
    guard most > 1, width > room * 2 / 5 else { return false }
    return TextWidth.columns(of: text) + 2 + width > room || text.contains(where: \.isNewline)
  }

  /// What is shown of it: the rows of text, what stands beside the first of them, and the rows of the tail where it
  /// stands below.
  private struct Parts {
    let text: [String]
    var beside = ""
    var below: [String] = []
  }

  private func parts(in columns: Int, most: Int) -> Parts {
    let room = columns - labelColumns
    guard isTailBelow(in: columns, most: most) else {
      let beside = tail.isEmpty ? "" : tailBeside(in: columns, most: most)
      let width = max(6, room - (beside.isEmpty ? 0 : TextWidth.columns(of: beside) + 2))
      return Parts(text: text(beside: width, room: max(width, room), most: most), beside: beside)
    }
    let width = max(6, room)
    let text = wrappedText(to: width)
    var below = TextWidth.wrapped(tail, to: width)
    // Where not all of it has room, names give way before the text, and the text before the rest.
    if below.count > 1, below.count + text.count > most {
      below = TextWidth.wrapped(tail(in: width), to: width, most: max(1, min(2, most - 1)))
    }
    return Parts(text: first(most - below.count, of: text, width), below: Array(below.prefix(max(1, most - 1))))
  }

  /// The rows of the text: only the first of them leaves room for what stands beside it.
  private func text(beside width: Int, room: Int, most: Int) -> [String] {
    // In a list of one row each, which is drawn at every key, the rest of a text need not be laid out.
    if most == 1, pieces.isEmpty, !text.utf8.contains(where: { $0 < 0x20 }) {
      return [TextWidth.clipped(text, to: width)]
    }
    return first(most, of: textAroundTail(width, room), most > 1 ? room : width)
  }

  /// No more than `most` lines; the last of them has room for so many columns, and says with a sign that there is more.
  private func first(_ most: Int, of lines: [String], _ width: Int) -> [String] {
    guard lines.count > most, most > 0 else { return lines.isEmpty ? [""] : Array(lines.prefix(max(1, most))) }
    // A piece is left out whole: half a time of day would be another.
    if most == 1, pieces.count > 1, TextWidth.columns(of: lines[0]) + 2 <= width { return [lines[0] + " …"] }
    let rest = lines[(most - 1)...].joined(separator: pieces.isEmpty ? " " : " · ")
    return lines.prefix(most - 1) + [TextWidth.clipped(rest, to: width)]
  }

  /// The text in lines of which only the first leaves room for the tail beside it; those below it are as wide as the row.
  private func textAroundTail(_ width: Int, _ whole: Int) -> [String] {
    let lines = wrappedText(to: width)
    guard lines.count > 1, pieces.isEmpty, width < whole, text.hasPrefix(lines[0]) else { return lines }
    let rest = text.dropFirst(lines[0].count).drop { $0 == " " }
    return [lines[0]] + TextWidth.wrapped(String(rest), to: whole)
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
    let tailStyle = isSelected ? base : Style(tailTone)
    let parts = parts(in: pane.columns, most: most)
    let count = parts.text.count + parts.below.count
    if isSelected { for offset in 0..<count { pane.fill(row: row + offset, base) } }
    pane.put(label, at: 0, row, isSelected ? base : Style(.muted), width: Self.labelWidth - 1)
    for (offset, line) in parts.text.enumerated() { pane.put(line, at: labelColumns, row + offset, base) }
    for (offset, line) in parts.below.enumerated() {
      pane.put(line, at: labelColumns, row + parts.text.count + offset, tailStyle)
    }
    if !parts.beside.isEmpty { pane.putRight(parts.beside, row, tailStyle) }
    return row + count
  }
}
