import Console
import Meetings

/// A list with a line above it that filters while somebody types into it after `f`.
struct FilteredList: Sendable {
  private(set) var filter = LineEditor()
  private(set) var isTyping = false
  var cursor = ListCursor()

  /// Takes a key of the filter or the list; false where it means something else. `count` is the rows in sight.
  mutating func take(_ key: Key, count: Int) -> Bool {
    if cursor.take(key, count: count) { return true }
    guard isTyping else { return false }
    switch key {
    case .enter: isTyping = false
    case .escape:
      filter = LineEditor()
      isTyping = false
    default: return filter.take(key)
    }
    return true
  }

  mutating func begin() { isTyping = true }

  /// Whether a text has all the words that were typed.
  func fits(_ text: String) -> Bool {
    guard !filter.isEmpty else { return true }
    let folded = text.folded
    return filter.text.folded.split(separator: " ").allSatisfy { folded.contains($0) }
  }

  func draw(_ pane: inout Pane, row: Int, count: Int, heading: String, _ context: Context) {
    pane.put(heading, row, Style(.heading, bold: true))
    guard isTyping || !filter.isEmpty else { return }
    let column = TextWidth.columns(of: heading) + 3
    let label = context.say(Text(nl: "met: ", en: "with: "))
    let used = pane.put(label, at: column, row, Style(.muted))
    let end = filter.draw(in: &pane, at: column + used, row: row, style: Style(.input))
    if isTyping { pane.canvas.cursor = Point(column: pane.rect.column + end, row: pane.rect.row + row) }
  }
}
