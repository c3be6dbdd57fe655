import ArgumentParser
import Groups
import Meetings

/// All meetings, the earliest first.
struct ListMeetings: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "meetings", "overleggen", does: Text(nl: "alle overleggen met hun agenda", en: "all meetings with their agenda"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    let opened = try await session.openGroup()
    let meetings = opened.group.meetingsByDate
    if common.json { return session.output.json("meetings", meetings.map(opened.fields)) }
    var table = TextTable()
    for meeting in meetings { table.add(opened.row(of: meeting)) }
    session.output.list(
      table, isEmpty: meetings.isEmpty,
      hint: opened.hintOfNone(
        Text(
          nl: "Nog geen overleg. Plan er een met: \(TypedCommand.words("meeting new")) --date DAG",
          en: "No meetings yet. Plan one with: \(TypedCommand.words("meeting new")) --date DAY")))
  }
}

extension OpenGroup {
  /// "2026-4  za 21 november 2026  14:00  loopt  7 agendapunten · gemeentehuis".
  func row(of meeting: Meeting) -> [String] {
    let count = meeting.agenda.count
    let items =
      count == 1
      ? Text(nl: "1 agendapunt", en: "1 item") : Text(nl: "\(count) agendapunten", en: "\(count) items")
    let tail = [say(items), meeting.location].compactMap { $0 }.joined(separator: " · ")
    let start = (meeting.begunAt ?? meeting.start)?.description ?? ""
    return [meeting.number, say(DayWords.full(meeting.date)), start, say(meeting.status.name), tail]
  }
}
