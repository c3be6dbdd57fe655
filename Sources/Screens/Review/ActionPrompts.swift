import Meetings

/// Lets an action go on with a new date.
struct NewDatePrompt: Prompt {
  let action: Action

  func label(_ context: Context) -> String {
    "\(action.number) · " + context.say(Text(nl: "nieuwe datum", en: "new date"))
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    var understood = understanding(of: line.text, context)
    understood.warning = OtherVersions.joined(OtherVersions.warning(action.terms, context), understood.warning)
    return understood
  }

  private func understanding(of line: String, _ context: Context) -> Understood {
    guard !line.isEmpty else { return Understood(text: action.terms.current.text) }
    switch SpokenDate.read(line, from: context.now.day) {
    case .due(let due):
      guard case .date(let day) = due else { return Understood(text: context.say(due.name)) }
      let distance = context.say(DayWords.distance(from: context.now.day, to: day))
      let text = "\(context.say(DayWords.full(day))) (\(distance))"
      return Understood(text: text, warning: day < context.now.day ? context.say(Sentences.past(day)) : nil)
    case .impossible(let refusal): return Understood(warning: context.say(refusal.text))
    case nil: return Understood(warning: context.say(Self.noDate.text))
    }
  }

  private static let noDate = Refusal(
    nl: "Dat is geen datum. Typ bijvoorbeeld: vr, +2w, 15-1 of volgend overleg.",
    en: "That is not a date. Type for example: fri, +2w, 15-1 or next meeting.")

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    switch SpokenDate.read(line.text, from: context.now.day) {
    case .impossible(let refusal): return .failure(refusal)
    case nil: return .failure(Self.noDate)
    case .due(let due):
      var terms = action.terms.current
      terms.due = due
      let event = ActionEdited(action: action.id, terms: terms, replacing: action.terms.standing.map(\.id))
      let said = Sentences.changed(action.number, to: due.name)
      return .success([.record(Act([event])) { _, _ in [.say(said)] }])
    }
  }
}

/// Stops an action; a reason is one optional line.
struct DropActionPrompt: Prompt {
  let action: Action

  var keptAs: String? { "drop-\(action.id)" }
  var mayBeEmpty: Bool { true }

  func label(_ context: Context) -> String {
    "\(action.number) " + context.say(Text(nl: "stoppen · reden (mag leeg)", en: "drop · reason (optional)"))
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    Understood(text: action.terms.current.text)
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let reason = QuickLine.literal(line.text).text
    let event = ActionStatusChanged(action: action.id, status: .dropped, reason: reason.isEmpty ? nil : reason)
    let said = Sentences.undoable(Sentences.changed(action.number, to: ActionStatus.dropped.name))
    return .success([.record(Act([event])) { _, _ in [.say(said)] }])
  }
}
