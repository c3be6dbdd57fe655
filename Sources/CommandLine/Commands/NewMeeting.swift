import ArgumentParser
import Catalogue
import Meetings

/// Plans a meeting, its agenda from a template and from what earlier meetings left.
struct NewMeeting: RecordingSubcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("new", "nieuw", does: Text(nl: "een overleg plannen", en: "plan a meeting"))
  }

  @Option(
    help: .init(
      Text(nl: "de dag: vr, +2w, 4-12, 2026-12-04", en: "the day: fri, +2w, 4-12, 2026-12-04"), value: ValueName.day))
  var date: String

  @Option(help: .init(Text(nl: "hoe laat het begint: 14:00", en: "when it starts: 14:00"), value: ValueName.time))
  var start: String?

  @Option(help: .init(Text(nl: "waar het is", en: "where it is"), value: ValueName.place))
  var place: String?

  @Option(
    help: .init(
      Text(
        nl: "de agenda om mee te beginnen: kort (short), volledig (full), start of eigen (own, leeg)",
        en: "the agenda to begin from: short, full, start or own (empty)"),
      value: ValueName.kind), completion: .values(.templates))
  var template: String?

  @OptionGroup var common: CommonOptions

  static var example: Example? {
    Example(
      lacks: Text(nl: "Er staat niet op welke dag het is", en: "It does not say on which day"),
      words: Text(nl: "--date vr", en: "--date fri"))
  }

  func run(in session: Session) async throws(Problem) {
    var opened = try await session.openGroup()
    let today = session.now.day
    let day = try DayReading.day(date, from: today)
    let time = try startTime()
    let kind = try templateID(opened)
    if day < today { session.output.warn(DayReading.pastWarning(day)) }
    let act = opened.group.planning(
      on: day, start: time, location: place?.asRecorded.nilIfEmpty, template: kind,
      agenda: opened.catalogue.agenda(of: kind, in: session.language), titles: opened.catalogue.templateTitles)
    let before = opened.group
    let entries = try await opened.record(act)
    guard let meeting = entries.first.flatMap({ opened.group.meetings[$0.mark.id] }) else { return }
    for other in before.meetingsByDate where other.id != meeting.id { opened.tellMoved(act, from: other) }
    if common.json { return session.output.json("meetings", [opened.fields(of: meeting)]) }
    let full = DayWords.full(meeting.date)
    let (count, minutes) = (meeting.agenda.count, meeting.minutes)
    session.output.line(
      session.output.say(
        Text(
          nl: "Overleg \(meeting.number) gepland op \(full.nl): \(count) agendapunten, \(minutes) minuten",
          en: "Meeting \(meeting.number) planned on \(full.en): \(count) items, \(minutes) minutes")))
  }

  private func startTime() throws(Problem) -> TimeOfDay? {
    guard let start else { return nil }
    let words = start.split(separator: " ").map(String.init)
    guard let time = SpokenTime(words[...]), time.length == words.count, time.end == nil else {
      throw Problem(
        .usage, nl: "“\(start)” is geen tijd. Zo kan het: 14:00.", en: "“\(start)” is not a time. For example: 14:00.")
    }
    return time.start
  }

  /// The template that was named, by its id or its name.
  private func templateID(_ opened: OpenGroup) throws(Problem) -> String {
    guard let template else { return opened.group.usualTemplate }
    let own = QuickLine.Named("own", ["own", "eigen"])
    let named = opened.catalogue.templates.map { QuickLine.Named($0.id, [$0.id, $0.name.nl, $0.name.en]) } + [own]
    var choices = ["own": Choice(id: "own", words: Text(nl: "eigen", en: "own"))]
    for template in opened.catalogue.templates {
      choices[template.id] = Choice(id: template.id, words: template.name.inSentence)
    }
    return try Finder(named: named, choices: choices).one(
      template, kind: Text(nl: "soort agenda", en: "kind of agenda"), status: .usage)
  }
}

extension OpenGroup {
  /// Says so where an act takes items off the agenda of another meeting.
  fileprivate func tellMoved(_ act: Act, from other: Meeting) {
    let count = act.events.count { ($0 as? ItemRemoved)?.meeting == other.id }
    guard count > 0 else { return }
    session.output.warn(
      Text(
        nl: "Van overleg \(other.number) \(count == 1 ? "komt 1 punt" : "komen \(count) punten") naar dit overleg, "
          + "want dit is nu het eerstvolgende.",
        en: "\(count == 1 ? "1 item comes" : "\(count) items come") from meeting \(other.number) to this one, "
          + "because this is the next one now."))
  }
}
