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
        text(context.say(Text(nl: "notitie", en: "note")), note.text, allowsBreaks: true) {
          NoteEdited(note: id, text: $0, replacing: $1)
        }
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
    case .row(let id): context.group.rows[id].map { [.ask(EditRowPrompt(row: $0, context))] }
    case .choice(let id): context.group.choices[id].map { [.ask(ChoiceActorsPrompt(choice: $0))] }
    }
  }

  private static func text(
    _ label: String, _ versions: Versions<String>, allowsBreaks: Bool = false,
    event: @escaping @Sendable (String, [EntryID]) -> any Event
  ) -> [Outcome] {
    [.ask(EditTextPrompt(word: label, versions: versions, allowsBreaks: allowsBreaks, event: event))]
  }
}
