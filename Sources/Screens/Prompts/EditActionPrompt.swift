import Meetings

/// Corrects an action: its words, people and day in the same line they were typed in.
struct EditActionPrompt: Prompt {
  let action: Action
  private let line: String

  init(action: Action) {
    self.action = action
    line = action.terms.current.text
  }

  func label(_ context: Context) -> String { action.number }
  var initialText: String { line }

  func names(_ context: Context) -> QuickLine.Names? {
    MarkNames(context, meeting: context.group.meetings[action.place.meeting]).names(for: .action)
  }

  private func read(_ line: LineReading, _ context: Context) -> QuickLine.Understanding {
    // What stood there was read once already: a day in it that was meant as text stays text.
    if line.text == self.line { return QuickLine.literal(line.text) }
    return QuickLine.read(
      line.text, as: .action, names: names(context) ?? QuickLine.Names(), from: context.now.day, in: context.language,
      leaving: line.literal)
  }

  /// People and day stay as they were where the line does not name new ones.
  private func terms(_ line: LineReading, _ context: Context) -> ActionTerms {
    if line.text == self.line { return action.terms.current }
    let read = read(line, context)
    let before = action.terms.current
    return ActionTerms(
      text: read.text, actors: read.actors.isEmpty ? before.actors : read.actors,
      due: read.due == .none ? before.due : read.due)
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let terms = terms(line, context)
    let due = context.say(terms.due.name)
    return Understood(
      text: "\(context.names(of: terms.actors)) · \(due) · "
        + context.say(Text(nl: "@naam of een datum wijzigt die", en: "@name or a date changes them")),
      marks: read(line, context).marks)
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    correct(terms(line, context), context)
  }

  // MARK: Details

  var hasDetails: Bool { true }

  /// In the fields everything can be taken away too.
  func details(of line: LineReading, _ context: Context) -> Details? {
    let terms = terms(line, context)
    return Details(
      text: terms.text,
      values: [
        .init(field: .who, text: terms.actors.map(context.name).joined(separator: ", ")),
        .init(field: .due, text: terms.due == .none ? "" : context.say(terms.due.name)),
      ])
  }

  private func read(_ details: Details, _ context: Context) -> Result<ActionTerms, Refusal> {
    DetailsReading.read(
      details, names: names(context) ?? QuickLine.Names(), from: context.now.day, in: context.group
    ).map { ActionTerms(text: $0.line.text, actors: $0.line.actors, due: $0.line.due) }
  }

  func understanding(of details: Details, _ context: Context) -> Understood {
    switch read(details, context) {
    case .failure(let refusal): Understood(warning: context.say(refusal.text))
    case .success(let terms):
      Understood(text: "\(context.names(of: terms.actors)) · \(context.say(terms.due.name))")
    }
  }

  func submit(_ details: Details, _ context: Context) -> Result<[Outcome], Refusal> {
    read(details, context).flatMap { correct($0, context) }
  }

  private func correct(_ terms: ActionTerms, _ context: Context) -> Result<[Outcome], Refusal> {
    if terms == action.terms.current, !action.terms.isContested { return .success([]) }
    let event = ActionEdited(action: action.id, terms: terms, replacing: action.terms.standing.map(\.id))
    if let refusal = event.refusal(in: context.group) { return .failure(refusal) }
    return .success([.record(Act([event])) { _, _ in [.say(Sentences.recorded("\(action.number) \(terms.text)"))] }])
  }
}
