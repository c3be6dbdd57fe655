import ArgumentParser
import Meetings

/// Starts a meeting: its clock runs, and its first item is the current one.
struct StartMeeting: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("start", "begin", does: Text(nl: "een overleg beginnen", en: "start a meeting"))
  }

  @Argument(
    help: .init(
      Text(
        nl: "het nummer, zoals 2026-4; zonder: dat van vandaag, anders het laatste dat niet is afgesloten",
        en: "the number, such as 2026-4; if left out: the one of today, otherwise the latest that is not closed"),
      value: ValueName.meeting), completion: .values(.meetings))
  var meeting: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    var opened = try session.openGroup()
    let ofToday = opened.group.meetingsByDate.first { $0.status == .planned && $0.date == session.now.day }
    let isOpen = self.meeting == nil && opened.group.runningMeeting == nil
    let meeting: Meeting
    if isOpen, let ofToday { meeting = ofToday } else { meeting = try opened.meeting(self.meeting) }
    _ = try await opened.record(opened.group.starting(meeting, at: session.now))
    if meeting.date != session.now.day { warn(meeting, besides: ofToday, session) }
    guard let started = opened.group.meetings[meeting.id] else { return }
    if common.json { return session.output.json("meetings", [opened.fields(of: started)]) }
    let first = started.current.map { opened.name(of: $0) }
    session.output.line(
      session.output.say(
        Text(
          nl: "Overleg \(started.number) is begonnen" + (first.map { "; eerste agendapunt: \($0)" } ?? ""),
          en: "Meeting \(started.number) has started" + (first.map { "; first item: \($0)" } ?? ""))))
  }

  /// Somebody who begins another meeting while one was planned for today may have mistaken the number. One that is begun
  /// before its day moves; one whose day has passed may be written down later, or held today after all: only people know.
  private func warn(_ meeting: Meeting, besides ofToday: Meeting?, _ session: Session) {
    let held = DayWords.full(meeting.date)
    let also = ofToday.map { other in
      Text(
        nl: "; voor vandaag is ook overleg \(other.number) gepland",
        en: "; meeting \(other.number) is planned for today too")
    }
    let (nl, en) = (also?.nl ?? "", also?.en ?? "")
    if meeting.date > session.now.day {
      return session.output.warn(
        Text(
          nl: "Let op: overleg \(meeting.number) was gepland op \(held.nl) en is verplaatst naar vandaag\(nl).",
          en: "Note: meeting \(meeting.number) was planned for \(held.en) and was moved to today\(en)."))
    }
    session.output.warn(
      also == nil
        ? Text(
          nl: "Let op: in het verslag staat \(held.nl); is het vandaag, verplaats het overleg dan op het scherm.",
          en: "Note: the minutes say \(held.en); if it is today, move the meeting on the screen.")
        : Text(
          nl: "Let op: overleg \(meeting.number) is van \(held.nl)\(nl).",
          en: "Note: meeting \(meeting.number) is of \(held.en)\(en)."))
  }
}
