import Meetings

/// What was typed at such length that a message which repeats it could not be read.
struct LongWords {
  /// How many characters of a value a message repeats.
  static let limit = 60

  /// The longest first, so that one that holds another goes as a whole.
  private let words: [String]

  /// The long ones among the words of a call. A folder stays whole, for a path without its end names another place.
  init(_ arguments: [String]) {
    let values = arguments.enumerated().flatMap { index, word -> [String] in
      if index > 0, arguments[index - 1] == "--folder" { return [] }
      guard word.hasPrefix("--"), let sign = word.firstIndex(of: "=") else { return [word] }
      return word.hasPrefix("--folder=") ? [] : [String(word[word.index(after: sign)...]), word]
    }
    let all = values + values.map(\.asRecorded)
    words = Set(all.filter { $0.count > Self.limit }).sorted { $0.count > $1.count }
  }

  /// The sentence with each of them cut off.
  func shortened(in sentence: String) -> String {
    words.reduce(sentence) { sentence, word in sentence.replacing(word, with: word.prefix(Self.limit) + "…") }
  }
}
