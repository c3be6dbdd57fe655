import Groups
import Meetings

/// Days as they are typed behind `--date` and `--due`.
enum DayReading {
  /// When an action is to be done.
  static func due(_ typed: String, from today: Day) throws(Problem) -> Due {
    switch SpokenDate.read(typed, from: today) {
    case .due(let due): return due
    case .impossible(let refusal): throw Problem(refusal)
    case nil:
      throw Problem(
        .usage,
        nl: "“\(typed)” is geen dag. Zo kan het: vr, +2w, 15-1, 4 december, 2026-12-04, “volgend overleg”, doorlopend.",
        en: "“\(typed)” is not a day. For example: fri, +2w, 15-1, 4 December, 2026-12-04, “next meeting”, ongoing.")
    }
  }

  /// The day of a meeting.
  static func day(_ typed: String, from today: Day) throws(Problem) -> Day {
    if case .date(let day)? = try? due(typed, from: today) { return day }
    if case .impossible(let refusal) = SpokenDate.read(typed, from: today) { throw Problem(refusal) }
    throw Problem(
      .usage, nl: "“\(typed)” is geen dag. Zo kan het: vr, +2w, 15-1, 4 december, 2026-12-04.",
      en: "“\(typed)” is not a day. For example: fri, +2w, 15-1, 4 December, 2026-12-04.")
  }

  /// What to say about a day for an action that is before the meeting which agrees it.
  static func warning(_ day: Day, before meeting: Meeting) -> Text {
    let (full, held) = (DayWords.full(day), DayWords.short(meeting.date))
    return Text(
      nl: "Let op: \(full.nl) valt vóór het overleg van \(held.nl).",
      en: "Note: \(full.en) is before the meeting of \(held.en).")
  }

  /// What to say where a text ends in a day: the screen would take it, a command leaves the text as it is.
  static func unread(_ words: String) -> Text {
    let option = "--due \(ShellWord.quoted(words))"
    return Text(
      nl: "Geen datum vastgelegd; bedoel je \(option)?", en: "No date was recorded; do you mean \(option)?")
  }

  /// What to say about a day that has passed.
  static func pastWarning(_ day: Day) -> Text {
    let full = DayWords.full(day)
    return Text(nl: "Let op: \(full.nl) is al voorbij.", en: "Note: \(full.en) is in the past.")
  }
}
