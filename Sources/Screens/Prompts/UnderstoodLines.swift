import Console
import Meetings

/// What stands under a line that is typed: how it is understood, the names that can be picked, and what to mind.
struct UnderstoodLines {
  private let echo: [String]
  private let picker: MarkPicker?
  private let warning: [String]
  /// The least rows it takes on a small screen, so that what stands above does not move with every word.
  private let reserved: Int
  /// The places of the words of each thing that was understood.
  let marks: [[Int]]
  /// Longer than this an echo or a warning is a story.
  private static let most = 5
  /// On a screen with fewer rows each is needed for what was recorded.
  private static let lowest = 16

  init(_ open: OpenPrompt, columns: Int, _ context: Context) {
    let understood = open.understanding(context)
    echo = Self.lines(understood.text, columns)
    warning = Self.lines(understood.warning ?? "", columns)
    picker = open.anyPicker
    marks = understood.marks
    let mayMove = !context.isCompact || context.size.rows < Self.lowest || open.form != nil
    reserved = mayMove ? 0 : open.prompt.rowsBelow
  }

  private static func lines(_ text: String, _ columns: Int) -> [String] {
    // Of a text of many pages no more is broken into lines than could be shown.
    let head = String(text.prefix(2 * most * columns))
    return text.isEmpty ? [] : TextWidth.wrapped(head, to: columns, most: most).map(withoutLooseSign)
  }

  /// A sign between two parts says nothing where a line ends or begins with it.
  private static func withoutLooseSign(_ line: String) -> String {
    let end = line.hasSuffix(" ·") ? String(line.dropLast(2)) : line
    return end.hasPrefix("· ") ? String(end.dropFirst(2)) : end
  }

  /// The rows that all of it takes.
  var rows: Int { max(reserved, echo.count + warning.count + (picker == nil ? 0 : 1)) }

  func draw(_ pane: inout Pane, from start: Int) {
    var row = start
    for line in echo {
      pane.put(line, row, Style(.muted))
      row += 1
    }
    if let picker {
      draw(picker, row: row, &pane)
      row += 1
    }
    for line in warning {
      pane.put(line, row, Style(.warning))
      row += 1
    }
  }

  private func draw(_ picker: MarkPicker, row: Int, _ pane: inout Pane) {
    let (first, count) = (max(0, picker.index - 3), picker.candidates.count)
    let widths = picker.candidates.map { TextWidth.columns(of: $0.label) + 3 }
    let isPart = first > 0 || widths.reduce(-1, +) > pane.columns
    // At the end stands that there are more, and which these are.
    let room = pane.columns - (isPart ? TextWidth.columns(of: "\(count)-\(count) / \(count)") + 2 : 0)
    var (column, end) = (0, first)
    for (index, candidate) in picker.candidates.enumerated().dropFirst(first) where end == index {
      let left = room - column - 2
      guard left >= min(Self.leastName, widths[index] - 3) else { break }
      let isPicked = index == picker.index
      let name = ClippedName.clipped(candidate.label, to: left)
      let used = pane.put((isPicked ? "▸ " : "  ") + name, at: column, row, Style(isPicked ? .selected : .muted))
      pane.mark(.name(index), at: column, row, columns: used)
      (column, end) = (column + used + 1, index + 1)
    }
    if isPart { pane.putRight("\(first + 1)-\(end) / \(count)", row, Style(.muted)) }
  }

  /// With fewer columns than this nobody knows a name.
  private static let leastName = 10
}
