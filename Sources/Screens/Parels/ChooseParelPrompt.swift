import Catalogue
import Meetings

/// Chooses a Parel: organiser and guide are proposed from the variant, and others can be named.
struct ChooseParelPrompt: Prompt {
  let parel: Parel
  let variant: Variant
  let meeting: EntryID
  /// The item for which a Parel was looked for: it stays there when another device walks on meanwhile.
  var item: EntryID?
  /// How many screens it leaves behind once it is recorded: the page of the Parel and the list, or the list alone.
  var screens = 2

  var draftKind: String? { "parel-choice" }
  var draftPlace: String? { parel.id.rawValue }
  var enter: Text { Text(nl: "kiezen", en: "choose") }

  func label(_ context: Context) -> String { context.say(Text(nl: "kiezen", en: "choose")) }

  func names(_ context: Context) -> QuickLine.Names? {
    MarkNames(context, meeting: context.group.meetings[meeting]).names(for: .action)
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let typed = typed(line, context)
    let who = who(typed, context)
    let words = ActorWords(context)
    let organises = words.part(who.organisers, asked: variant.organises, role: .organises)
    let guides = words.part(who.guides, asked: variant.guides, role: .guides)
    let how =
      line.text.isEmpty
      ? context.say(
        Text(
          nl: "\nIemand anders? Typ bijvoorbeeld: @NWC organiseert, @consulent begeleidt",
          en: "\nSomebody else? Type for instance: @NWC organises, @consultant guides"))
      : ""
    let rest = rest(who, context).map { " · " + $0 }.joined()
    return Understood(
      text: "\(organises) · \(guides)\(rest)\(how)", warning: (typed.warning ?? typed.doubt).map { context.say($0) })
  }

  /// When it is to be done, under which topic and for which goal, where the line says so.
  private func rest(_ who: Who, _ context: Context) -> [String] {
    let goals = who.goals.map { context.say(Text(nl: "doel: ", en: "goal: ")) + context.name(ofGoal: $0) }
    let due = who.due == .none ? [] : [context.say(who.due.name)]
    return due + [who.topic.map { context.name(of: $0) }].compactMap { $0 } + goals
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    guard let held = context.group.meetings[meeting] else { return .failure(Sentences.noMeeting) }
    let typed = typed(line, context)
    // Nobody is chosen for somebody whose name was not understood; the line stays as it was typed.
    if let mistake = typed.mistake { return .failure(mistake) }
    let who = who(typed, context)
    let place = held.place(openedUnder: item)
    let act = Recording(group: context.group, meeting: held, item: place).act(
      choosing: parel.id, variant: variant.id, organisers: who.organisers, guides: who.guides,
      organise: context.say(ParelProposal.organise(parel)), guide: context.say(ParelProposal.guide(parel)),
      topic: who.topic, due: who.due, goals: who.goals)
    if let refusal = act.refusal(in: context.group) { return .failure(refusal) }
    let name = context.say(parel.name)
    let said = Text(nl: "\(name) gekozen, met twee acties.", en: "\(name) chosen, with two actions.")
    return .success([.record(act) { _, _ in Array(repeating: .back, count: screens) + [.say(said)] }])
  }

  private struct Who {
    var organisers: [Actor]
    var guides: [Actor]
    var topic: TopicID?
    var due = Due.none
    var goals: [String] = []
  }

  private func typed(_ line: LineReading, _ context: Context) -> ActorsLine {
    let day = context.group.meetings[meeting]?.date ?? context.now.day
    return ActorsLine(line.text, as: .action, names: names(context) ?? QuickLine.Names(), from: day)
  }

  private func who(_ line: ActorsLine, _ context: Context) -> Who {
    let (first, second) = (line.organises, line.guides)
    let organisers = ParelProposal.actors(for: variant.organises, in: context.group)
    let guides = ParelProposal.actors(for: variant.guides, in: context.group)
    return Who(
      organisers: first.actors.isEmpty ? organisers : first.actors,
      guides: second.actors.isEmpty ? guides : second.actors, topic: second.topic ?? first.topic,
      due: second.due == .none ? first.due : second.due, goals: first.goals + second.goals)
  }
}
