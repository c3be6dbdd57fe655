/// Gathers what entries can be found by: all words of all entries in one row of bytes, and by which of the keys.
struct DocumentWriter {
  /// All texts, folded, one behind the other.
  private(set) var bytes: [UInt8] = []
  /// The words behind the numbers of `Facts`, folded. Many entries share them, so each stands here once.
  private(set) var words = [""]

  private let group: Trekkersgroep
  private let names: SearchNames
  private let today: Day
  private var numbers: [Source: Int] = [:]

  /// What the keys of a query ask for, each as its number in `words`.
  struct Facts: Sendable {
    var year = 0
    var status = 0
    var who = 0
    var goal = 0
    var topic = 0
    var parel = 0
    /// Where its own words end and the names begin that it is found by as well.
    var endOfText = 0
  }

  /// Where words come from.
  private enum Source: Hashable {
    case year(Int)
    case topic(TopicID)
    case parel(ParelID)
    case actors([Actor])
    case goals([String])
    case decision(DecisionStatus)
    case action(ActionStatus, isOverdue: Bool)
    case choice(ChoiceStatus)
  }

  init(_ group: Trekkersgroep, names: SearchNames, today: Day) {
    self.group = group
    self.names = names
    self.today = today
  }

  /// Writes down what an item or a meeting says of itself.
  mutating func write(_ words: [String], at place: Place, of meeting: Meeting) -> Facts {
    var facts = facts(of: place, meeting)
    for text in words { add(text) }
    end(&facts)
    return facts
  }

  /// Writes down one entry of a meeting; nil where that is missing.
  mutating func write(_ recorded: Recorded, at place: Place, of meeting: Meeting?) -> Facts {
    var facts = facts(of: place, meeting)
    if let item = place.item { add(meeting?.item(item)?.title.map(names.title)) }
    switch recorded {
    case .decision(let id): describe(group.decisions[id], &facts)
    case .action(let id): describe(group.actions[id], &facts)
    case .note(let id): add(group.notes[id]?.text)
    case .point(let id): add(group.points[id]?.text)
    case .choice(let id): describe(group.choices[id], &facts)
    case .row(let id):
      for cell in group.rows[id]?.cells.standing.flatMap(\.value) ?? [] { add(names.cell(cell, place.topic)) }
    case .goal(let id):
      add(group.goals[id]?.number)
      add(group.goals[id]?.text)
      if let goal = group.goals[id] { facts.goal = number(.goals([goal.number])) }
    }
    end(&facts)
    return facts
  }

  private mutating func facts(of place: Place, _ meeting: Meeting?) -> Facts {
    var facts = Facts()
    if let meeting { facts.year = number(.year(meeting.date.year)) }
    if let topic = place.topic { facts.topic = number(.topic(topic)) }
    return facts
  }

  private mutating func end(_ facts: inout Facts) {
    facts.endOfText = bytes.count
    for number in [facts.who, facts.topic, facts.goal, facts.parel] where number != 0 {
      bytes += words[number].utf8
      bytes.append(UInt8(ascii: " "))
    }
  }

  private mutating func add(_ text: String?) {
    guard let text else { return }
    Folding.append(text, to: &bytes)
    bytes.append(UInt8(ascii: " "))
  }

  /// Of a text with two versions each can be found.
  private mutating func add(_ text: Versions<String>?) {
    for version in text?.standing ?? [] { add(version.value) }
  }

  private mutating func describe(_ decision: Decision?, _ facts: inout Facts) {
    guard let decision else { return }
    add(decision.number)
    add(decision.text)
    add(decision.reason)
    facts.status = number(.decision(decision.status))
    facts.goal = number(.goals(decision.goals))
  }

  private mutating func describe(_ action: Action?, _ facts: inout Facts) {
    guard let action else { return }
    add(action.number)
    for version in action.terms.standing { add(version.value.text) }
    add(action.reason)
    facts.status = number(.action(action.status, isOverdue: group.isOverdue(action, today: today)))
    facts.who = number(.actors(action.terms.standing.flatMap(\.value.actors)))
    facts.goal = number(.goals(action.goals))
    if let choice = action.choice.flatMap({ group.choices[$0] }) { facts.parel = number(.parel(choice.parel)) }
  }

  private mutating func describe(_ choice: ParelChoice?, _ facts: inout Facts) {
    guard let choice else { return }
    add(choice.result)
    add(choice.location)
    add(choice.reason)
    facts.status = number(.choice(choice.status))
    facts.who = number(.actors(choice.organisers + choice.guides))
    facts.goal = number(.goals(choice.goals))
    facts.parel = number(.parel(choice.parel))
  }
}

// MARK: Shared words

extension DocumentWriter {
  private mutating func number(_ source: Source) -> Int {
    if let number = numbers[source] { return number }
    let text = text(of: source).folded
    let number = text.isEmpty ? 0 : words.count
    if !text.isEmpty { words.append(text) }
    numbers[source] = number
    return number
  }

  private func text(of source: Source) -> String {
    switch source {
    case .year(let year): String(year)
    case .topic(let topic): "\(topic.rawValue) \(names.topics[topic] ?? "")"
    case .parel(let parel): "\(parel.rawValue) \(names.parels[parel] ?? "")"
    case .actors(let actors): actors.map { words(of: $0) }.joined(separator: " ")
    case .goals(let goals): goals.map { words(ofGoal: $0) }.joined(separator: " ")
    case .decision(let status): words(status.rawValue, status.name)
    case .action(let status, let isOverdue):
      words(status.rawValue, status.name) + (isOverdue ? " te-laat overdue late" : "")
    case .choice(let status): words(status.rawValue, status.name)
    }
  }

  private func words(_ word: String, _ name: Text) -> String {
    ([word] + [name.nl, name.en].map { $0.split(separator: " ").joined(separator: "-") }).joined(separator: " ")
  }

  private func words(of actor: Actor) -> String {
    switch actor {
    case .member(let id):
      (group.members[id].map { [$0.name] + $0.roles.map { name(of: $0) } } ?? []).joined(separator: " ")
    case .role(let role): ([name(of: role)] + group.holders(of: role).map(\.name)).joined(separator: " ")
    }
  }

  private func name(of role: RoleID) -> String { "\(role.rawValue) \(names.roles[role] ?? "")" }

  private func words(ofGoal goal: String) -> String {
    "\(goal) \(names.goals[goal] ?? "") \(group.goals.first { $0.number == goal }?.text.current ?? "")"
  }
}
