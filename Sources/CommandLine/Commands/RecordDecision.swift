import ArgumentParser
import Meetings

/// Records a decision.
struct RecordDecision: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("decision", "besluit", does: Text(nl: "een besluit vastleggen", en: "record a decision"))
  }

  @Argument(help: .init(Text(nl: "wat er besloten is", en: "what was decided"), value: ValueName.text))
  var text: [String]

  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    var opened = try session.openGroup()
    let meeting = try opened.meeting(place.meeting)
    let line = QuickLine.literal(text.joined(separator: " ").asRecorded)
    let id = try await opened.record(line, as: .decision, in: meeting, topic: place.topic)
    guard let decision = id.flatMap({ opened.group.decisions[$0] }) else { return }
    if common.json { return session.output.json("decisions", [opened.fields(of: decision)]) }
    let kind = session.output.say(Text(nl: "Besluit", en: "Decision"))
    session.output.line("\(kind) \(decision.number) · \(opened.whereabouts(decision.place)): \(decision.text.current)")
  }
}
