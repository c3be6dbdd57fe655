/// Looks for YAML's references in a text that has not been parsed yet: `&name` marks a value, `*name` repeats it.
enum YAMLAliases {
  /// The line, counted from 1, of the first `*name` whose `&name` stands in the text as well; nil where there is none.
  static func firstLine(in text: String) -> Int? {
    var marked: Set<Substring> = []
    // Of any kind of line break: "\r\n" is one Character.
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      for word in line.split(whereSeparator: { " \t[]{},".contains($0) }) where word.count > 1 {
        if word.first == "&" { marked.insert(word.dropFirst()) }
        if word.first == "*", marked.contains(word.dropFirst()) { return index + 1 }
      }
    }
    return nil
  }
}
