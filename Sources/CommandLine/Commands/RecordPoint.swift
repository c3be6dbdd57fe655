import ArgumentParser
import Meetings

/// Parks a point for the next meeting.
struct RecordPoint: RecordingSubcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "point", "punt",
      does: Text(nl: "een punt parkeren voor het volgende overleg", en: "park a point for the next meeting"))
  }

  @Argument(help: .init(Text(nl: "waar het over gaat", en: "what it is about"), value: ValueName.text))
  var text: [String]

  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  static var choices: [ChoiceList] { [.topics] }

  static var example: Example? {
    Example(
      lacks: Text(nl: "Er staat niet waar het punt over gaat", en: "It does not say what the point is about"),
      words: Text(nl: "Bereikbaarheid in het weekend", en: "Availability at weekends"))
  }

  func run(in session: Session) async throws(Problem) {
    var opened = try await session.openGroup()
    let meeting = try opened.meeting(toRecordIn: place.meeting)
    let line = QuickLine.literal(text.joined(separator: " ").asRecorded)
    let id = try await opened.record(line, as: .point, in: meeting, topic: place.topic)
    opened.tellOfMarks(in: line.text, of: .point)
    guard let point = id.flatMap({ opened.group.points[$0] }) else { return }
    if common.json { return session.output.json("points", [opened.fields(of: point)]) }
    let kind = session.output.say(Text(nl: "Geparkeerd", en: "Parked"))
    session.output.line("\(kind) · \(opened.whereabouts(point.place)): \(point.text.current)")
  }
}
