import ArgumentParser
import Meetings

/// Closes a meeting: its minutes are final, and what it leaves goes to the next one.
struct CloseMeeting: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("close", "sluit", "afsluiten", does: Text(nl: "een overleg afsluiten", en: "close a meeting"))
  }

  @Argument(
    help: .init(Text(nl: "het nummer, zoals 2026-4", en: "the number, as 2026-4"), value: ValueName.meeting))
  var meeting: String?

  @Option(
    help: .init(
      Text(nl: "waarom er nog iets mist", en: "why something is still missing"), value: ValueName.reason))
  var reason: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    var opened = try session.openGroup()
    let meeting = try opened.meeting(self.meeting)
    let gaps = opened.group.closingGaps(of: meeting)
    let why = reason?.asRecorded
    let act = opened.group.closing(meeting, at: session.now.time, reason: why?.isEmpty == false ? why : nil)
    _ = try await opened.record(act)
    for gap in gaps { session.output.warn(opened.words(of: gap)) }
    guard let closed = opened.group.meetings[meeting.id] else { return }
    if common.json { return session.output.json("meetings", [opened.fields(of: closed)]) }
    session.output.line(
      session.output.say(Text(nl: "Overleg \(closed.number) is afgesloten", en: "Meeting \(closed.number) is closed")))
  }
}

extension OpenGroup {
  /// What is missing in a meeting that is closed, in one sentence.
  func words(of gap: ClosingGap) -> Text {
    switch gap {
    case .notDiscussed(let item):
      Text(nl: "Niet besproken: \(name(of: item)).", en: "Not discussed: \(name(of: item)).")
    case .withoutDecision(let item):
      Text(nl: "Zonder besluit: \(name(of: item)).", en: "Without a decision: \(name(of: item)).")
    case .withoutActor(let action):
      Text(nl: "Nog te verdelen: \(action.number).", en: "To be assigned: \(action.number).")
    case .noMinuteTaker: Text(nl: "Er is geen notulist genoemd.", en: "No minute-taker was named.")
    case .nobodyPresent: Text(nl: "Er staat niemand als aanwezig.", en: "Nobody is listed as present.")
    }
  }
}
