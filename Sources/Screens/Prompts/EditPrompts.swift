import Meetings

/// Which prompt edits which kind of entry.
enum EditPrompts {
  static func edit(_ entry: Recorded, _ context: Context) -> [Outcome]? {
    switch entry {
    case .decision(let id):
      context.group.decisions[id].flatMap { decision in
        decision.status == .void
          ? nil
          : text(decision.number, decision.text) { text, replacing in
            DecisionEdited(decision: id, text: text, replacing: replacing)
          }
      }
    case .note(let id):
      context.group.notes[id].flatMap { note in
        text(context.say(Text(nl: "notitie", en: "note")), note.text) { NoteEdited(note: id, text: $0, replacing: $1) }
      }
    case .point(let id):
      context.group.points[id].flatMap { point in
        text(context.say(Text(nl: "geparkeerd", en: "parked")), point.text) {
          PointEdited(point: id, text: $0, replacing: $1)
        }
      }
    case .goal(let id):
      context.group.goals[id].flatMap { goal in
        text(goal.number, goal.text) { GoalEdited(goal: id, text: $0, replacing: $1) }
      }
    case .action(let id):
      context.group.actions[id].flatMap { $0.status == .void ? nil : [.ask(EditActionPrompt(action: $0))] }
    case .row(let id): context.group.rows[id].map { [.ask(EditRowPrompt(row: $0))] }
    case .choice(let id): context.group.choices[id].map { [.ask(ChoiceActorsPrompt(choice: $0))] }
    }
  }

  private static func text(
    _ label: String, _ versions: Versions<String>,
    event: @escaping @Sendable (String, [EntryID]) -> any Event
  ) -> [Outcome] {
    [.ask(EditTextPrompt(word: label, versions: versions, event: event))]
  }
}

/// Corrects a text. Where two corrections stand side by side, Enter chooses for good.
struct EditTextPrompt: Prompt {
  let word: String
  let versions: Versions<String>
  let event: @Sendable (String, [EntryID]) -> any Event

  func label(_ context: Context) -> String { word }
  var initialText: String { versions.current }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    guard versions.isContested else {
      return Understood(
        text: context.say(Text(nl: "de oude tekst blijft in de geschiedenis", en: "the old text stays in the history")))
    }
    let others = versions.standing.dropFirst().map { "“\($0.value)”" }.joined(separator: ", ")
    return Understood(
      warning: context.say(
        Text(
          nl: "Er staat ook: \(others). Wat je nu vastlegt geldt.",
          en: "It also says: \(others). What you record now holds.")))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let text = QuickLine.literal(line.text).text
    if text == versions.current, !versions.isContested { return .success([]) }
    let act = Act([event(text, versions.standing.map(\.id))])
    if let refusal = act.refusal(in: context.group) { return .failure(refusal) }
    return .success([.record(act) { _, _ in [.say(Sentences.recorded(text))] }])
  }
}

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

  /// People and day stay as they were where the line does not name new ones.
  private func terms(_ line: LineReading, _ context: Context) -> ActionTerms {
    // What stood there was read once already: a day in it that was meant as text stays text.
    if line.text == self.line { return action.terms.current }
    let read =
      line.isLiteral
      ? QuickLine.literal(line.text)
      : QuickLine.read(line.text, as: .action, names: names(context) ?? QuickLine.Names(), from: context.now.day)
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
        + context.say(Text(nl: "@naam of een datum wijzigt die", en: "@name or a date changes them")))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let terms = terms(line, context)
    if terms == action.terms.current, !action.terms.isContested { return .success([]) }
    let event = ActionEdited(action: action.id, terms: terms, replacing: action.terms.standing.map(\.id))
    if let refusal = event.refusal(in: context.group) { return .failure(refusal) }
    return .success([.record(Act([event])) { _, _ in [.say(Sentences.recorded("\(action.number) \(terms.text)"))] }])
  }
}

/// Corrects a row of a worksheet; left empty, the row goes.
struct EditRowPrompt: Prompt {
  let row: WorksheetRow

  func label(_ context: Context) -> String { context.say(Text(nl: "werkblad", en: "worksheet")) }
  var initialText: String { row.cells.current.map(\.text).joined(separator: "; ") }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    Understood(text: context.say(Text(nl: "leeg haalt de regel weg", en: "left empty, the row goes")))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let parts = line.text.split(separator: ";").map { QuickLine.literal(String($0)).text }
    if parts.allSatisfy(\.isEmpty) { return .success([.record(Act([RowRemoved(row: row.id)]))]) }
    let columns = columns(context)
    let cells = zip(columns, parts).map { WorksheetRow.Cell(column: $0, text: $1) }
    let event = RowEdited(row: row.id, cells: cells, replacing: row.cells.standing.map(\.id))
    if let refusal = event.refusal(in: context.group) { return .failure(refusal) }
    return .success([.record(Act([event]))])
  }

  private func columns(_ context: Context) -> [String] {
    let known = row.place.topic.flatMap { context.catalogue.topic($0)?.worksheet?.columns.map(\.id) }
    return known ?? row.cells.current.map(\.column)
  }
}
