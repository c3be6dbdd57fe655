import Meetings

/// An entry with everything that can be said of it, as it is typed.
struct Details: Hashable, Sendable {
  /// A field and what was typed in it.
  struct Value: Hashable, Sendable {
    let field: DetailField
    var text: String
  }

  /// The text, which may have several lines where `allowsBreaks`; nil for what has fields only.
  var text: String?
  var allowsBreaks = false
  /// The other fields from top to bottom; what is not among them the entry does not have.
  var values: [Value] = []

  subscript(field: DetailField) -> String { values.first { $0.field.id == field.id }?.text ?? "" }

  var isEmpty: Bool { (text ?? "").isEmpty && values.allSatisfy(\.text.isEmpty) }
}

// MARK: Drafts

extension Details {
  /// The details as a half-typed line is kept: the text, and after it the fields that are filled, each in a line that
  /// begins with a tab, as no line of a text does.
  var draft: String { draft(over: Details()) }

  /// The same with the fields that were filled before and are empty now.
  func draft(over before: Details) -> String {
    let said = values.filter { !$0.text.isEmpty || !before[$0.field].isEmpty }
    return (text ?? "") + said.map { "\n\t\($0.field.id)=\($0.text)" }.joined()
  }

  /// Whether a kept line is more than one line, and thus was kept as details.
  static func isDraft(_ line: String) -> Bool { line.contains("\n") }

  /// The words of a kept line, without its fields, in one line.
  static func text(ofDraft line: String) -> String {
    line.split(separator: "\n").filter { !$0.hasPrefix("\t") }.joined(separator: "\n").onOneLine
  }

  /// A kept line with another text before its fields.
  static func text(_ text: String, inDraft line: String) -> String {
    let lines = line.split(separator: "\n", omittingEmptySubsequences: false)
    let fields = lines.dropFirst(1 + (lines.lastIndex { !$0.hasPrefix("\t") } ?? -1))
    return ([Substring(text)] + fields).joined(separator: "\n")
  }

  /// Fills in what was kept; a field that this entry does not have goes to the text, so that nothing is lost.
  mutating func take(draft: String) {
    var lines = draft.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while let last = lines.last, last.hasPrefix("\t"), take(keptField: last.dropFirst()) { lines.removeLast() }
    let rest = lines.joined(separator: "\n")
    if text != nil || !rest.isEmpty { text = rest }
  }

  private mutating func take(keptField line: Substring) -> Bool {
    guard let sign = line.firstIndex(of: "="),
      let index = values.firstIndex(where: { $0.field.id == line[..<sign] })
    else { return false }
    values[index].text = String(line[line.index(after: sign)...])
    return true
  }
}
