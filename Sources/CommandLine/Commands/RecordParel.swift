import ArgumentParser
import Catalogue
import Meetings

/// Records the choice of a Parel, with who organises and who guides it, and makes the two actions.
struct RecordParel: RecordingSubcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("parel", does: Text(nl: "een gekozen Parel vastleggen", en: "record a chosen Parel"))
  }

  @Argument(
    help: .init(
      Text(nl: "de Parel, zoals knowledge-game of kennisspel", en: "the Parel, such as knowledge-game"),
      value: Text(nl: "parel", en: "parel")), completion: .values(.parels))
  var parel: [String]

  @Option(
    help: .init(
      Text(nl: "de variant, als er meer dan één is", en: "the variant, where there are several"),
      value: ValueName.variant), completion: .values(.variants))
  var variant: String?

  @Option(
    help: .init(
      Text(nl: "wie organiseert; mag vaker", en: "who organises; can be repeated"), value: ValueName.who),
    completion: .values(.actors))
  var organises: [String] = []

  @Option(
    help: .init(Text(nl: "wie begeleidt; mag vaker", en: "who guides; can be repeated"), value: ValueName.who),
    completion: .values(.actors))
  var guides: [String] = []

  @Option(
    name: .customLong("for"),
    help: .init(
      Text(nl: "wie organiseert en begeleidt; mag vaker", en: "who organises and guides; can be repeated"),
      value: ValueName.who), completion: .values(.actors))
  var actors: [String] = []

  @Option(
    help: .init(
      Text(nl: "wanneer de twee acties gedaan zijn", en: "when the two actions are done"), value: ValueName.day))
  var due: String?

  @OptionGroup var serving: GoalOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  static var choices: [ChoiceList] { [.parels, .roles("--for, --organises, --guides"), .goals, .topics] }

  static var example: Example? {
    Example(
      lacks: Text(nl: "Er staat niet welke Parel het is", en: "It does not say which Parel"),
      words: Text(nl: "kennisspel --variant existing", en: "knowledge-game --variant existing"))
  }

  func run(in session: Session) async throws(Problem) {
    var opened = try await session.openGroup()
    let meeting = try opened.meeting(toRecordIn: place.meeting)
    let parel = try opened.parel(self.parel.joined(separator: " "))
    let variant = try chosenVariant(of: parel, session.language)
    let organisers = try who(organises, "--organises", variant.organises, meeting, opened)
    let guiding = try who(guides, "--guides", variant.guides, meeting, opened)
    let goals = try opened.goals(serving.goal)
    let when = try due.map { text throws(Problem) in try DayReading.due(text, from: meeting.date) } ?? .none
    let (recording, topic) = try opened.recording(in: meeting, topic: place.topic)
    let act = recording.act(
      choosing: parel.id, variant: variant.id, organisers: organisers, guides: guiding,
      organise: opened.say(ParelProposal.organise(parel)), guide: opened.say(ParelProposal.guide(parel)), topic: topic,
      due: when, goals: goals, newItemMinutes: opened.minutes(for: topic))
    let entries = try await opened.record(act)
    opened.tellNewItem(in: act, of: meeting)
    if case .date(let day) = when, day < meeting.date { session.output.warn(DayReading.warning(day, before: meeting)) }
    opened.report(entries, json: common.json)
  }

  /// Those that an option names, else those that `--for` names, else those that the catalogue proposes.
  private func who(
    _ named: [String], _ option: String, _ asked: Variant.Actors, _ meeting: Meeting, _ opened: OpenGroup
  ) throws(Problem) -> [Actor] {
    if !named.isEmpty { return try opened.actors(named, in: meeting, option: option) }
    if !actors.isEmpty { return try opened.actors(actors, in: meeting, option: "--for") }
    return ParelProposal.actors(for: asked, in: opened.group)
  }

  private func chosenVariant(of parel: Parel, _ language: Language) throws(Problem) -> Variant {
    if variant == nil, parel.variants.count == 1 { return parel.variants[0] }
    guard let variant else {
      let labels = parel.variants.map(\.choice.label)
      let (nl, en) = (labels.map(\.nl).listed("of"), labels.map(\.en).listed("or"))
      throw Problem(
        .usage, nl: "\(parel.name.nl) kent meerdere varianten. Zeg met --variant welke: \(nl).",
        en: "\(parel.name.en) has several variants. Say with --variant which one: \(en).")
    }
    let named = parel.variants.map { QuickLine.Named($0, [$0.id.rawValue, $0.id.name.nl, $0.id.name.en]) }
    let choices = Dictionary(parel.variants.map { ($0, $0.choice) }) { first, _ in first }
    return try Finder(named: named, choices: choices).one(
      variant, kind: Text(nl: "variant van \(parel.name.nl)", en: "variant of \(parel.name.en)"), status: .usage)
  }
}

extension OpenGroup {
  /// Says what was recorded of the choice of a Parel.
  fileprivate func report(_ entries: [Entry], json: Bool) {
    let output = session.output
    guard let choice = entries.lazy.compactMap({ group.choices[$0.mark.id] }).first else { return }
    if json { return output.json("choices", [fields(of: choice)]) }
    let name = "\(name(of: choice.parel)) (\(say(choice.variant.name)))"
    output.line("Parel · \(whereabouts(choice.place)): \(name)\(serving(choice.goals))")
    for action in entries.compactMap({ group.actions[$0.mark.id] }) { output.line(confirmation(of: action)) }
    for role in deviations(of: choice) {
      output.warn(
        Text(
          nl: "Let op: een ander dan de brochure noemt, \(role.name.nl) deze Parel.",
          en: "Note: somebody other than the brochure names \(role.name.en) this Parel."))
    }
  }

  /// The parts of a chosen Parel that somebody other than the catalogue names takes on.
  func deviations(of choice: ParelChoice) -> [ParelRole] {
    guard let variant = catalogue.parel(choice.parel)?.variant(choice.variant) else { return [] }
    let parts: [(ParelRole, [Actor], Variant.Actors)] = [
      (.organises, choice.organisers, variant.organises), (.guides, choice.guides, variant.guides),
    ]
    return parts.filter { ParelProposal.deviates($0.1, from: $0.2, in: group) }.map(\.0)
  }
}
