/// A text that is looked for in others, however it is spaced, hyphenated or spelled there.
public struct SoughtText: Sendable {
  private let words: String
  private let plainWords: String
  /// Without marks, where that says enough to be looked for; nil where it would stand in nearly anything.
  private let markless: String?
  /// Its letters, where there are enough to tell; nil where it may stand in anything.
  private let letters: Needle?

  /// A text as somebody typed it.
  public init(_ typed: String) {
    words = typed.evenlyFolded
    plainWords = words.lettersAndDigits
    markless = plainWords.count { $0 != " " } < 4 ? nil : plainWords
    let plain = PlainLetters.letters(of: words)
    letters = plain.count < 3 ? nil : Needle(String(decoding: plain, as: UTF8.self))
  }

  /// Whether it may stand in a document with these letters: where it does not, nobody has to read that.
  public func mayBeIn(_ document: PlainLetters) -> Bool { letters.map(document.mayHold) ?? true }

  /// How many signs it has, blanks apart.
  public var length: Int { words.count { $0 != " " } }

  /// Whether it says something by itself: more than a word or two that stand in other sentences too.
  var isSentence: Bool { words.contains(" ") && length >= 8 }

  /// Whether it stands in a text, blanks, hyphens and other marks apart: search finds it there too.
  public func isIn(_ text: String) -> Bool {
    // Most texts hold nothing of it: that is seen at once.
    guard !words.isEmpty, letters?.isIn(PlainLetters.letters(of: text)) ?? true else { return false }
    return text.evenlyFolded.contains(words) || markless.map(text.folded.lettersAndDigits.contains) ?? false
  }

  /// Whether it is all of a text.
  public func isAll(of text: String) -> Bool {
    text.evenlyFolded == words || markless.map { $0 == text.folded.lettersAndDigits } ?? false
  }

  /// Whether it stands in a document, as Markdown or a page, that marks and breaks its text in its own way.
  public func isIn(document: String) -> Bool {
    guard !plainWords.isEmpty else { return false }
    let text = document.withSignsOfPages
    return text.folded.lettersAndDigits.contains(plainWords)
      || text.replacing(#/<[^<>]*>/#, with: " ").folded.lettersAndDigits.contains(plainWords)
  }
}

extension [SoughtText] {
  /// Whether any of these words stand in a text; very short ones only where they are all of it: they stand in other words.
  public func isAny(in text: String) -> Bool { contains { $0.length < 4 ? $0.isAll(of: text) : $0.isIn(text) } }

  /// Whether a half-typed text, or one of several that are kept as one, says any of these: a single word only where it is
  /// all of it, for most stand in sentences about something else, and what somebody typed is not thrown away for that.
  public func isAny(inTyped text: String) -> Bool {
    text.split { $0 == LineSeparator.sign || $0 == LineSeparator.place }.contains { typed in
      contains { $0.isAll(of: String(typed)) || $0.isSentence && $0.isIn(String(typed)) }
    }
  }
}

extension String {
  /// Folded, with one blank wherever there are any, and none around it.
  fileprivate var evenlyFolded: String { folded.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// What is left without marks: letters and digits, one blank for all else.
  fileprivate var lettersAndDigits: String { split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") }

  /// A page with the signs that it has names or numbers for: "&eacute;", "&#233;", "&nbsp;".
  fileprivate var withSignsOfPages: String {
    guard contains("&") else { return self }
    return replacing("&shy;", with: "")
      .replacing(#/&([A-Za-z])(?:acute|grave|uml|circ|cedil|tilde|ring);/#) { String($0.output.1) }
      .replacing(#/&#([0-9]{1,7});/#) { Self.sign(UInt32($0.output.1)) }
      .replacing(#/&#[xX]([0-9A-Fa-f]{1,6});/#) { Self.sign(UInt32($0.output.1, radix: 16)) }
      .replacing(#/&[A-Za-z0-9]+;/#, with: " ")
  }

  private static func sign(_ number: UInt32?) -> String { number.flatMap(UnicodeScalar.init).map { String($0) } ?? " " }
}
