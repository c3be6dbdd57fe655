import Meetings

/// The words of a member's line, parted in the name and the functions behind `@`.
struct MarkedFunctions: Sendable {
  /// A word of the line, with its place in it.
  struct Word: Sendable {
    let text: String
    let place: Int
    /// Whether the organisation stood before it: no function goes on over that, but a comma goes on with the functions.
    let isBehindBrackets: Bool

    fileprivate var isMark: Bool { text.hasPrefix("@") }
    fileprivate var endsFunctions: Bool { isMark || text.hasPrefix("#") || isBehindBrackets && !text.hasPrefix(",") }
  }

  /// A piece of a word, without the mark and the commas.
  private typealias Piece = (text: String, place: Int)

  /// What bears no mark.
  private(set) var name = ""
  /// What stands behind `@`, in order.
  private(set) var functions: [MemberFunction] = []
  /// The places of the words of each role.
  private(set) var marks: [[Int]] = []
  /// Whether there is an `@` with nothing behind it.
  private(set) var hasLoneMark = false

  private var names: [String]
  private let literal: Set<Int>
  private let finder: MemberFunction.Finder

  /// Parts the words of a line. `kept` is a name that stays before them, `literal` the places of what is text all the same.
  init(_ words: [Word], after kept: String, leaving literal: Set<Int>, _ finder: MemberFunction.Finder) {
    (self.literal, self.finder) = (literal, finder)
    names = kept.isEmpty ? [] : [kept]
    var rest = words[...]
    while let word = rest.first {
      let length = word.isMark ? length(of: rest) : 1
      if word.isMark {
        take(rest.prefix(length))
      } else if word.text.contains(where: { $0 != "," }) {
        names.append(word.text)
      }
      rest = rest.dropFirst(length)
    }
    name = names.joined(separator: " ")
  }

  /// How many words the functions behind a mark take: to the next mark, the brackets, or what Esc turned back into text.
  private func length(of words: ArraySlice<Word>) -> Int {
    let end = zip(words, words.dropFirst()).enumerated().first { _, pair in
      let (before, word) = pair
      let isLeft = literal.contains(word.place) && !literal.contains(before.place) && !before.text.hasSuffix(",")
      return word.endsFunctions || isLeft
    }
    return end.map { $0.offset + 1 } ?? words.count
  }

  /// Takes what stands behind one mark: functions, with commas between them.
  private mutating func take(_ words: ArraySlice<Word>) {
    var parts: [[Piece]] = [[]]
    for (offset, word) in words.enumerated() {
      let text = offset == 0 ? word.text.dropFirst() : word.text[...]
      for (index, piece) in text.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { parts.append([]) }
        parts[parts.count - 1].append((String(piece), word.place))
      }
    }
    parts.removeAll { $0.allSatisfy(\.text.isEmpty) }
    if parts.isEmpty { hasLoneMark = true }
    for (index, part) in parts.enumerated() { take(part, isFirst: index == 0) }
  }

  /// Where no name stands before it, what follows a whole role is the name, and so is what is none behind a comma:
  /// "@nwc Jan", "@nwc, Jan".
  private mutating func take(_ part: [Piece], isFirst: Bool) {
    let words = part.map(\.text).filter { !$0.isEmpty }
    let places = part.map(\.place)
    let whole = words.joined(separator: " ")
    if literal.contains(places[0]) {
      functions.append(.other(whole))
    } else if !names.isEmpty {
      add(finder.function(whole), places)
    } else if let known = finder.beginning(of: words) {
      add(known.function, places.dropLast(words.count - known.length))
      names += words.dropFirst(known.length)
    } else if isFirst {
      add(finder.function(whole), places)
    } else {
      names += words
    }
  }

  private mutating func add(_ function: MemberFunction, _ places: [Int]) {
    functions.append(function)
    if case .role = function { marks.append(places) }
  }
}
