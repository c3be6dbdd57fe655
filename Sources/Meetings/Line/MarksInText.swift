/// What remains as the text once marks were understood: those at its beginning and its end go, and a mark within a
/// sentence stays there as the plain name, for without it the sentence would say something else.
struct MarksInText {
  /// A mark that was understood.
  struct Mark {
    /// The place in the line of its first word.
    let place: Int
    /// The name it stands for, with the comma that was typed behind it.
    let name: String
  }

  /// The words of the text, with the names that stay.
  let text: String
  /// Whether any name stays.
  let hasNames: Bool

  private enum Piece {
    case word(Substring)
    case mark(String)

    var isMark: Bool { if case .mark = self { true } else { false } }
    var text: String {
      switch self {
      case .word(let word): String(word)
      case .mark(let name): name
      }
    }
    func isWord(of words: Set<String>) -> Bool {
      if case .word(let word) = self { words.contains(word.lowercased()) } else { false }
    }
  }

  init(_ words: [QuickLineReader.Word], _ marks: [Mark]) {
    let pieces =
      (words.map { ($0.place, Piece.word($0.text)) } + marks.map { ($0.place, Piece.mark($0.name)) })
      .sorted { $0.0 < $1.0 }.map(\.1)
    let start = Self.end(ofMarksBefore: pieces)
    let end = Self.start(ofMarksBehind: pieces, from: start)
    let kept = pieces[start..<end]
    text = kept.map(\.text).joined(separator: " ")
    hasNames = kept.contains(where: \.isMark)
  }

  /// How many pieces at the beginning are marks, with what joins them: "@a en @b bellen". What is joined to a word of
  /// the sentence is part of it: "@a en de rest bellen".
  private static func end(ofMarksBefore pieces: [Piece]) -> Int {
    var index = 0
    while index < pieces.count, pieces[index].isMark {
      guard index + 1 < pieces.count, pieces[index + 1].isWord(of: joining) else {
        index += 1
        continue
      }
      guard index + 2 < pieces.count, pieces[index + 2].isMark else { return index }
      index += 2
    }
    return index
  }

  /// Where the marks at the end begin; those to which a word of the sentence leads stay: "brief aan @a en @b".
  private static func start(ofMarksBehind pieces: [Piece], from start: Int) -> Int {
    var end = pieces.count
    while end > start, pieces[end - 1].isMark {
      var first = end - 1
      while first - 2 >= start, pieces[first - 1].isWord(of: joining), pieces[first - 2].isMark { first -= 2 }
      if first > start, pieces[first - 1].isWord(of: leading) { return end }
      end = first
    }
    return end
  }

  private static let joining: Set = ["en", "of", "and", "or", "&", "+"]
  /// After these words a sentence does not end.
  private static let leading: Set<String> = joining.union([
    "aan", "bij", "door", "met", "namens", "naar", "onder", "over", "tussen", "van", "via", "voor", "vóór", "tegen",
    "about", "at", "between", "by", "for", "from", "on", "to", "towards", "under", "with",
  ])
}
