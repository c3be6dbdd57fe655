import Meetings

/// The actions of earlier meetings: what this meeting made of them, and which somebody still has to do.
struct EarlierActionsPart {
  typealias Line = MinutesDocument.Line

  private let meeting: Meeting
  private let words: MinutesWords

  init(_ meeting: Meeting, _ words: MinutesWords) {
    self.meeting = meeting
    self.words = words
  }

  /// Those that changed while the meeting was held, as it left them: done, going on until a day, or stopped.
  var settled: [Line] {
    words.told.settled.compactMap { id in
      guard let action = words.then.actions[id] ?? words.group.actions[id] else { return nil }
      let entries = EntryLines(words: words)
      let outcome = words.then.outcome(of: action, in: meeting)
      return entries.line(action, details: [words.names(of: action.terms.current.actors), words.say(outcome)])
    }
  }

  /// The item under which they stand; nil where the agenda has none for them.
  var item: EntryID? { meeting.agenda.first { $0.topic == TopicID("previous") }?.id }

  /// What is still to be done, who late is first.
  var section: MinutesDocument.Section? {
    guard meeting.status != .cancelled else { return nil }
    let open = words.then.actionsLeftOpen(before: meeting)
    guard !open.isEmpty else { return nil }
    let lines = open.map { action in
      // An agenda is read on another day than that of the meeting: what is not late yet is not called so.
      let isLate = meeting.status != .planned && words.then.isOverdue(action, today: meeting.date)
      let entries = EntryLines(words: words)
      let details =
        (isLate ? [words.say(ActionStatus.lateName)] : []) + entries.who(action)
        + entries.details(of: words.group.actions[action.id] ?? action)
      return Line(label: action.number, text: entries.line(action, details: []).text, details: details)
    }
    return MinutesDocument.Section(
      title: words.say(nl: "Nog open uit eerdere overleggen", en: "Still open from earlier meetings"),
      blocks: [.list(lines)])
  }
}
