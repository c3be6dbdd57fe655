/// The one line that records anything: what it says, and what was understood of it.
///
/// `@` gives people and roles, `#` a topic or goal; a date is read at the end of an action, or after "voor" / "by".
/// Everything else is the text.
public struct QuickLine: Hashable, Sendable {
  /// What kind of entry the line makes.
  public enum Kind: String, Hashable, Sendable, CaseIterable { case decision, action, note, point }

  /// What was understood of a line.
  public struct Understanding: Hashable, Sendable {
    /// What is left as the text, in one line.
    public var text = ""
    /// Who was meant with `@`, each once, in the order typed.
    public var actors: [Actor] = []
    /// The day, or another word for when; none where nothing of the kind was typed.
    public var due = Due.none
    /// The topic meant with `#`; nil where there was none.
    public var topic: TopicID?
    /// The goals meant with `#`, each once.
    public var goals: [String] = []
    /// Marks that matched nothing, or a second topic; they stay in the text.
    public var unknownMarks: [String] = []
    /// A date that cannot be; it stays in the text.
    public var impossibleDate: Refusal?

    /// Whether anything besides text was understood.
    public var isMoreThanText: Bool { !actors.isEmpty || due != .none || topic != nil || !goals.isEmpty }
  }

  /// The names that marks can stand for.
  public struct Names: Hashable, Sendable {
    /// The people and roles that `@` can mean.
    public var actors: [Named<Actor>]
    /// The topics that `#` can mean.
    public var topics: [Named<TopicID>]
    /// The goals that `#` can mean; they go before topics.
    public var goals: [Named<String>]

    /// The names to look among, the likeliest first.
    public init(actors: [Named<Actor>] = [], topics: [Named<TopicID>] = [], goals: [Named<String>] = []) {
      self.actors = actors
      self.topics = topics
      self.goals = goals
    }
  }

  /// Something with the names it goes by, the first of them the one that is shown.
  public struct Named<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What the names stand for.
    public let value: Value
    /// Every name it goes by, the one to show first.
    public let names: [String]

    /// Something with its names.
    public init(_ value: Value, _ names: [String]) {
      self.value = value
      self.names = names
    }
  }

  private var words: [Substring]
  private var understanding = Understanding()
  private let names: Names

  private init(_ line: String, names: Names) {
    words = line.withoutInvisibles.split(whereSeparator: \.isWhitespace)
    self.names = names
  }

  /// Reads a line. Days count from `today`; only actions read days.
  public static func read(_ line: String, as kind: Kind, names: Names, from today: Day) -> Understanding {
    var reader = QuickLine(line, names: names)
    reader.readMarks()
    if kind == .action { reader.readDate(from: today) }
    if reader.understanding.isMoreThanText { reader.tidyEnd() }
    reader.understanding.text = reader.words.joined(separator: " ")
    return reader.understanding
  }

  /// The line as nothing but text.
  public static func literal(_ line: String) -> Understanding {
    var understanding = Understanding()
    understanding.text = line.withoutInvisibles.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return understanding
  }

  // MARK: Marks

  private mutating func readMarks() {
    var index = 0
    while index < words.count {
      let mark = words[index].first
      guard mark == "@" || mark == "#", words[index].count > 1 else {
        index += 1
        continue
      }
      let length = mark == "@" ? readActor(at: index) : readSubject(at: index)
      if length > 0 {
        words.removeSubrange(index..<(index + length))
      } else {
        understanding.unknownMarks.append(String(words[index]))
        index += 1
      }
    }
  }

  private mutating func readActor(at index: Int) -> Int {
    guard let (actor, length) = NameMatch.likeliest(in: words[index...], among: names.actors) else { return 0 }
    if !understanding.actors.contains(actor) { understanding.actors.append(actor) }
    return length
  }

  private mutating func readSubject(at index: Int) -> Int {
    // The whole name of a topic wins over a goal that has the word somewhere in its sentence.
    if let (topic, length) = NameMatch.whole(in: words[index...], among: names.topics) {
      understanding.topic = topic
      return length
    }
    if let (goal, length) = NameMatch.best(in: words[index...], among: names.goals) {
      if !understanding.goals.contains(goal) { understanding.goals.append(goal) }
      return length
    }
    guard let (topic, length) = NameMatch.best(in: words[index...], among: names.topics) else { return 0 }
    // A line goes under one item: a second topic stays in the text, and says so.
    if let first = understanding.topic, first != topic { return 0 }
    understanding.topic = topic
    return length
  }

  // MARK: Dates

  private mutating func readDate(from today: Day) {
    if readDateAtEnd(from: today) { return }
    for index in words.indices.reversed() where Self.isBy(words[index]) {
      if readDate(after: index, from: today) { return }
    }
  }

  private mutating func readDateAtEnd(from today: Day) -> Bool {
    for count in stride(from: min(SpokenDate.mostWords, words.count), through: 1, by: -1) {
      let tail = words.suffix(count).map { Self.trimmed($0).folded }
      guard let reading = SpokenDate.read(words: tail, from: today) else { continue }
      guard take(reading) else { return true }
      words.removeLast(count)
      dropLeadIn()
      return true
    }
    return false
  }

  private mutating func readDate(after index: Int, from today: Day) -> Bool {
    let rest = words[(index + 1)...]
    for count in stride(from: min(SpokenDate.mostWords, rest.count), through: 1, by: -1) {
      let part = rest.prefix(count).map { Self.trimmed($0).folded }
      guard let reading = SpokenDate.read(words: part, from: today) else { continue }
      if take(reading) { words.removeSubrange(index..<(index + 1 + count)) }
      return true
    }
    return false
  }

  private mutating func take(_ reading: SpokenDate.Reading) -> Bool {
    switch reading {
    case .due(let due):
      understanding.due = due
      return true
    case .impossible(let refusal):
      understanding.impossibleDate = refusal
      return false
    }
  }

  /// The words that lead in a date go with it: "op", "uiterlijk op", "vóór", "by".
  private mutating func dropLeadIn() {
    while let last = words.last, Self.isBy(last) || Self.leadIns.contains(last.lowercased()) {
      words.removeLast()
    }
  }

  private static let leadIns: Set<String> = ["op", "uiterlijk", "tegen", "on"]

  /// A comma that stood before a name or a date has nothing to part any more.
  private mutating func tidyEnd() {
    while let last = words.last, let sign = last.last, ",;:".contains(sign) {
      words.removeLast()
      if last.count > 1 { words.append(last.dropLast()) }
    }
  }

  private static func isBy(_ word: Substring) -> Bool { SpokenDate.isBy(word) }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, ".,;:!".contains(last) { word.removeLast() }
    return word
  }
}
