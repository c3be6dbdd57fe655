/// What somebody looks for: words that all have to be there, phrases in quotes, and keys as `status:te-laat`.
public struct SearchQuery: Hashable, Sendable {
  /// A key that narrows a search.
  public enum Key: String, Hashable, Sendable, CaseIterable { case year, goal, who, status, topic, parel }

  /// Parts of words that all have to be there, folded.
  public private(set) var words: [String] = []
  /// Keys with what they ask for, folded; all of it has to hold.
  public private(set) var keys: [Key: [String]] = [:]

  /// Words before a colon that are no key.
  private var unknownKeys: [String] = []

  /// A search as typed; keys and values are read in both languages.
  public init(_ typed: String) {
    for part in Self.parts(of: typed) {
      let folded = part.text.folded
      guard !part.isPhrase, let colon = folded.firstIndex(of: ":"), let key = Self.names[String(folded[..<colon])]
      else {
        if !folded.isEmpty { words.append(folded) }
        if !part.isPhrase, let key = Self.keyLike(folded) { unknownKeys.append(key) }
        continue
      }
      let value = String(folded[folded.index(after: colon)...])
      if !value.isEmpty { keys[key, default: []].append(value) }
    }
  }

  /// Whether nothing is asked.
  public var isEmpty: Bool { words.isEmpty && keys.isEmpty }

  private static let names: [String: Key] = [
    "jaar": .year, "year": .year, "doel": .goal, "goal": .goal, "wie": .who, "who": .who, "rol": .who, "role": .who,
    "status": .status, "onderwerp": .topic, "topic": .topic, "parel": .parel,
  ]

  /// The word before a colon where something follows that is no address: "foo" of "foo:bar".
  private static func keyLike(_ word: String) -> String? {
    guard let colon = word.firstIndex(of: ":"), colon != word.startIndex else { return nil }
    let (key, value) = (word[..<colon], word[word.index(after: colon)...])
    guard key.allSatisfy(\.isLetter), !value.isEmpty, !value.hasPrefix("//") else { return nil }
    return String(key)
  }

  private static func parts(of typed: String) -> [(text: String, isPhrase: Bool)] {
    var parts: [(String, Bool)] = []
    for (index, piece) in typed.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 1 {
        parts.append((String(piece), true))
      } else {
        parts += piece.words.map { (String($0), false) }
      }
    }
    return parts
  }
}

// MARK: - What is not understood

extension SearchQuery {
  /// What to say of a key or a value that there is not; nil where all is understood.
  public var remark: Text? {
    if let key = unknownKeys.first { return Self.noKey(key) }
    if let status = keys[.status]?.first(where: { !Self.isStatus($0) }) { return Self.noStatus(status) }
    if let year = keys[.year]?.first(where: { $0.count != 4 || !$0.allSatisfy(\.isNumber) }) {
      return Text(
        nl: "“\(year)” is geen jaar. Zo kan het: jaar:2026.",
        en: "“\(year)” is not a year. Type for example: year:2026.")
    }
    return nil
  }

  private static func noKey(_ key: String) -> Text {
    Text(
      nl:
        "De sleutel “\(key):” is er niet. Wel: jaar:, wie:, status:, onderwerp:, doel: en parel:. Is het tekst, zet er "
        + "dan aanhalingstekens omheen.",
      en:
        "There is no key “\(key):”. There are: year:, who:, status:, topic:, goal: and parel:. If it is text, put it in "
        + "quotes.")
  }

  private static func noStatus(_ status: String) -> Text {
    Text(
      nl: "De status “\(status)” is er niet. Wel: \(list(\.nl)).",
      en: "There is no status “\(status)”. There are: \(list(\.en)).")
  }

  /// Every status, as it is typed: "te-laat".
  private static var statuses: [Text] {
    let names =
      DecisionStatus.allCases.map(\.name) + ActionStatus.allCases.map(\.name) + [ActionStatus.lateName]
      + ChoiceStatus.allCases.map(\.name)
    return names.map { name in
      Text(nl: hyphenated(name.nl), en: hyphenated(name.en))
    }
  }

  private static func isStatus(_ typed: String) -> Bool {
    let ids =
      DecisionStatus.allCases.map(\.rawValue) + ActionStatus.allCases.map(\.rawValue)
      + ChoiceStatus.allCases.map(\.rawValue) + ["late"]
    return (statuses.flatMap { [$0.nl, $0.en] } + ids).contains { $0.folded.hasPrefix(typed) }
  }

  private static func list(_ language: KeyPath<Text, String>) -> String {
    var words: [String] = []
    for status in statuses where !words.contains(status[keyPath: language]) { words.append(status[keyPath: language]) }
    return words.joined(separator: ", ")
  }

  private static func hyphenated(_ words: String) -> String {
    words.split(separator: " ").joined(separator: "-")
  }
}
