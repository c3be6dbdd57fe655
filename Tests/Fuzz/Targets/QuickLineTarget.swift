import Meetings

/// The line that records: every word that was typed is in the text, in its order, or was understood as a mark.
enum QuickLineTarget: FuzzTarget {
  static let word = "quick-line"

  static func test(_ bytes: [UInt8]) {
    var choices = Choices(bytes)
    let kind = choices.one(of: QuickLine.Kind.allCases)
    let isSentence = choices.below(2) == 0
    let language = choices.one(of: [nil] + Language.allCases)
    let today = choices.day()
    let line = choices.text
    let words = line.withoutInvisibles.words
    let read = {
      QuickLine.read(line, as: kind, names: names, from: today, in: language, leaving: $0, isSentence: isSentence)
    }
    let understood = read([])
    let marked = understood.marks.flatMap { $0 }
    must(Set(marked).count == marked.count && marked.allSatisfy(words.indices.contains), "marks \(understood.marks)")
    let kept = words.indices.filter { !Set(marked).contains($0) }.map { words[$0] }
    must(isKept(kept, in: understood.text, others: isSentence), "“\(line)” became “\(understood.text)”")
    if !understood.isMoreThanText {
      must(marked.isEmpty && understood.text == QuickLine.literal(line).text, "“\(line)” became “\(understood.text)”")
    }
    // What a person says is text stays text.
    let literal = read(Set(words.indices))
    must(literal.text == QuickLine.literal(line).text && !literal.isMoreThanText, "“\(line)” is not left alone")
    must(
      CitizenServiceNumber.found(in: line).allSatisfy { $0.count { $0.isNumber } >= 8 },
      "a service number of few digits")
  }

  /// Whether words stand in a text in their order, but for those that lead in or join what was understood; with other words
  /// between them, names, where `others`.
  private static func isKept(_ words: [Substring], in text: String, others: Bool) -> Bool {
    let text = text.words
    guard words.count <= 60, text.count <= 120 else { return true }
    // Row by row from the end: whether the words from here on stand in the text from there on.
    var next = (0...text.count).map { others || $0 == text.count }
    for word in words.reversed() {
      let bare = bared(word)
      let isDroppable = bare.isEmpty || leading.contains(bare.lowercased())
      var row = next.map { $0 && isDroppable }
      for place in text.indices.reversed() where !row[place] {
        row[place] = (bared(text[place]) == bare && next[place + 1]) || (others && row[place + 1])
      }
      next = row
    }
    return next[0]
  }

  private static func bared(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, ",;:".contains(last) { word.removeLast() }
    return word
  }

  private static let leading: Set = [
    "voor", "vóór", "by", "before", "op", "uiterlijk", "tegen", "bij", "on", "for", "at", "en", "of", "and", "or", "&",
    "+",
  ]

  private static let names = QuickLine.Names(
    actors: [
      QuickLine.Named(.member(EntryID("m-1")), ["Huisarts 1"]),
      QuickLine.Named(.member(EntryID("m-2")), ["Huisarts 2"]),
      QuickLine.Named(.member(EntryID("m-3")), ["Wijkverpleegkundige A."]),
      QuickLine.Named(.role(RoleID("ros-adviser")), ["ROS-adviseur", "ROS adviser"]),
      QuickLine.Named(.role(RoleID("network-coordinator")), ["Netwerkcoördinator", "network coordinator", "NWC"]),
    ],
    topics: [
      QuickLine.Named(TopicID("mdo"), ["MDO verbreden", "broadening the MDO"]),
      QuickLine.Named(TopicID("learning"), ["Scholingsbehoefte", "learning needs"]),
    ],
    goals: [QuickLine.Named("G1", ["G1"]), QuickLine.Named("spread", ["spreiding"])])
}

extension Choices {
  /// A day of the calendar.
  mutating func day() -> Day {
    let length = Day.calendar.lowerBound.days(until: Day.calendar.upperBound)
    return Day.calendar.lowerBound.adding(days: below(length + 1))
  }
}
