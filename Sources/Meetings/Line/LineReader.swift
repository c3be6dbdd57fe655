/// Takes what it understands out of the words of a line; what is left is the text.
struct LineReader {
  /// A word, and its place in the line.
  struct Word {
    var text: Substring
    let place: Int
  }

  var words: [Word]
  var understanding = QuickLine.Understanding()
  private let names: QuickLine.Names
  /// The places of words that stay text.
  private let literal: Set<Int>

  init(_ line: String, names: QuickLine.Names, leaving literal: Set<Int>) {
    words = line.withoutInvisibles.split(whereSeparator: \.isWhitespace).enumerated().map { Word(text: $1, place: $0) }
    self.names = names
    self.literal = literal
  }

  /// What was understood, with the rest of the words as the text.
  var finished: QuickLine.Understanding {
    var reader = self
    if reader.understanding.isMoreThanText { reader.tidyEnd() }
    reader.understanding.text = reader.words.map(\.text).joined(separator: " ")
    reader.understanding.marks.sort { ($0.first ?? 0) < ($1.first ?? 0) }
    return reader.understanding
  }

  func isLiteral(_ word: Word) -> Bool { literal.contains(word.place) }

  /// Takes words out of the text, for what they meant is understood.
  mutating func remove(_ range: Range<Int>) {
    understanding.marks.append(words[range].map(\.place))
    words.removeSubrange(range)
  }

  /// A comma that stood before a name or a date has nothing to part any more.
  private mutating func tidyEnd() {
    while let last = words.last, let sign = last.text.last, ",;:".contains(sign) {
      words[words.count - 1].text.removeLast()
      if last.text.count == 1 { words.removeLast() }
    }
  }

  // MARK: Marks

  mutating func readMarks() {
    var index = 0
    while index < words.count {
      let word = words[index].text
      guard let mark = word.first, "@#".contains(mark), word.count > 1, !isLiteral(words[index]) else {
        index += 1
        continue
      }
      let rest = words[index...].map(\.text)[...]
      let length = mark == "@" ? readActor(rest) : readSubject(rest)
      if length > 0 {
        remove(index..<(index + length))
      } else {
        understanding.unknownMarks.append(String(word))
        index += 1
      }
    }
  }

  private mutating func readActor(_ rest: ArraySlice<Substring>) -> Int {
    guard let (actor, length) = NameMatch.likeliest(in: rest, among: names.actors) else { return 0 }
    if !understanding.actors.contains(actor) { understanding.actors.append(actor) }
    return length
  }

  private mutating func readSubject(_ rest: ArraySlice<Substring>) -> Int {
    // The whole name of a topic wins over a goal that has the word somewhere in its sentence.
    if let (topic, length) = NameMatch.whole(in: rest, among: names.topics) { return take(topic) ? length : 0 }
    if let (goal, length) = NameMatch.best(in: rest, among: names.goals) {
      if !understanding.goals.contains(goal) { understanding.goals.append(goal) }
      return length
    }
    guard let (topic, length) = NameMatch.best(in: rest, among: names.topics) else { return 0 }
    return take(topic) ? length : 0
  }

  /// A line goes under one item: a second topic stays in the text, and says so.
  private mutating func take(_ topic: TopicID) -> Bool {
    if let first = understanding.topic, first != topic { return false }
    understanding.topic = topic
    return true
  }
}
