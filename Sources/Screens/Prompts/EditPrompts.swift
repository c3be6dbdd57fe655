import Meetings

/// Which prompt edits which kind of entry.
enum EditPrompts {
  /// The prompt for an entry; nil where there is nothing to edit, as in a number that was taken back.
  static func edit(_ entry: Recorded, _ context: Context) -> [Outcome]? {
    prompt(for: entry, context).map { [.ask($0)] }
  }

  private static func prompt(for entry: Recorded, _ context: Context) -> (any Prompt)? {
    let group = context.group
    switch entry {
    case .decision(let id): return group.decisions[id].flatMap(prompt)
    case .action(let id): return group.actions[id].flatMap { $0.status == .void ? nil : EditActionPrompt(action: $0) }
    case .note(let id): return group.notes[id].map { prompt(for: $0, context) }
    case .point(let id): return group.points[id].map { prompt(for: $0, context) }
    case .goal(let id): return group.goals[id].map(prompt)
    case .row(let id): return group.rows[id].map { EditRowPrompt(row: $0, context) }
    case .choice(let id): return group.choices[id].map { ChoiceActorsPrompt(choice: $0) }
    }
  }

  private static func prompt(for decision: Decision) -> (any Prompt)? {
    guard decision.status != .void else { return nil }
    return EditTextPrompt(
      entry: decision.id, word: decision.number, number: decision.number, versions: decision.text, allowsBreaks: false
    ) {
      DecisionEdited(decision: decision.id, text: $0, replacing: $1)
    }
  }

  private static func prompt(for note: Note, _ context: Context) -> any Prompt {
    EditTextPrompt(
      entry: note.id, word: context.say(Text(nl: "notitie", en: "note")), versions: note.text, allowsBreaks: true
    ) {
      NoteEdited(note: note.id, text: $0, replacing: $1)
    }
  }

  private static func prompt(for point: ParkedPoint, _ context: Context) -> any Prompt {
    EditTextPrompt(
      entry: point.id, word: context.say(Text(nl: "geparkeerd", en: "parked")), versions: point.text,
      allowsBreaks: false
    ) {
      PointEdited(point: point.id, text: $0, replacing: $1)
    }
  }

  private static func prompt(for goal: SharedGoal) -> any Prompt {
    EditTextPrompt(entry: goal.id, word: goal.number, number: goal.number, versions: goal.text, allowsBreaks: false) {
      GoalEdited(goal: goal.id, text: $0, replacing: $1)
    }
  }
}
