import Meetings

/// The list of decisions of one meeting.
struct DecisionsPart {
  private let meeting: Meeting
  private let words: MinutesWords

  init(_ meeting: Meeting, _ words: MinutesWords) {
    self.meeting = meeting
    self.words = words
  }

  var section: MinutesDocument.Section? {
    let entries = EntryLines(words: words)
    let rows = meeting.recorded.compactMap { entry -> [String]? in
      guard case .decision(let id) = entry, let decision = words.group.decisions[id] else { return nil }
      let isVoid = decision.status == .void
      return [
        decision.number, isVoid ? words.say(decision.status.name) : words.text(decision.text),
        isVoid ? "" : entries.details(of: decision).joined(separator: "; "),
      ]
    }
    guard !rows.isEmpty else { return nil }
    let columns: [MinutesDocument.Column] = [
      .init(title: words.say(nl: "nummer", en: "number"), isLabel: true),
      .init(title: words.say(nl: "besluit", en: "decision")), .init(title: words.say(nl: "stand", en: "status")),
    ]
    let table = MinutesDocument.Table(columns: columns, rows: rows)
    return MinutesDocument.Section(title: words.say(nl: "Besluiten", en: "Decisions"), blocks: [.table(table)])
  }
}
