import Meetings

/// The shared goals that a meeting speaks of by their numbers, and agreed earlier: what each of them says.
struct GoalsPart {
  private let meeting: Meeting
  private let words: MinutesWords

  init(_ meeting: Meeting, _ words: MinutesWords) {
    self.meeting = meeting
    self.words = words
  }

  var section: MinutesDocument.Section? {
    let open = meeting.status == .cancelled ? [] : words.then.actionsLeftOpen(before: meeting)
    let named = Set(meeting.recorded.flatMap(goals) + open.flatMap(\.goals))
    let lines = words.group.goals.filter { named.contains($0.number) && $0.place.meeting != meeting.id }.map { goal in
      MinutesDocument.Line(label: goal.number, text: words.text((words.then.goals[goal.id] ?? goal).text))
    }
    guard !lines.isEmpty else { return nil }
    return MinutesDocument.Section(
      title: words.say(nl: "Doelen die hier bij hun nummer zijn genoemd", en: "Goals referred to by number"),
      blocks: [.list(lines)])
  }

  private func goals(of entry: Recorded) -> [String] {
    switch entry {
    case .decision(let id): words.group.decisions[id]?.goals ?? []
    case .action(let id): words.group.actions[id]?.goals ?? []
    case .choice(let id): words.group.choices[id]?.goals ?? []
    case .note, .point, .row, .goal: []
    }
  }
}
