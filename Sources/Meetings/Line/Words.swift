extension StringProtocol where SubSequence == Substring {
  /// The words, with no blanks between them. An accent that was typed on a blank begins the word behind it: it is not part
  /// of the blank, or it would be lost with it.
  public var words: [Substring] {
    unicodeScalars.split { $0.properties.isWhitespace }.map { self[$0.startIndex..<$0.endIndex] }
  }

  /// The words with one blank between them.
  public var withSingleBlanks: String { words.joined(separator: " ") }
}
