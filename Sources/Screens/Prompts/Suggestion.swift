import Console
import Meetings

/// How a line could go on: an earlier text that begins with what was typed, or the name of a Parel. It stands greyed behind the
/// cursor, after the key that takes it; Enter records only what was typed.
struct Suggestion: Hashable, Sendable {
  /// Where in the line it begins.
  private let start: Int
  /// The whole text, which comes in the place of what was typed of it.
  private let text: String
  /// What is still to come of it.
  let rest: String

  /// With fewer letters nearly everything fits.
  static let fewestLetters = 3

  /// The key that takes it.
  static let key = Key.right

  /// Looks for how a line goes on; nil where the cursor is not at its end, or nothing fits.
  init?(_ editor: LineEditor, _ wordings: Wordings) {
    let typed = editor.characters
    guard editor.cursor == typed.count, typed.last?.isNewline == false, typed.count <= Self.reach else { return nil }
    guard typed.count(where: \.isLetter) >= Self.fewestLetters else { return nil }
    let begin = typed.firstIndex { !$0.isWhitespace } ?? 0
    if let text = wordings.earlier.first(where: { Self.goesOn($0, after: typed[begin...]) }) {
      self.init(text, from: begin, typed: typed.count)
    } else if let name = Self.name(at: typed, wordings.names) {
      self.init(name.text, from: name.start, typed: typed.count)
    } else {
      return nil
    }
  }

  private init(_ text: String, from start: Int, typed: Int) {
    (self.start, self.text) = (start, text)
    rest = String(text.dropFirst(typed - start))
  }

  /// A line longer than most texts is one's own.
  private static let reach = 160
  /// The most words of a name that can have been typed.
  private static let words = 4

  /// A name of which the last words of the line are the beginning; the most words first.
  private static func name(at typed: [Character], _ names: [String]) -> (text: String, start: Int)? {
    let starts = typed.indices.filter { index in
      !typed[index].isWhitespace && (index == 0 || typed[index - 1].isWhitespace)
    }
    for start in starts.suffix(words) where typed[start...].count(where: \.isLetter) >= fewestLetters {
      if let name = names.first(where: { goesOn($0, after: typed[start...]) }) { return (name, start) }
    }
    return nil
  }

  /// Whether a text goes on after what was typed, without regard to capitals and accents.
  private static func goesOn(_ text: String, after typed: ArraySlice<Character>) -> Bool {
    var rest = text.makeIterator()
    for character in typed {
      guard let next = rest.next(), isSame(next, character) else { return false }
    }
    return rest.next() != nil && !text.contains(where: \.isNewline)
  }

  /// Most texts differ in the first letter, and mostly both are plain: that has to be told at once.
  private static func isSame(_ one: Character, _ other: Character) -> Bool {
    if one == other { return true }
    if let one = one.asciiValue, let other = other.asciiValue {
      return one | 0x20 == other | 0x20 && (97...122).contains(one | 0x20)
    }
    return String(one).folded == String(other).folded
  }

  /// The line with all of it.
  func taken(in editor: LineEditor) -> LineEditor {
    var taken = editor
    taken.replace(start..<editor.characters.count, with: text)
    return taken
  }
}

extension Suggestion {
  /// Draws what is to come behind the cursor, after the key that takes it: without colour too it is not taken for typed text.
  func draw(in pane: inout Pane, at column: Int, _ language: Language) {
    let key = " \(Self.key.name(language)) "
    let words = String(rest.drop(while: \.isWhitespace))
    let room = pane.columns - column - TextWidth.columns(of: key)
    guard room >= min(Self.leastColumns, TextWidth.columns(of: words)) else { return }
    let used = pane.put(key, at: column, 0, Style(.accent, bold: true))
    pane.put(TextWidth.clipped(words, to: room), at: column + used, 0, Style(.muted))
  }

  /// With less room than this nobody sees what it is.
  private static let leastColumns = 8
}
