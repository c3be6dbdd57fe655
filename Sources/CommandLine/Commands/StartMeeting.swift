import ArgumentParser
import Meetings

/// Starts a meeting: its clock runs, and its first item is the current one.
struct StartMeeting: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("start", "begin", does: Text(nl: "een overleg beginnen", en: "start a meeting"))
  }

  @Argument(
    help: .init(Text(nl: "het nummer, zoals 2026-4", en: "the number, as 2026-4"), value: ValueName.meeting))
  var meeting: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    var opened = try session.openGroup()
    let meeting = try opened.meeting(self.meeting)
    _ = try await opened.record(meeting.starting(at: session.now.time))
    guard let started = opened.group.meetings[meeting.id] else { return }
    if common.json { return session.output.json("meetings", [opened.fields(of: started)]) }
    let first = started.current.map { opened.name(of: $0) }
    session.output.line(
      session.output.say(
        Text(
          nl: "Overleg \(started.number) is begonnen" + (first.map { "; eerste agendapunt: \($0)" } ?? ""),
          en: "Meeting \(started.number) has started" + (first.map { "; first item: \($0)" } ?? ""))))
  }
}
