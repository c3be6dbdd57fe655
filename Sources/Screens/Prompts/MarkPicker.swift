import Meetings

/// The names that a half-typed mark at the cursor could stand for.
struct MarkPicker: Sendable {
  private let start: Int
  private let end: Int
  /// The names that fit, the likeliest first.
  let candidates: [String]
  private(set) var index = 0

  /// Looks for a mark at the cursor of a line; nil where there is none, or nothing fits.
  init?(_ editor: LineEditor, names: QuickLine.Names) {
    let before = editor.characters[..<editor.cursor]
    guard let mark = before.lastIndex(where: { $0 == "@" || $0 == "#" }) else { return nil }
    guard mark == 0 || before[mark - 1].isWhitespace else { return nil }
    let typed = String(before[(mark + 1)...])
    let found =
      before[mark] == "@"
      ? NameMatch.candidates(for: typed, among: names.actors).map { $0.names[0] }
      : NameMatch.candidates(for: typed, among: names.topics).map { $0.names[0] }
        + NameMatch.candidates(for: typed, among: names.goals).map { $0.names[0] }
    // A whole name and a blank after it: there is nothing left to pick.
    guard !found.isEmpty, !(typed.last?.isWhitespace ?? false) || found.count > 1 else { return nil }
    (start, end, candidates) = (mark + 1, editor.cursor, found)
  }

  mutating func move(_ step: Int) { index = (index + step + candidates.count) % candidates.count }

  /// Whether any letter of the name was typed; a bare mark picks nothing by itself.
  var isBegun: Bool { end > start }

  /// The line with the picked name in the place of what was typed of it.
  func completed(_ editor: LineEditor) -> String {
    var completed = editor
    completed.replace(start..<end, with: candidates[index] + " ")
    return completed.text
  }
}
