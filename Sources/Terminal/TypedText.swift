/// What was typed where the terminal itself edits the line, without what came in between: keys that it knows nothing of,
/// and what it tells of itself.
enum TypedText {
  /// The text in some bytes. An escape that begins nothing, or nothing whole, stays: there is no pause to tell it by.
  static func bytes(of typed: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = typed[...]
    while let first = rest.first {
      if EscapeSequence.begins(rest), let length = length(ofWhole: rest) {
        rest = rest.dropFirst(length)
      } else {
        kept.append(first)
        rest = rest.dropFirst()
      }
    }
    return kept
  }

  private static func length(ofWhole bytes: ArraySlice<UInt8>) -> Int? {
    switch EscapeSequence.read(bytes) {
    case .incomplete, .key(.escape, _): nil
    case .key(_, let length), .mouse(_, let length), .pasteStart(let length): length
    case .answerStart(let length): answerLength(bytes.dropFirst(length)).map { $0 + length }
    }
  }

  private static func answerLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    var string = AnswerString()
    var rest = bytes
    while !string.isComplete, case let more = string.take(rest), more.count < rest.count { rest = more }
    return string.isWhole ? bytes.count - rest.count : nil
  }
}
