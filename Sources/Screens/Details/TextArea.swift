import Console

/// A text that may take several rows, with its cursor: the long form of the one line.
struct TextArea: Hashable, Sendable {
  private(set) var editor: LineEditor
  /// Whether Enter makes a new line; otherwise the text is one paragraph, however long.
  let allowsBreaks: Bool

  init(_ text: String = "", allowsBreaks: Bool) {
    editor = LineEditor(text)
    self.allowsBreaks = allowsBreaks
  }

  var text: String { editor.text }

  /// Takes a key that edits the text, shown in so many columns; false where the key means something else.
  mutating func take(_ key: Key, columns: Int) -> Bool {
    switch key {
    case .enter where allowsBreaks: editor.insert("\n")
    case .paste(let text) where allowsBreaks: editor.insert(Self.lines(text))
    case .up: move(rows: -1, columns)
    case .down: move(rows: 1, columns)
    case .home: editor.move(to: row(columns).lowerBound)
    case .end: editor.move(to: row(columns).upperBound)
    default: return editor.take(key)
    }
    return true
  }

  /// Whether the cursor is in the last row: from there the way down leaves the text.
  func isInLastRow(columns: Int) -> Bool {
    let rows = TextAreaRows(editor.characters, columns: columns)
    return rows.row(of: editor.cursor) == rows.ranges.count - 1
  }

  private func row(_ columns: Int) -> Range<Int> {
    let rows = TextAreaRows(editor.characters, columns: columns)
    return rows.ranges[rows.row(of: editor.cursor)]
  }

  /// Up or down to the sign that stands nearest above or below.
  private mutating func move(rows step: Int, _ columns: Int) {
    let rows = TextAreaRows(editor.characters, columns: columns)
    let at = rows.row(of: editor.cursor)
    guard rows.ranges.indices.contains(at + step) else { return }
    let column = TextWidth.columns(of: String(editor.characters[rows.ranges[at].lowerBound..<editor.cursor]))
    let there = rows.ranges[at + step]
    let place = there.first { index in
      TextWidth.columns(of: String(editor.characters[there.lowerBound..<index])) >= column
    }
    editor.move(to: place ?? there.upperBound)
  }

  /// Tabs would shift what follows, and a return is no sign of its own.
  private static func lines(_ text: String) -> String {
    String(text.map { $0.isNewline ? "\n" : $0 == "\t" ? " " : $0 })
  }

  /// How many rows it takes.
  func rows(in columns: Int) -> Int { TextAreaRows(editor.characters, columns: columns).ranges.count }

  /// Draws the rows around the cursor; gives the place of the cursor in the pane.
  func draw(in pane: inout Pane, rows room: Int, _ style: Style) -> Point {
    let rows = TextAreaRows(editor.characters, columns: pane.columns)
    let at = rows.row(of: editor.cursor)
    let first = max(0, min(at - room / 2, rows.ranges.count - room))
    for (row, range) in rows.ranges[first...].prefix(room).enumerated() {
      pane.put(String(editor.characters[range]), row, style)
    }
    let before = String(editor.characters[rows.ranges[at].lowerBound..<editor.cursor])
    return Point(column: min(TextWidth.columns(of: before), pane.columns - 1), row: at - first)
  }
}

/// The rows that a text takes in so many columns: for each the signs it shows, the blank at a break left out.
struct TextAreaRows {
  private(set) var ranges: [Range<Int>] = []

  init(_ characters: [Character], columns: Int) {
    var start = 0
    for end in characters.indices where characters[end].isNewline {
      wrap(characters, start..<end, columns)
      start = end + 1
    }
    wrap(characters, start..<characters.count, columns)
  }

  /// The row in which the cursor stands.
  func row(of cursor: Int) -> Int { ranges.lastIndex { $0.lowerBound <= cursor } ?? 0 }

  private mutating func wrap(_ characters: [Character], _ paragraph: Range<Int>, _ columns: Int) {
    var (start, used) = (paragraph.lowerBound, 0)
    var blank: Int?
    var index = start
    while index < paragraph.upperBound {
      used += TextWidth.columns(of: ScreenText.cleaned(String(characters[index])))
      // One column stays free for the cursor.
      if used >= columns, index > start {
        let end = characters[index] == " " ? index : blank ?? index
        ranges.append(start..<end)
        start = characters[end] == " " ? end + 1 : end
        (index, used, blank) = (start, 0, nil)
        continue
      }
      if characters[index] == " " { blank = index }
      index += 1
    }
    ranges.append(start..<paragraph.upperBound)
  }
}
