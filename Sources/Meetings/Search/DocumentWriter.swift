/// Gathers what an entry can be found by.
struct DocumentWriter {
  let group: Trekkersgroep
  let names: SearchNames
  let today: Day

  /// What one entry can be found by; everything folded.
  struct Facts {
    var everything = ""
    var status = ""
    var who = ""
    var goal = ""
    var topic = ""
    var parel = ""
  }

  func facts(of recorded: Recorded) -> Facts? {
    guard let place = group.place(of: recorded) else { return nil }
    var facts = Facts()
    facts.topic = place.topic.map { "\($0.rawValue) \(names.topics[$0] ?? "")" }?.folded ?? ""
    let title = place.item.flatMap { group.meetings[place.meeting]?.item($0)?.title } ?? ""
    var parts = [title]
    switch recorded {
    case .decision(let id): describe(group.decisions[id], &facts, &parts)
    case .action(let id): describe(group.actions[id], &facts, &parts)
    case .note(let id): parts.append(group.notes[id]?.text.current ?? "")
    case .point(let id): parts.append(group.points[id]?.text.current ?? "")
    case .choice(let id): describe(group.choices[id], &facts, &parts)
    case .row(let id): parts += (group.rows[id]?.cells.current ?? []).map(\.text)
    case .goal(let id): parts += group.goals[id].map { [$0.number, $0.text.current] } ?? []
    }
    let own = parts.joined(separator: " ").folded
    facts.everything = "\(own) \(facts.who) \(facts.topic) \(facts.goal) \(facts.parel)"
    return facts
  }

  private func describe(_ decision: Decision?, _ facts: inout Facts, _ parts: inout [String]) {
    guard let decision else { return }
    parts += [decision.number, decision.text.current, decision.reason ?? ""]
    facts.status = status(decision.status.rawValue, decision.status.name)
    facts.goal = words(ofGoals: decision.goals)
  }

  private func describe(_ action: Action?, _ facts: inout Facts, _ parts: inout [String]) {
    guard let action else { return }
    parts += [action.number, action.terms.current.text, action.reason ?? ""]
    facts.status = status(action.status.rawValue, action.status.name)
    if group.isOverdue(action, today: today) { facts.status += " te-laat overdue late" }
    facts.who = words(of: action.terms.current.actors)
    facts.goal = words(ofGoals: action.goals)
    if let choice = action.choice.flatMap({ group.choices[$0] }) { facts.parel = words(of: choice.parel) }
  }

  private func describe(_ choice: ParelChoice?, _ facts: inout Facts, _ parts: inout [String]) {
    guard let choice else { return }
    parts += [choice.result ?? "", choice.location ?? "", choice.reason ?? ""]
    facts.status = status(choice.status.rawValue, choice.status.name)
    facts.who = words(of: choice.organisers + choice.guides)
    facts.goal = words(ofGoals: choice.goals)
    facts.parel = words(of: choice.parel)
  }

  private func status(_ word: String, _ name: Text) -> String {
    "\(word) \(name.nl.split(separator: " ").joined(separator: "-")) \(name.en.split(separator: " ").joined(separator: "-"))"
      .folded
  }

  private func words(of actors: [Actor]) -> String {
    actors.map { actor in
      switch actor {
      case .member(let id):
        (group.members[id].map { [$0.name] + $0.roles.map(name) } ?? []).joined(separator: " ")
      case .role(let role): ([name(role)] + group.holders(of: role).map(\.name)).joined(separator: " ")
      }
    }.joined(separator: " ").folded
  }

  private func name(_ role: RoleID) -> String { "\(role.rawValue) \(names.roles[role] ?? "")" }

  private func words(of parel: ParelID) -> String { "\(parel.rawValue) \(names.parels[parel] ?? "")".folded }

  private func words(ofGoals goals: [String]) -> String {
    goals.map { goal in
      "\(goal) \(names.goals[goal] ?? "") \(group.goals.first { $0.number == goal }?.text.current ?? "")"
    }.joined(separator: " ").folded
  }
}
