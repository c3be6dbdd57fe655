import ArgumentParser
import Meetings

/// Records an action.
struct RecordAction: RecordingSubcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("action", "actie", does: Text(nl: "een actie vastleggen", en: "record an action"))
  }

  @Argument(help: .init(Text(nl: "wat er gedaan wordt", en: "what is to be done"), value: ValueName.text))
  var text: [String]

  @Option(
    name: .customLong("for"),
    help: .init(
      Text(
        nl: "wie het doet: een lid, een rol, of voorzitter, notulist, tijdbewaker; mag vaker",
        en: "who does it: a member, a role, or chair, minute-taker, timekeeper; can be repeated"),
      value: ValueName.who), completion: .values(.actors))
  var actors: [String] = []

  @Option(
    help: .init(
      Text(
        nl: "wanneer: vr, +2w, 15-1, “volgend overleg”, doorlopend", en: "when: fri, +2w, 15-1, “next meeting”, ongoing"
      ),
      value: ValueName.day))
  var due: String?

  @OptionGroup var serving: GoalOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  static var choices: [ChoiceList] { [.roles("--for"), .goals, .topics] }

  static var example: Example? {
    Example(
      lacks: Text(nl: "Er staat niet wat er gedaan wordt", en: "It does not say what is to be done"),
      words: Text(nl: "Zaal regelen --for ROS --due +2w", en: "Book a room --for ROS --due +2w"))
  }

  func run(in session: Session) async throws(Problem) {
    var opened = try await session.openGroup()
    let meeting = try opened.meeting(toRecordIn: place.meeting)
    var line = QuickLine.literal(text.joined(separator: " ").asRecorded)
    line.actors = try opened.actors(actors, in: meeting, option: "--for")
    line.goals = try opened.goals(serving.goal)
    if let due { line.due = try DayReading.due(due, from: meeting.date) }
    let unread = due == nil ? SpokenDate.atEnd(of: line.text, from: meeting.date, in: opened.language) : nil
    let id = try await opened.record(line, as: .action, in: meeting, topic: place.topic)
    opened.tellOfMarks(in: line.text, of: .action)
    if case .date(let day) = line.due, day < meeting.date {
      session.output.warn(DayReading.warning(day, before: meeting))
    }
    if let unread { session.output.warn(DayReading.unread(unread)) }
    guard let action = id.flatMap({ opened.group.actions[$0] }) else { return }
    if common.json { return session.output.json("actions", [opened.fields(of: action)]) }
    session.output.line(opened.confirmation(of: action))
  }
}

extension OpenGroup {
  /// "Actie A2026-4.5 · overleg 2026-4, MDO: FTO-data opvragen · ROS · vr 4 december 2026".
  func confirmation(of action: Action) -> String {
    let terms = action.terms.current
    let kind = say(Text(nl: "Actie", en: "Action"))
    let due = terms.due == .none ? "" : " · \(say(terms.due.name))"
    let head = "\(kind) \(action.number) · \(whereabouts(action.place))"
    return "\(head): \(terms.text) · \(names(of: terms.actors))\(due)\(serving(action.goals))"
  }
}
