import Meetings

/// The names that a half-typed mark at the cursor could stand for.
struct MarkPicker: Sendable {
  private let start: Int
  private let end: Int
  /// The names that fit, the likeliest first.
  let candidates: [Candidate]
  private(set) var index = 0

  /// Looks for a mark at the cursor of a line; nil where there is none, or nothing fits.
  init?(_ editor: LineEditor, names: QuickLine.Names) {
    let before = editor.characters[..<editor.cursor]
    guard let mark = before.lastIndex(where: { $0 == "@" || $0 == "#" }) else { return nil }
    guard mark == 0 || before[mark - 1].isWhitespace else { return nil }
    let typed = String(before[(mark + 1)...])
    let found =
      before[mark] == "@"
      ? Self.found(typed, names.actors) : Self.found(typed, names.topics) + Self.found(typed, names.goals)
    // A whole name and a blank after it: there is nothing left to pick.
    guard !found.isEmpty, !(typed.last?.isWhitespace ?? false) || found.count > 1 else { return nil }
    (start, end, candidates) = (mark + 1, editor.cursor, found)
  }

  /// A name to put in the line, and how it is shown.
  struct Candidate: Hashable, Sendable {
    let name: String
    /// The name, with the one by which it was found where that is another.
    let label: String
  }

  private static func found<Value>(_ typed: String, _ named: [QuickLine.Named<Value>]) -> [Candidate] {
    NameMatch.candidates(for: typed, among: named).map { candidate in
      let (name, fitting) = (candidate.names[0], NameMatch.fittingName(of: candidate, for: typed))
      return Candidate(name: name, label: name == fitting ? name : "\(name) (\(fitting))")
    }
  }

  mutating func move(_ step: Int) { index = (index + step + candidates.count) % candidates.count }

  /// Whether any letter of the name was typed; a bare mark picks nothing by itself.
  var isBegun: Bool { end > start }

  /// The line with the picked name in the place of what was typed of it.
  func completed(_ editor: LineEditor) -> String {
    var completed = editor
    completed.replace(start..<end, with: candidates[index].name + " ")
    return completed.text
  }
}
