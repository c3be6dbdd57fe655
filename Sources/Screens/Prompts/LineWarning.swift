import Meetings

/// What deserves a second look in a line that is typed; Enter records all the same.
enum LineWarning {
  /// All of it, in one sentence after the other; nil where there is nothing. A day before `day` is past, and `mark` says
  /// why a mark stays text.
  static func words(
    _ read: QuickLine.Understanding, from day: Day, _ context: Context, mark: (String) -> Text
  ) -> String? {
    var sentences: [Text] = read.impossibleDate.map { [$0.text] } ?? []
    sentences += read.unknownMarks.map(mark)
    sentences += read.unreadDate.map { [noDate($0)] } ?? []
    if case .date(let due) = read.due, due < day { sentences.append(Sentences.past(due)) }
    guard !sentences.isEmpty else { return nil }
    return (sentences + [Sentences.allTheSame]).map(context.say).joined(separator: " ")
  }

  /// Under which topic something is, and for which goal, is said when it is recorded.
  static func noTopicHere(_ mark: String) -> Text {
    Text(
      nl: "“\(mark)” blijft tekst: onderwerp en doel veranderen hier niet.",
      en: "“\(mark)” stays text: topic and goal do not change here.")
  }

  private static func noDate(_ words: String) -> Text {
    Text(nl: "“\(words)” is niet als datum gelezen.", en: "“\(words)” is not read as a date.")
  }
}

extension Context {
  /// The day from which the days of a correction count: that of the meeting that is recorded, else today.
  func day(ofCorrectingAt place: Place) -> Day {
    let held = group.meetings[place.meeting].flatMap { [.planned, .running].contains($0.status) ? $0 : nil }
    return (held ?? group.runningMeeting)?.date ?? now.day
  }
}

extension Sentences {
  /// Ends every warning under a line: Enter is not refused.
  static let allTheSame = Text(nl: "Vastleggen mag.", en: "You can still record it.")
}
