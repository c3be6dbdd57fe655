import Console
import Meetings

/// A list of which somebody sees only the rows that have the words typed after `s`.
struct FilteredList<Row: Sendable>: Sendable {
  private(set) var cursor = ListCursor()
  private var filter = LineEditor()
  /// Whether the words are being typed, so that letters are text.
  private(set) var isTyping = false
  private var rows: [Row] = []
  /// Those that have the words; looked for anew only when the words, or the rows, change.
  private(set) var shown: [Row] = []
  private let words: @Sendable (Row) -> String

  /// A list without rows; `words` tells what is looked for in one.
  init(_ words: @escaping @Sendable (Row) -> String) { self.words = words }

  var selected: Row? { shown.indices.contains(cursor.index) ? shown[cursor.index] : nil }

  /// Whether there is nothing to filter.
  var isEmpty: Bool { rows.isEmpty }

  /// Takes other rows; the row that is chosen stays in its place in the list.
  mutating func show(_ rows: [Row]) {
    self.rows = rows
    look()
  }

  /// Chooses the first row in sight that is one of these; where none is, the place in the list stays chosen.
  mutating func choose(where isWanted: (Row) -> Bool) {
    if let index = shown.firstIndex(where: isWanted) { cursor.select(index) }
  }

  /// Takes a key of the words or the list; false where it means something else.
  mutating func take(_ key: Key, page: Int) -> Bool {
    if cursor.take(key, count: shown.count, page: page) { return true }
    guard isTyping else { return false }
    switch key {
    case .enter: isTyping = false
    case .escape:
      filter = LineEditor()
      isTyping = false
      look()
    default:
      guard filter.take(key) else { return false }
      look()
    }
    return true
  }

  private mutating func look() {
    let wanted = filter.text.folded.split(separator: " ")
    shown =
      wanted.isEmpty
      ? rows
      : rows.filter { row in
        let text = words(row).folded
        return wanted.allSatisfy { text.contains($0) }
      }
    cursor.clamp(shown.count)
  }

  /// The key that begins the words.
  static func binding<Screen>(
    _ list: any WritableKeyPath<Screen, FilteredList> & Sendable
  ) -> Binding<Screen> {
    Binding(
      Keys("s"), Text(nl: "filteren", en: "filter"),
      help: Text(nl: "alleen tonen wat deze woorden heeft", en: "show only what contains these words"), isHint: false,
      records: false
    ) { screen, _ in
      screen[keyPath: list].isTyping = true
      return []
    }
  }

  /// Draws what the list is, and the words where there are any, in the first row.
  func drawHeading(_ heading: String, _ pane: inout Pane, _ context: Context) {
    pane.put(heading, 0, Style(.heading, bold: true))
    guard isTyping || !filter.isEmpty else { return }
    let column = TextWidth.columns(of: heading) + 3
    let used = pane.put(context.say(Text(nl: "met: ", en: "with: ")), at: column, 0, Style(.muted))
    let end = filter.draw(in: &pane, at: column + used, row: 0, style: Style(.input))
    if isTyping { pane.canvas.cursor = Point(column: pane.rect.column + end, row: pane.rect.row) }
  }
}
