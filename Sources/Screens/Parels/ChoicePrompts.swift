import Console
import Meetings

/// Plans a chosen Parel in one line: a day, a place, and how many people are expected.
struct PlanParelPrompt: Prompt {
  let choice: ParelChoice

  /// Words behind a number of people.
  static let people: Set<String> = [
    "mensen", "personen", "deelnemers", "man", "people", "persons", "participants",
  ]

  var keptAs: String? { "plan-\(choice.id)" }

  func label(_ context: Context) -> String { choice.label(Text(nl: "plannen", en: "plan"), context) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    guard !line.text.isEmpty else {
      return Understood(
        text: context.say(
          Text(
            nl: "dag, plaats, aantal, zoals: 15-1 gezondheidscentrum 14",
            en: "day, place, number, for example: 15-1 health centre 14")),
        warning: again(context))
    }
    switch read(line, context) {
    case .failure(let refusal): return Understood(warning: context.say(refusal.text))
    case .success(let event):
      let number = event.expected.map { context.say(Text(nl: "\($0) verwacht", en: "\($0) expected")) }
      let actions = reopened(context).announced.map(context.say)
      let parts = [event.date.map { context.say(DayWords.full($0)) }, event.location, number, actions]
      let warnings = [again(context), time(event.location, context), choice.range(event.expected, context)]
        .compactMap { $0 }
      return Understood(
        text: parts.compactMap { $0 }.joined(separator: " · "),
        warning: warnings.isEmpty ? nil : warnings.joined(separator: " "))
    }
  }

  private func again(_ context: Context) -> String? { choice.warningBeforePlanned.map { context.say($0.inLine) } }

  /// Its actions that stopped with it go on with it.
  private func reopened(_ context: Context) -> ClosingActions {
    ClosingActions(reopenedWith: choice, in: context.group)
  }

  /// A Parel has a day and no time of its own: one that is typed stands with the place.
  private func time(_ place: String?, _ context: Context) -> String? {
    let words = place?.split(separator: " ").map(String.init) ?? []
    let found = words.indices.lazy.compactMap { first in
      SpokenTime(words[first...]).map { words[first..<(first + $0.length)].joined(separator: " ") }
    }
    guard let time = found.first else { return nil }
    return context.say(
      Text(nl: "De tijd “\(time)” komt bij de plaats te staan.", en: "The time “\(time)” is kept with the place."))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    read(line, context).map { [.parel(choice, $0, reopened(context), ChoiceStatus.planned.name, context)] }
  }

  private func read(_ line: LineReading, _ context: Context) -> Result<ParelPlanned, Refusal> {
    var words = line.text.words.map(String.init)
    return MeetingWords.takeDay(&words, from: context.now.day).flatMap { day in
      if let wrong = words.first(where: SpokenTime.isImpossible) { return .failure(MeetingWords.noTime(wrong)) }
      if words.count > 1, Self.people.contains(words[words.count - 1].folded), Int(words[words.count - 2]) != nil {
        words.removeLast()
      }
      let number = words.last.flatMap { Int($0) }
      if number != nil { words.removeLast() }
      let place = words.isEmpty ? nil : words.joined(separator: " ")
      let event = ParelPlanned(choice: choice.id, date: day, location: place, expected: number)
      return event.refusal(in: context.group).map { .failure($0) } ?? .success(event)
    }
  }
}

/// Records what a Parel yielded.
struct EvaluateParelPrompt: Prompt {
  let choice: ParelChoice

  var keptAs: String? { "yield-\(choice.id)" }

  func label(_ context: Context) -> String {
    choice.label(Text(nl: "wat leverde het op", en: "what came of it"), context)
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let example = Text(
      nl: "bijvoorbeeld: nieuwe PaTz-groepen, beantwoorde scholingsbehoeften",
      en: "for instance: new PaTz groups, learning needs answered")
    let ending = ClosingActions(of: choice, in: context.group).announced
    return Understood(
      text: [example, ending].compactMap { $0.map(context.say) }.joined(separator: " · "),
      warning: choice.warningBeforeEvaluated(on: context.now.day).map { context.say($0.inLine) })
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let event = ParelEvaluated(
      choice: choice.id, result: QuickLine.literal(line.text).text,
      replacing: choice.result?.standing.map(\.id) ?? [])
    if let refusal = event.refusal(in: context.group) { return .failure(refusal) }
    return .success([.parel(choice, ending: event, ChoiceStatus.evaluated.name, context)])
  }
}

extension ParelChoice {
  /// "Kennisspel · plannen": which Parel a line is about, and what it does. A long name makes way for what it does, and
  /// for what is typed behind it.
  func label(_ what: Text, _ context: Context) -> String {
    let what = context.say(what)
    let room = context.size.columns - 21 - TextWidth.columns(of: what)
    return "\(TextWidth.clipped(context.name(of: parel), to: max(12, room))) · \(what)"
  }
}

extension Outcome {
  /// Records what became of a chosen Parel, and says so.
  static func parel(_ choice: ParelChoice, _ act: Act, _ state: Text, _ context: Context) -> Outcome {
    let said = Sentences.undoable(Sentences.changed(context.name(of: choice.parel), to: state))
    return .record(act) { _, _ in [.say(said)] }
  }

