/// What somebody looks for: words that all have to be there, phrases in quotes, and keys as `status:te-laat`.
public struct SearchQuery: Hashable, Sendable {
  /// A key that narrows a search.
  public enum Key: String, Hashable, Sendable, CaseIterable { case year, goal, who, status, topic, parel }

  /// Parts of words that all have to be there, folded.
  public private(set) var words: [String] = []
  /// Keys with what they ask for, folded.
  public private(set) var keys: [Key: String] = [:]

  /// A search as typed; keys and values are read in both languages.
  public init(_ typed: String) {
    for part in Self.parts(of: typed) {
      let folded = part.text.folded
      guard !part.isPhrase, let colon = folded.firstIndex(of: ":"), let key = Self.names[String(folded[..<colon])]
      else {
        if !folded.isEmpty { words.append(folded) }
        continue
      }
      let value = String(folded[folded.index(after: colon)...])
      if !value.isEmpty { keys[key] = value }
    }
  }

  /// Whether nothing is asked.
  public var isEmpty: Bool { words.isEmpty && keys.isEmpty }

  private static let names: [String: Key] = [
    "jaar": .year, "year": .year, "doel": .goal, "goal": .goal, "wie": .who, "who": .who, "rol": .who, "role": .who,
    "status": .status, "onderwerp": .topic, "topic": .topic, "parel": .parel,
  ]

  private static func parts(of typed: String) -> [(text: String, isPhrase: Bool)] {
    var parts: [(String, Bool)] = []
    for (index, piece) in typed.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 1 {
        parts.append((String(piece), true))
      } else {
        parts += piece.split(whereSeparator: \.isWhitespace).map { (String($0), false) }
      }
    }
    return parts
  }
}
