import Meetings

/// The choice between corrections of one entry that two devices made at the same time.
struct VersionChoice {
  let entry: Recorded
  let group: Trekkersgroep

  /// The versions between which somebody has to choose; none where one stands.
  var standing: [EntryID] {
    switch entry {
    case .decision(let id): ids(group.decisions[id]?.text)
    case .action(let id): ids(group.actions[id]?.terms)
    case .note(let id): ids(group.notes[id]?.text)
    case .point(let id): ids(group.points[id]?.text)
    case .goal(let id): ids(group.goals[id]?.text)
    case .row(let id): ids(group.rows[id]?.cells)
    case .choice(let id): ids(group.choices[id]?.result)
    }
  }

  private func ids<Value>(_ versions: Versions<Value>?) -> [EntryID] {
    versions.map { $0.isContested ? $0.standing.map(\.id) : [] } ?? []
  }

  /// The correction that leaves one version standing; nil where it does not stand beside another.
  func keeping(_ version: EntryID) -> (any Event)? {
    switch entry {
    case .decision(let id):
      keep(version, of: group.decisions[id]?.text) { DecisionEdited(decision: id, text: $0, replacing: $1) }
    case .action(let id):
      keep(version, of: group.actions[id]?.terms) { ActionEdited(action: id, terms: $0, replacing: $1) }
    case .note(let id): keep(version, of: group.notes[id]?.text) { NoteEdited(note: id, text: $0, replacing: $1) }
    case .point(let id): keep(version, of: group.points[id]?.text) { PointEdited(point: id, text: $0, replacing: $1) }
    case .goal(let id): keep(version, of: group.goals[id]?.text) { GoalEdited(goal: id, text: $0, replacing: $1) }
    case .row(let id): keep(version, of: group.rows[id]?.cells) { RowEdited(row: id, cells: $0, replacing: $1) }
    case .choice(let id):
      keep(version, of: group.choices[id]?.result) { ParelEvaluated(choice: id, result: $0, replacing: $1) }
    }
  }

  private func keep<Value>(
    _ version: EntryID, of versions: Versions<Value>?, _ event: (Value, [EntryID]) -> any Event
  ) -> (any Event)? {
    guard let versions, versions.isContested, let kept = versions.standing.first(where: { $0.id == version }) else {
      return nil
    }
    return event(kept.value, versions.standing.map(\.id))
  }
}