  /// Records that a chosen Parel took place or what it yielded, with its open actions done, and says so.
  static func parel(_ choice: ParelChoice, ending event: any Event, _ state: Text, _ context: Context) -> Outcome {
    parel(choice, event, ClosingActions(of: choice, in: context.group), state, context)
  }

  /// Records that a chosen Parel does not go on, with its open actions dropped, and says so.
  static func parel(
    _ choice: ParelChoice, dropping event: any Event, _ reason: String?, _ state: Text, _ context: Context
  ) -> Outcome {
    parel(choice, event, ClosingActions(of: choice, in: context.group, as: .dropped, reason: reason), state, context)
  }

  /// Records what became of a chosen Parel and, in the same act, of its actions, and says so.
  static func parel(
    _ choice: ParelChoice, _ event: any Event, _ actions: ClosingActions, _ state: Text, _ context: Context
  ) -> Outcome {
    let became = Sentences.changed(context.name(of: choice.parel), to: state)
    let said = actions.said.map { became.followed(by: $0) } ?? became
    return .record(Act([event] + actions.events)) { _, _ in [.say(Sentences.undoable(said))] }
  }
}

extension Warning {
  /// The warning as it stands under a line.
  var inLine: Text { text.followed(by: Sentences.allTheSame) }
}

/// Records that a chosen Parel does not go on; a reason is optional. Its two actions stop with it.
struct CancelParelPrompt: Prompt {
  let choice: ParelChoice

  var keptAs: String? { "stop-\(choice.id)" }
  var mayBeEmpty: Bool { true }

  func label(_ context: Context) -> String {
    choice.label(Text(nl: "gaat niet door · reden (mag leeg)", en: "cancel · reason (optional)"), context)
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let typed = QuickLine.literal(line.text).text
    let reason = typed.isEmpty ? nil : typed
    let event = ParelCancelled(choice: choice.id, reason: reason)
    return .success([.parel(choice, dropping: event, reason, ChoiceStatus.cancelled.name, context)])
  }
}

/// Names others who organise or guide a chosen Parel; its open actions go to them too.
struct ChoiceActorsPrompt: Prompt {
  let choice: ParelChoice

  var keptAs: String? { "who-\(choice.id)" }

  func label(_ context: Context) -> String { choice.label(Text(nl: "wie", en: "who"), context) }

  /// Only who; a day or a topic is changed in the actions themselves.
  func names(_ context: Context) -> QuickLine.Names? {
    QuickLine.Names(actors: MarkNames(context, meeting: nil).actors)
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let typed = typed(line, context)
    let who = who(typed)
    let words = ActorWords(context)
    let variant = context.catalogue.parel(choice.parel)?.variant(choice.variant)
    return Understood(
      text: words.part(who.organisers, asked: variant?.organises, role: .organises) + " · "
        + words.part(who.guides, asked: variant?.guides, role: .guides),
      warning: OtherVersions.joined(others(who, context), typed.warning.map { context.say($0) }))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let typed = typed(line, context)
    if let mistake = typed.mistake { return .failure(mistake) }
    let who = who(typed)
    let changed = actions(for: who, context)
    if who.organisers == choice.organisers, who.guides == choice.guides, changed.isEmpty { return .success([]) }
    var events: [any Event] = [who]
    for (action, actors) in changed {
      var terms = action.terms.current
      terms.actors = actors
      events.append(ActionEdited(action: action.id, terms: terms, replacing: action.terms.standing.map(\.id)))
    }
    let words = ActorWords(context)
    let said = Text(
      verbatim: words.part(who.organisers, asked: nil, role: .organises) + " · "
        + words.part(who.guides, asked: nil, role: .guides))
    return .success([.parel(choice, Act(events), said, context)])
  }

  /// The open actions of the Parel that go to somebody else.
  private func actions(for who: ParelActorsChanged, _ context: Context) -> [(action: Action, actors: [Actor])] {
    [(ParelRole.organises, who.organisers), (.guides, who.guides)].compactMap { role, actors in
      guard let action = context.group.action(of: choice.id, as: role), action.status.isUnfinished,
        action.terms.current.actors != actors
      else { return nil }
      return (action, actors)
    }
  }

  /// What else stands of the actions that change with it.
  private func others(_ who: ParelActorsChanged, _ context: Context) -> String? {
    let others = actions(for: who, context).compactMap { OtherVersions.warning($0.action.terms, context) }
    return others.isEmpty ? nil : others.joined(separator: " ")
  }

  private func typed(_ line: LineReading, _ context: Context) -> ActorsLine {
    ActorsLine(line.text, as: .note, names: names(context) ?? QuickLine.Names(), from: context.now.day)
  }

  private func who(_ line: ActorsLine) -> ParelActorsChanged {
    let (first, second) = (line.organises.actors, line.guides.actors)
    return ParelActorsChanged(
      choice: choice.id, organisers: first.isEmpty ? choice.organisers : first,
      guides: second.isEmpty ? choice.guides : second)
  }
}
