import ArgumentParser
import Meetings

/// Records a decision.
struct RecordDecision: RecordingSubcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("decision", "besluit", does: Text(nl: "een besluit vastleggen", en: "record a decision"))
  }

  @Argument(help: .init(Text(nl: "wat er besloten is", en: "what was decided"), value: ValueName.text))
  var text: [String]

  @Option(
    help: .init(
      Text(nl: "het besluit dat het vervangt, zoals B2026-4.3", en: "the decision it replaces, such as B2026-4.3"),
      value: ValueName.number), completion: .values(.standingDecisions))
  var replaces: String?

  @OptionGroup var serving: GoalOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  static var choices: [ChoiceList] { [.goals, .topics] }

  static var example: Example? {
    Example(
      lacks: Text(nl: "Er staat niet wat er besloten is", en: "It does not say what was decided"),
      words: Text(nl: "Enquête herhalen in het najaar", en: "Repeat the survey in autumn"))
  }

  func run(in session: Session) async throws(Problem) {
    var opened = try await session.openGroup()
    let meeting = try opened.meeting(toRecordIn: place.meeting)
    var line = QuickLine.literal(text.joined(separator: " ").asRecorded)
    line.goals = try opened.goals(serving.goal)
    let old = try replaces.map { number throws(Problem) in try opened.replaceable(number) }
    let id = try await opened.record(line, as: .decision, replacing: old?.id, in: meeting, topic: place.topic)
    opened.tellOfMarks(in: line.text, of: .decision)
    guard let decision = id.flatMap({ opened.group.decisions[$0] }) else { return }
    if common.json { return session.output.json("decisions", [opened.fields(of: decision)]) }
    let kind = session.output.say(Text(nl: "Besluit", en: "Decision"))
    let replaced = old.map { opened.say(Text(nl: " · vervangt \($0.number)", en: " · replaces \($0.number)")) } ?? ""
    session.output.line(
      "\(kind) \(decision.number) · \(opened.whereabouts(decision.place)): \(decision.text.current)\(replaced)"
        + opened.serving(decision.goals))
  }
}

extension OpenGroup {
  /// The decision of a number, where another can still replace it.
  fileprivate func replaceable(_ number: String) throws(Problem) -> Decision {
    guard let decision = group.decisions.first(where: { $0.number.folded == number.folded }) else {
      let known = group.decisions.filter { $0.status == .inForce }.suffix(8).map(\.number).joined(separator: ", ")
      throw Problem(
        .notFound, nl: "Besluit “\(number)” is er niet." + (known.isEmpty ? "" : " Van kracht zijn: \(known)."),
        en: "There is no decision “\(number)”." + (known.isEmpty ? "" : " In force are: \(known)."))
    }
    if decision.status == .void {
      throw Problem(.usage, nl: "Besluit \(decision.number) is vervallen.", en: "Decision \(decision.number) is void.")
    }
    if let later = decision.replacedBy.flatMap({ group.decisions[$0] }) {
      throw Problem(
        .usage, nl: "Besluit \(decision.number) is al vervangen door \(later.number). Vervang dat.",
        en: "Decision \(decision.number) has already been replaced by \(later.number). Replace that one.")
    }
    return decision
  }
}
