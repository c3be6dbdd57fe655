import Meetings

/// Reads the day and the time of a line about a meeting, and says what became of it.
enum MeetingWords {
  /// Why the next meeting is not planned once more.
  static func alreadyPlanned(_ next: Meeting) -> Text {
    let day = DayWords.full(next.date)
    return Text(
      nl: "Overleg \(next.number) staat al op \(day.nl). Nog een overleg plan je op het groepsscherm (n).",
      en: "Meeting \(next.number) is already planned for \(day.en). Plan another one on the group's screen (n).")
  }

  /// Takes the day with which a line begins.
  static func takeDay(_ words: inout [String], from today: Day) -> Result<Day, Refusal> {
    for count in stride(from: min(6, words.count), through: 1, by: -1) {
      // "4 dec 14 uur" is no day of the year 2014.
      if words.count > count, SpokenTime(words[(count - 1)...])?.length ?? 1 > 1 { continue }
      switch SpokenDate.read(words.prefix(count).joined(separator: " "), from: today) {
      case .due(.date(let day)):
        words.removeFirst(count)
        return .success(day)
      case .impossible(let refusal): return .failure(refusal)
      default: continue
      }
    }
    return .failure(
      Refusal(
        nl: "Begin met de dag, zoals: 4-12, vr, of 4 december.",
        en: "Begin with the day, for example: 4-12, fri or 4 December."
      ))
  }

  /// Takes the first time there is, with the "om" or "at" before it; a time that cannot be is no part of a place.
  static func takeTime(_ words: inout [String]) -> Result<SpokenTime?, Refusal> {
    if let wrong = words.first(where: SpokenTime.isImpossible) { return .failure(noTime(wrong)) }
    for index in words.indices {
      guard let time = SpokenTime(words[index...]) else { continue }
      words.removeSubrange(index..<(index + time.length))
      if index > 0, ["om", "van", "at", "from"].contains(words[index - 1].folded) { words.remove(at: index - 1) }
      return .success(time)
    }
    return .success(nil)
  }

  /// That a meeting keeps no end of its own; nil where none was typed.
  static func endIsNotKept(_ time: SpokenTime?, _ context: Context) -> String? {
    time?.end.map { end in
      context.say(
        Text(
          nl: "Het einde (\(end)) wordt niet bewaard: dat volgt uit de agenda.",
          en: "The end (\(end)) is not recorded: it follows from the agenda."))
    }
  }

  static func noTime(_ word: String) -> Refusal {
    Refusal(
      nl: "“\(word)” is geen tijd (0:00 tot 23:59).", en: "“\(word)” is not a time (0:00 to 23:59).")
  }

  /// "2026-5 is gepland: vr 4 december 2026 · 14:00 · gemeentehuis. u maakt het ongedaan."
  static func planned(_ meeting: Meeting) -> Text {
    let (when, carried) = (when(meeting), carried(meeting))
    return Sentences.undoable(
      Text(
        nl: "\(meeting.number) is gepland: \(when.nl).\(carried.nl)",
        en: "\(meeting.number) is planned: \(when.en).\(carried.en)"))
  }

  /// What it took up of earlier meetings, and how long it became by that.
  private static func carried(_ meeting: Meeting) -> Text {
    let count = meeting.agenda.count { $0.origin != nil }
    guard count > 0 else { return Text(verbatim: "") }
    let isOne = count == 1
    return Text(
      nl: " \(count) \(isOne ? "punt" : "punten") van eerder erbij; samen \(meeting.minutes) min.",
      en: " \(count) \(isOne ? "item" : "items") from earlier added; \(meeting.minutes) min in all.")
  }

  static func moved(_ meeting: Meeting) -> Text {
    let when = when(meeting)
    return Sentences.undoable(
      Text(
        nl: "\(meeting.number) is verplaatst naar \(when.nl).", en: "\(meeting.number) has been moved to \(when.en)."))
  }

  private static func when(_ meeting: Meeting) -> Text {
    let rest = [meeting.start?.description, meeting.location].compactMap { $0 }.map { " · \($0)" }.joined()
    let day = DayWords.full(meeting.date)
    return Text(nl: day.nl + rest, en: day.en + rest)
  }
}
