import Meetings

/// What a line says of a member: a name, what somebody is behind `@`, and the organisation in brackets, round or square.
public struct MemberReading: Sendable {
  /// What bears no mark and stands in no brackets.
  public let name: String
  /// What stands behind `@`, in order.
  public let functions: [MemberFunction]
  /// What stands in the brackets; empty where there are none.
  public let organisation: String
  /// The words with `#`: they are no part of a name.
  public let subjects: [String]
  /// The places of the words of the organisation and of each role, in the order of the line.
  public let marks: [[Int]]
  /// Whether there is an `@` with nothing behind it.
  public let hasLoneMark: Bool

  /// Why a line with an `@` alone is not recorded.
  public static let loneMark = Refusal(
    nl: "Achter @ hoort een functie, zoals: Huisarts 1 @kaderarts.",
    en: "After @ comes a function, for instance: GP 1 @specialist.")

  /// Reads a line. What it begins with of a name that is known stays the name, with its brackets; `literal` are the places
  /// of the words that are text all the same.
  public init(_ line: String, keeping known: String = "", leaving literal: Set<Int> = [], _ catalogue: PatzCatalogue) {
    let kept = Self.begins(line, with: known) ? known : ""
    var text = String(line.dropFirst(kept.count)).withoutInvisibles
    let first = kept.words.count
    var places = Array(first..<first + text.words.count)
    var (inside, bracket, marks) = ("", Int?.none, [[Int]]())
    if let brackets = Self.brackets(in: text, at: places), literal.isDisjoint(with: brackets.places) {
      inside = text[brackets.range].dropFirst().dropLast().withSingleBlanks
      bracket = text[..<brackets.range.lowerBound].words.count
      text.replaceSubrange(brackets.range, with: " ")
      places.removeAll(where: brackets.places.contains)
      marks = [brackets.places]
    }
    let words = zip(places, text.words).enumerated().map {
      MarkedFunctions.Word(text: String($1.1), place: $1.0, isBehindBrackets: $0 == bracket)
    }
    let read = MarkedFunctions(words, after: kept, leaving: literal, MemberFunction.Finder(catalogue))
    (name, functions, organisation, hasLoneMark) = (read.name, read.functions, inside, read.hasLoneMark)
    subjects = words.map(\.text).filter { $0.hasPrefix("#") && $0.count > 1 }
    self.marks = (marks + read.marks).sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private static func begins(_ text: String, with name: String) -> Bool {
    text.hasPrefix(name) && text.dropFirst(name.count).first.map(\.isWhitespace) ?? true
  }

  /// The last brackets that do not stand within a word, with the places of the words that they alone take.
  private static func brackets(in text: String, at places: [Int]) -> (range: ClosedRange<String.Index>, places: [Int])?
  {
    guard let range = pairs(in: text).first(where: { !isWithinWord($0, of: text) }) else { return nil }
    let (head, tail) = (text[..<range.lowerBound], text[text.index(after: range.upperBound)...])
    let before = head.words.count
    let alone = max(0, places.count - (head + " " + tail).words.count)
    return (range, Array(places.dropFirst(before).prefix(alone)))
  }

  private static func isWithinWord(_ range: ClosedRange<String.Index>, of text: String) -> Bool {
    let behind = text[text.index(after: range.upperBound)...].first
    return text[..<range.lowerBound].last?.isLetter == true && behind?.isLetter == true
  }

  /// Every bracket that is closed with the one that opens it, the last first.
  private static func pairs(in text: String) -> some Sequence<ClosedRange<String.Index>> {
    let openers: [Character: Character] = [")": "(", "]": "["]
    return text.indices.reversed().lazy.compactMap { close in
      guard let opener = openers[text[close]] else { return nil }
      var depth = 0
      for index in text[...close].indices.reversed() {
        if text[index] == text[close] { depth += 1 }
        if text[index] == opener { depth -= 1 }
        if depth == 0 { return index...close }
      }
      return nil
    }
  }
}
