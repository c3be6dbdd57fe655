import Meetings

/// Plans a chosen Parel in one line: a day, a place, and how many people are expected.
struct PlanParelPrompt: Prompt {
  let choice: ParelChoice

  func label(_ context: Context) -> String { context.say(Text(nl: "plannen", en: "plan")) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    guard !line.text.isEmpty else {
      return Understood(
        text: context.say(
          Text(
            nl: "dag, plaats, aantal, zoals: 15-1 gezondheidscentrum 14",
            en: "day, place, number, as: 15-1 health centre 14")))
    }
    switch read(line, context) {
    case .failure(let refusal): return Understood(warning: context.say(refusal.text))
    case .success(let event):
      let number = event.expected.map { context.say(Text(nl: "\($0) verwacht", en: "\($0) expected")) }
      let parts = [event.date.map { context.say(DayWords.full($0)) }, event.location, number]
      return Understood(text: parts.compactMap { $0 }.joined(separator: " · "), warning: range(event.expected, context))
    }
  }

  /// A number outside the Parel's range deserves a second look; Enter records it all the same.
  private func range(_ expected: Int?, _ context: Context) -> String? {
    guard let expected, let range = context.catalogue.parel(choice.parel)?.participants, !range.contains(expected)
    else {
      return nil
    }
    return context.say(
      Text(
        nl: "Let op: deze Parel is voor \(range.lowerBound) tot \(range.upperBound) mensen. Enter legt vast.",
        en: "Mind: this Parel is for \(range.lowerBound) to \(range.upperBound) people. Enter records."))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    read(line, context).map { [.record(Act([$0]))] }
  }

  private func read(_ line: LineReading, _ context: Context) -> Result<ParelPlanned, Refusal> {
    var words = line.text.split(whereSeparator: \.isWhitespace).map(String.init)
    return MeetingWords.takeDay(&words, from: context.now.day).map { day in
      let number = words.last.flatMap { Int($0) }
      if number != nil { words.removeLast() }
      let place = words.isEmpty ? nil : words.joined(separator: " ")
      return ParelPlanned(choice: choice.id, date: day, location: place, expected: number)
    }
  }
}

/// Records that a Parel took place, and with how many people.
struct HeldParelPrompt: Prompt {
  let choice: ParelChoice

  func label(_ context: Context) -> String {
    context.say(Text(nl: "gehouden · hoeveel mensen", en: "held · how many people"))
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    Understood(warning: choice.warningBeforeHeld(on: context.now.day).map { context.say($0.inLine) })
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let typed = line.text.filter { !$0.isWhitespace }
    guard typed.isEmpty || Int(typed) != nil else {
      return .failure(Refusal(nl: "Typ een getal, of laat het leeg.", en: "Type a number, or leave it empty."))
    }
    let event = ParelHeld(choice: choice.id, date: choice.date ?? context.now.day, attended: Int(typed))
    return .success([.record(Act([event]))])
  }
}

/// Records what a Parel yielded.
struct EvaluateParelPrompt: Prompt {
  let choice: ParelChoice

  func label(_ context: Context) -> String { context.say(Text(nl: "wat leverde het op", en: "what did it yield")) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    Understood(
      text: context.say(
        Text(
          nl: "bijvoorbeeld: nieuwe PaTz-groepen, beantwoorde scholingsbehoeften",
          en: "for instance: new PaTz groups, learning needs answered")),
      warning: choice.warningBeforeEvaluated(on: context.now.day).map { context.say($0.inLine) })
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let event = ParelEvaluated(
      choice: choice.id, result: QuickLine.literal(line.text).text,
      replacing: choice.result?.standing.map(\.id) ?? [])
    if let refusal = event.refusal(in: context.group) { return .failure(refusal) }
    return .success([.record(Act([event]))])
  }
}

extension Warning {
  /// The warning as it stands under a line.
  fileprivate var inLine: Text {
    Text(nl: text.nl + " Enter legt het toch vast.", en: text.en + " Enter records it all the same.")
  }
}

/// Records that a chosen Parel does not go on; a reason is optional. Its two actions stop with it.
struct CancelParelPrompt: Prompt {
  let choice: ParelChoice

  func label(_ context: Context) -> String {
    context.say(Text(nl: "gaat niet door · reden (mag leeg)", en: "cancel · reason (optional)"))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let typed = QuickLine.literal(line.text).text
    let reason = typed.isEmpty ? nil : typed
    let actions = context.group.actions.filter { $0.choice == choice.id && $0.status.isUnfinished }
    let stopped: [any Event] = actions.map { ActionStatusChanged(action: $0.id, status: .dropped, reason: reason) }
    return .success([.record(Act([ParelCancelled(choice: choice.id, reason: reason)] + stopped))])
  }
}

/// Names others who organise or guide a chosen Parel; its open actions go to them too.
struct ChoiceActorsPrompt: Prompt {
  let choice: ParelChoice

  func label(_ context: Context) -> String { context.say(Text(nl: "wie", en: "who")) }

  func names(_ context: Context) -> QuickLine.Names? { MarkNames(context, meeting: nil).names(for: .action) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let typed = typed(line, context)
    let who = who(typed)
    let words = ActorWords(context)
    let variant = context.catalogue.parel(choice.parel)?.variant(choice.variant)
    return Understood(
      text: words.part(who.organisers, asked: variant?.organises, role: .organises) + " · "
        + words.part(who.guides, asked: variant?.guides, role: .guides),
      warning: typed.warning.map { context.say($0) })
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let typed = typed(line, context)
    if let mistake = typed.mistake { return .failure(mistake) }
    let who = who(typed)
    var events: [any Event] = [who]
    for (role, actors) in [(ParelRole.organises, who.organisers), (.guides, who.guides)] {
      guard let action = context.group.action(of: choice.id, as: role), action.status.isUnfinished else { continue }
      var terms = action.terms.current
      guard terms.actors != actors else { continue }
      terms.actors = actors
      events.append(ActionEdited(action: action.id, terms: terms, replacing: action.terms.standing.map(\.id)))
    }
    return .success([.record(Act(events))])
  }

  /// Only who; a day or a topic is changed in the actions themselves.
  private func typed(_ line: LineReading, _ context: Context) -> ActorsLine {
    let names = QuickLine.Names(actors: MarkNames(context, meeting: nil).actors)
    return ActorsLine(line.text, as: .note, names: names, from: context.now.day)
  }

  private func who(_ line: ActorsLine) -> ParelActorsChanged {
    let (first, second) = (line.organises.actors, line.guides.actors)
    return ParelActorsChanged(
      choice: choice.id, organisers: first.isEmpty ? choice.organisers : first,
      guides: second.isEmpty ? choice.guides : second)
  }
}
