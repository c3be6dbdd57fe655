import ArgumentParser
import Groups
import Meetings

/// Starts a meeting: its clock runs, and its first item is the current one.
struct StartMeeting: RecordingSubcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("start", "begin", does: Text(nl: "een overleg beginnen", en: "start a meeting"))
  }

  @Argument(
    help: .init(
      Text(
        nl: "het nummer, zoals 2026-4; zonder: dat van vandaag, anders het naaste, hoogstens een week ervoor of erna",
        en: "the number, such as 2026-4; if left out: the one of today, otherwise the nearest, at most a week off"),
      value: ValueName.meeting), completion: .values(.meetingsToStart))
  var meeting: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    var opened = try await session.openGroup()
    let ofToday = opened.group.meetingsByDate.first { $0.status == .planned && $0.date == session.now.day }
    let meeting = try self.meeting == nil ? opened.meetingAtHand() : opened.meeting(self.meeting)
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

extension OpenGroup {
  /// A meeting is held a few days early at times, or written down a few days later; one further off has to be named.
  private static let reach = 7

  /// The meeting to begin when none is named.
  fileprivate func meetingAtHand() throws(Problem) -> Meeting {
    let today = session.now.day
    guard let meeting = group.meetingAtHand(on: today) else { throw noMeeting }
    let isNear = abs(today.days(until: meeting.date)) <= Self.reach
    if meeting.status == .running || isNear { return meeting }
    throw tooFar(meeting, from: today)
  }

  private func tooFar(_ nearest: Meeting, from today: Day) -> Problem {
    let planned = group.meetingsByDate.filter { $0.status == .planned }.map { meeting in
      let (day, distance) = (DayWords.full(meeting.date), DayWords.distance(from: today, to: meeting.date))
      return Text(
        nl: "\(meeting.number) (\(day.nl), \(distance.nl))", en: "\(meeting.number) (\(day.en), \(distance.en))")
    }
    let command = TypedCommand.words("meeting start \(nearest.number)")
    return Problem(
      .notFound,
      nl: "Er is geen overleg van vandaag of binnen een week. Gepland: \(planned.map(\.nl).joined(separator: ", ")). "
        + "Noem het nummer om er toch een te beginnen, zoals: \(command)",
      en: "There is no meeting today or within a week. Planned: \(planned.map(\.en).joined(separator: ", ")). "
        + "Give its number to start one all the same, such as: \(command)")
  }
}
