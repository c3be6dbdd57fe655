import ArgumentParser
import Groups
import Journal
import Meetings

/// Closes a meeting: its minutes are final, and what it leaves goes to the next one.
struct CloseMeeting: RecordingSubcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("close", "sluit", "afsluiten", does: Text(nl: "een overleg afsluiten", en: "close a meeting"))
  }

  @Argument(
    help: .init(
      Text(
        nl: "het nummer, zoals 2026-4; zonder: dat nu loopt, anders het laatste dat niet is afgesloten",
        en: "the number, such as 2026-4; if left out: the running one, otherwise the latest that is not closed"),
      value: ValueName.meeting), completion: .values(.meetingsToClose))
  var meeting: String?

  @Option(
    help: .init(
      Text(nl: "waarom er nog iets mist", en: "why something is still missing"), value: ValueName.reason))
  var reason: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    var opened = try await session.openGroup()
    let meeting = try opened.meeting(self.meeting)
    let gaps = opened.group.closingGaps(of: meeting, at: session.now.instant)
    let why = reason?.asRecorded.nilIfEmpty
    let act = opened.group.closing(
      meeting, at: session.now.time, now: session.now.instant, reason: why,
      titles: opened.catalogue.templateTitles)
    _ = try await opened.record(act)
    for gap in gaps { session.output.warn(opened.words(of: gap)) }
    guard let closed = opened.group.meetings[meeting.id] else { return }
    let paths = writeMinutes(of: closed, opened)
    if common.json { return session.output.json("meetings", [opened.fields(of: closed)]) }
    session.output.line(
      session.output.say(Text(nl: "Overleg \(closed.number) is afgesloten", en: "Meeting \(closed.number) is closed")))
    session.output.lines(paths.map { session.output.say(Text(nl: "Verslag: \($0)", en: "Minutes: \($0)")) })
  }

  /// Writes the minutes, and gives where they are. The meeting is closed by then, so a failure is told and no more.
  private func writeMinutes(of meeting: Meeting, _ opened: OpenGroup) -> [String] {
    let output = opened.session.output
    do throws(Trouble) {
      let results = try MinutesFiles.write(
        meeting, in: opened.history, catalogue: opened.catalogue, language: opened.language, folder: opened.folder,
        places: opened.session.places)
      for case .writtenBeside(let path, let kept) in results {
        output.warn(
          Text(
            nl: "\(kept) heeft een andere inhoud en blijft staan; het nieuwe verslag is \(path).",
            en: "\(kept) has different content and is left alone; the new minutes are \(path)."))
      }
      return results.map(\.path)
    } catch {
      output.fail()
      output.warn(
        Text(
          nl: "Het overleg is afgesloten, maar het verslag is niet geschreven. \(error.text.nl). "
            + "\(TypedCommand.words("minutes \(meeting.number)")) toont het.",
          en: "The meeting is closed, but its minutes were not written. \(error.text.en). "
            + "\(TypedCommand.words("minutes \(meeting.number)")) shows them."))
      return []
    }
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
    case .withoutDay(let action): Text(nl: "Zonder datum: \(action.number).", en: "No date: \(action.number).")
    case .twoVersions(_, let text):
      Text(nl: "Twee versies, nog te kiezen: \(text).", en: "Two versions, still to choose from: \(text).")
    case .noChair: Text(nl: "Er is geen voorzitter genoemd.", en: "No chair was named.")
    case .noMinuteTaker: Text(nl: "Er is geen notulist genoemd.", en: "No minute-taker was named.")
    case .nobodyPresent: Text(nl: "Er staat niemand als aanwezig.", en: "Nobody is listed as present.")
    }
  }
}
