import Catalogue
import Meetings

/// Chooses a Parel: organiser and guide are proposed from the variant, and others can be named.
struct ChooseParelPrompt: Prompt {
  let parel: Parel
  let variant: Variant
  let meeting: EntryID

  var enter: Text { Text(nl: "kiezen", en: "choose") }

  func label(_ context: Context) -> String { context.say(Text(nl: "kiezen", en: "choose")) }

  func names(_ context: Context) -> QuickLine.Names? {
    MarkNames(context, meeting: context.group.meetings[meeting]).names(for: .action)
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let who = read(line, context)
    let words = ActorWords(context)
    let organises = words.part(who.organisers, asked: variant.organises, role: .organises)
    let guides = words.part(who.guides, asked: variant.guides, role: .guides)
    let how =
      line.text.isEmpty
      ? context.say(Text(nl: " · iemand anders: @naam begeleidt @naam", en: " · somebody else: @name guides @name"))
      : ""
    return Understood(text: "\(organises) · \(guides)\(how)")
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    guard let held = context.group.meetings[meeting] else { return .success([]) }
    let who = read(line, context)
    let act = Recording(group: context.group, meeting: held, item: held.current).act(
      choosing: parel.id, variant: variant.id, organisers: who.organisers, guides: who.guides,
      organise: context.say(ParelProposal.organise(parel)), guide: context.say(ParelProposal.guide(parel)),
      topic: who.topic, due: who.due, goals: who.goals)
    if let refusal = act.refusal(in: context.group) { return .failure(refusal) }
    let name = context.say(parel.name)
    let said = Text(nl: "\(name) gekozen, met twee acties.", en: "\(name) chosen, with two actions.")
    return .success([.record(act) { _, _ in [.back, .back, .say(said)] }])
  }

  private struct Who {
    var organisers: [Actor]
    var guides: [Actor]
    var topic: TopicID?
    var due = Due.none
    var goals: [String] = []
  }

  /// What stands before "begeleidt" is who organises, what stands after it who guides.
  private func read(_ line: LineReading, _ context: Context) -> Who {
    let words = line.text.split(separator: " ").map(String.init)
    let split = words.firstIndex { ["begeleidt", "guides"].contains($0.folded) } ?? words.count
    let names = names(context) ?? QuickLine.Names()
    let day = context.group.meetings[meeting]?.date ?? context.now.day
    func part(_ words: ArraySlice<String>) -> QuickLine.Understanding {
      QuickLine.read(words.joined(separator: " "), as: .action, names: names, from: day)
    }
    let (first, second) = (part(words[..<split]), part(words[min(split + 1, words.count)...]))
    let organisers = ParelProposal.actors(for: variant.organises, in: context.group)
    let guides = ParelProposal.actors(for: variant.guides, in: context.group)
    return Who(
      organisers: first.actors.isEmpty ? organisers : first.actors,
      guides: second.actors.isEmpty ? guides : second.actors, topic: second.topic ?? first.topic,
      due: second.due == .none ? first.due : second.due, goals: first.goals + second.goals)
  }
}
