/// Takes what it understands out of the words of a line; what is left is the text.
struct QuickLineReader {
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
  /// The marks that were taken out, for those within a sentence go back as names.
  private var taken: [MarksInText.Mark] = []
  /// Whether the line is a sentence, in which names mean something where they stand.
  private let isSentence: Bool

  init(_ line: String, names: QuickLine.Names, leaving literal: Set<Int>, isSentence: Bool) {
    self.isSentence = isSentence
    words = line.withoutInvisibles.words.enumerated().map { Word(text: $1, place: $0) }
    self.names = names
    self.literal = literal
  }

  /// What was understood, with the rest of the words as the text.
  var finished: QuickLine.Understanding {
    var reader = self
    let pieces = MarksInText(words, isSentence ? taken : [])
    reader.understanding.text = understanding.isMoreThanText ? Self.tidied(pieces.text) : pieces.text
    reader.understanding.hasNamesInText = pieces.hasNames
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
  private static func tidied(_ text: String) -> String {
    var text = Substring(text)
    while let sign = text.last, ",;: ".contains(sign) { text.removeLast() }
    return String(text)
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
      let rest = words[index...].prefix(NameMatch.mostWords).map(\.text)[...]
      if let (name, length) = mark == "@" ? readActor(rest) : readSubject(rest) {
        keep(name, in: words[index..<(index + length)])
        remove(index..<(index + length))
      } else {
        let name = NameMatch.stripped(word)
        understanding.unknownMarks.append(String(name.count > 1 ? name : word))
        index += 1
      }
    }
  }

  /// Remembers a mark with the sign that was typed behind it: "@ros, @nwc en @consulent".
  private mutating func keep(_ name: String, in marked: ArraySlice<Word>) {
    guard let first = marked.first, let last = marked.last else { return }
    let signs = String(last.text.reversed().prefix { ",;:".contains($0) }.reversed())
    taken.append(MarksInText.Mark(place: first.place, name: name + signs))
  }

  private mutating func readActor(_ rest: ArraySlice<Substring>) -> (String, Int)? {
    guard let (actor, length) = NameMatch.likeliest(in: rest, among: names.actors) else { return nil }
    if !understanding.actors.contains(actor) { understanding.actors.append(actor) }
    return (Self.name(of: actor, names.actors), length)
  }

  private static func name<Value>(of value: Value, _ named: [QuickLine.Named<Value>]) -> String {
    named.first { $0.value == value }?.names.first ?? ""
  }

  private mutating func readSubject(_ rest: ArraySlice<Substring>) -> (String, Int)? {
    // The whole name of a topic wins over a goal that has the word somewhere in its sentence.
    if let (topic, length) = NameMatch.whole(in: rest, among: names.topics) { return take(topic, length) }
    if let (goal, length) = NameMatch.best(in: rest, among: names.goals) {
      if !understanding.goals.contains(goal) { understanding.goals.append(goal) }
      return (Self.name(of: goal, names.goals), length)
    }
    guard let (topic, length) = NameMatch.best(in: rest, among: names.topics) else { return nil }
    return take(topic, length)
  }

  /// A line goes under one item: a second topic stays in the text, and says so.
  private mutating func take(_ topic: TopicID, _ length: Int) -> (String, Int)? {
    if let first = understanding.topic, first != topic { return nil }
    understanding.topic = topic
    return (Self.name(of: topic, names.topics), length)
  }
}
