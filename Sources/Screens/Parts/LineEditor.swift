import Console

/// One line that somebody types, with its cursor.
struct LineEditor: Hashable, Sendable {
  private(set) var characters: [Character] {
    didSet { text = String(characters) }
  }
  /// The line as one text: it is asked for many times at every key.
  private(set) var text: String
  /// The place before which the next character comes, 0 to the number of characters.
  private(set) var cursor: Int

  init(_ text: String = "") {
    self.text = text
    characters = Array(text)
    cursor = characters.count
  }

  var isEmpty: Bool { characters.isEmpty }

  /// Whether nothing stands behind the cursor.
  var isAtEnd: Bool { cursor == characters.count }

  /// Takes a key that edits the line; false where the key means something else.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(Self.oneLine(text))
    case .backspace: if cursor > 0 { delete(at: cursor - 1) }
    case .delete: if cursor < characters.count { delete(at: cursor) }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .control("u"): replace(0..<cursor, with: "")
    case .control("w"): replace(wordStart..<cursor, with: "")
    default: return false
    }
    return true
  }

  /// Puts text in the place of some characters, with the cursor after it.
  mutating func replace(_ range: Range<Int>, with text: String) {
    characters.replaceSubrange(range, with: Array(text))
    cursor = range.lowerBound + text.count
  }

  /// Far more than any text may have; what would make it longer is left out.
  static let mostBytes = 1 << 16

  /// Puts text before the cursor.
  mutating func insert(_ new: String) {
    guard text.utf8.count + new.utf8.count <= Self.mostBytes else { return }
    guard !new.allSatisfy(Self.standsAlone) || !neighbours.allSatisfy(Self.standsAlone) else {
      characters.insert(contentsOf: new, at: cursor)
      cursor += new.count
      return
    }
    // A combining sign joins the letter before it, so the count may grow by less than was typed.
    let before = String(characters[..<cursor]) + new
    let after = characters[cursor...]
    characters = Array(before + String(after))
    cursor = min(before.count, characters.count)
  }

  private var neighbours: ArraySlice<Character> {
    characters[max(0, cursor - 1)..<min(characters.count, cursor + 1)]
  }

  /// Whether nothing that comes beside it can become one sign with it: a Latin letter, a digit, a blank.
  private static func standsAlone(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    return scalars.count == 1 && scalars.allSatisfy { (0x20..<0x300).contains($0.value) }
  }

  mutating func move(to place: Int) { cursor = max(0, min(place, characters.count)) }

  private mutating func delete(at index: Int) {
    characters.remove(at: index)
    cursor = min(index, characters.count)
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  /// Pasted line breaks and tabs become blanks: in one line they must never act as keys.
  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// Draws the line in a field, moved so that the cursor is in it; gives the cursor's column.
  /// What is left out before it has a sign. A field that nobody types in is drawn from its start.
  func draw(in pane: inout Pane, at column: Int, row: Int, style: Style, fromStart: Bool = false) -> Int {
    let room = max(1, pane.columns - column - 1)
    var (start, used) = (fromStart ? 0 : cursor, 0)
    // Back from the cursor as far as there is room, so that a long text costs no more than what can be seen.
    while start > 0 {
      used += TextWidth.columns(of: characters[start - 1])
      guard used < room else { break }
      start -= 1
    }
    var shown = String(characters[start...].prefix(4 * room))
    if start > 0, start < cursor, let first = shown.first {
      // The sign takes the one or two columns of the first that would be seen.
      shown = "…" + String(repeating: " ", count: max(0, TextWidth.columns(of: first) - 1)) + shown.dropFirst()
    }
    pane.put(shown, at: column, row, style, width: room)
    return column + TextWidth.columns(of: ScreenText.cleaned(String(characters[min(start, cursor)..<cursor])))
  }
}
