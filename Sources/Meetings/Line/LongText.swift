/// A text of several lines, as it is recorded.
public enum LongText {
  /// Without blanks at the end of lines and blank lines around it; what is between stays as it was typed.
  public static func tidied(_ text: String) -> String {
    let all = text.withoutInvisibles.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var lines = all.map(withoutTrailingBlanks)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.drop { $0.isEmpty }.joined(separator: "\n")
  }

  private static func withoutTrailingBlanks(_ line: Substring) -> String {
    var line = line
    while let last = line.last, last.isWhitespace { line.removeLast() }
    return String(line)
  }
}

extension String {
  /// The same words in one line, where a text of several lines has to be named.
  public var onOneLine: String {
    contains(where: \.isNewline) ? withSingleBlanks : self
  }
}
