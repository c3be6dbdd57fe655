import Meetings

/// The words of a member's line, parted in the name and the functions behind `@`.
public struct MarkedFunctions: Sendable {
  /// A word of the line, with its place in it.
  public struct Word: Sendable {
    fileprivate let text: String
    fileprivate let place: Int
    /// Whether the organisation stood before it: no function goes on over that.
    fileprivate let isBehindBrackets: Bool

    /// A word by its parts; `isBehindBrackets` where the organisation stood before it.
    public init(text: String, place: Int, isBehindBrackets: Bool) {
      (self.text, self.place, self.isBehindBrackets) = (text, place, isBehindBrackets)
    }

    fileprivate var isMark: Bool { text.hasPrefix("@") && text.count > 1 }
  }

  /// What bears no mark.
  public private(set) var name = ""
  /// What stands behind `@`, in order.
  public private(set) var functions: [MemberFunction] = []
  /// The places of the words of each role.
  public private(set) var marks: [[Int]] = []

  /// Parts the words of a line. `kept` is a name that stays before them, `literal` the places of what is text all the same.
  public init(_ words: [Word], after kept: String, leaving literal: Set<Int>, _ finder: MemberFunction.Finder) {
    var names = kept.isEmpty ? [] : [kept]
    var index = 0
    while index < words.count {
      guard words[index].isMark else {
        names.append(words[index].text)
        index += 1
        continue
      }
      let length = Self.length(words[index...], leaving: literal)
      let typed = Self.typed(words[index..<index + length])
      let isText = literal.contains(words[index].place)
      // Where no name stands before it, what follows a whole role is the name: "@nwc Jan".
      let known = names.isEmpty && !isText ? finder.beginning(of: typed) : nil
      let used = known?.length ?? length
      let whole = typed.joined(separator: " ")
      let function = known?.function ?? (isText ? .other(whole) : finder.function(whole))
      functions.append(function)
      if case .role = function { marks.append(words[index..<index + used].map(\.place)) }
      index += used
    }
    name = names.joined(separator: " ")
  }

  /// How many words a function takes: to the next mark, a comma, the brackets, or what Esc turned back into text.
  private static func length(_ words: ArraySlice<Word>, leaving literal: Set<Int>) -> Int {
    let next = words.dropFirst().firstIndex {
      $0.isMark || $0.isBehindBrackets || $0.text.hasPrefix("#") || literal.contains($0.place)
    }
    let comma = words.firstIndex { $0.text.hasSuffix(",") }.map { $0 + 1 }
    return min(next ?? words.endIndex, comma ?? words.endIndex) - words.startIndex
  }

  /// The words without the mark and the comma.
  private static func typed(_ words: ArraySlice<Word>) -> [String] {
    words.enumerated().map { offset, word in
      let text = offset == 0 ? word.text.dropFirst() : Substring(word.text)
      return String(text.hasSuffix(",") ? text.dropLast() : text)
    }
  }
}
