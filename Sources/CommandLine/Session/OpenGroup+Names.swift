import Catalogue
import Meetings

/// How people, topics and Parels are named, and what a typed name stands for.
extension OpenGroup {
  func say(_ text: Text) -> String { text[language] }

  /// The name of a topic.
  func name(of topic: TopicID) -> String { catalogue.topic(topic).map { say($0.short) } ?? topic.rawValue }

  /// The name of an agenda item: the words somebody typed, or the topic's own.
  func name(of item: AgendaItem) -> String { item.title.map(name(ofItemTitled:)) ?? item.topic.map(name) ?? "" }

  /// The title of an item, that of a template in the language of the program.
  func name(ofItemTitled title: String) -> String { say(catalogue.words(ofItemTitled: title)) }

  /// The name of the item that something was recorded under; empty outside the agenda.
  func subject(of place: Place) -> String {
    if let topic = place.topic { return name(of: topic) }
    return title(of: place) ?? ""
  }

  /// The words of an item that was typed.
  func title(of place: Place) -> String? {
    place.item.flatMap { group.meetings[place.meeting]?.item($0) }?.title.map(name(ofItemTitled:))
  }

  func name(of actor: Actor) -> String {
    switch actor {
    case .member(let id): group.members[id]?.name ?? say(Text(nl: "onbekend", en: "unknown"))
    case .role(let role): catalogue.role(role).map { say($0.short) } ?? role.rawValue
    }
  }

  /// The names of actors in one line; "nog te verdelen" where there is nobody.
  func names(of actors: [Actor]) -> String {
    guard !actors.isEmpty else { return say(Text(nl: "nog te verdelen", en: "to be assigned")) }
    return actors.map(name).joined(separator: ", ")
  }

  func name(of parel: ParelID) -> String { catalogue.parel(parel).map { say($0.name) } ?? parel.rawValue }

  // MARK: What a name stands for

  /// The actors that were named behind an option, each once. A role wins over a member of the same name; who chairs
  /// the meeting, records it or keeps its time goes by that name too.
  func actors(_ typed: [String], in meeting: Meeting, option: String) throws(Problem) -> [Actor] {
    let finder = actorFinder(in: meeting)
    var actors: [Actor] = []
    for name in typed {
      if case .none = finder.find(name), let function = MeetingRole.named(name.asRecorded) {
        throw Self.nobody(is: function, of: meeting, option)
      }
      let actor = try finder.one(name, kind: Text(nl: "lid of rol van deze groep", en: "member or role of this group"))
      if !actors.contains(actor) { actors.append(actor) }
    }
    return actors
  }

  private func actorFinder(in meeting: Meeting) -> Finder<Actor> {
    var choices: [Actor: Choice] = [:]
    let roles = catalogue.roles.map { role in
      choices[.role(role.id)] = role.choice
      return QuickLine.Named(Actor.role(role.id), Self.names(language, role.short, role.name) + [role.id.rawValue])
    }
    let members = group.members.filter { !$0.hasLeft }.map { member in
      choices[.member(member.id)] = Choice(name: member.name, words: Text(nl: "lid", en: "member"))
      return QuickLine.Named(Actor.member(member.id), [member.name] + meeting.functionNames(of: member.id))
    }
    return Finder(named: roles + members, choices: choices)
  }

  private static func nobody(is function: MeetingRole, of meeting: Meeting, _ option: String) -> Problem {
    let name = function.name
    return Problem(
      .notFound,
      nl: "Niemand is \(name.nl) van overleg \(meeting.number). Noem met \(option) een lid of een rol.",
      en: "Nobody is \(name.en) of meeting \(meeting.number). Name a member or a role with \(option).")
  }

  /// The goals that were named, each once: those of the catalogue, and the group's own.
  func goals(_ typed: [String]) throws(Problem) -> [String] {
    var choices: [String: Choice] = [:]
    let own = group.goals.map { goal in
      choices[goal.number] = goal.choice
      return QuickLine.Named(goal.number, [goal.number, goal.text.current])
    }
    let known = catalogue.goals.map { goal in
      choices[goal.id] = goal.choice
      return QuickLine.Named(goal.id, [goal.id] + Self.names(language, goal.title))
    }
    let finder = Finder(named: own + known, choices: choices)
    var goals: [String] = []
    for name in typed {
      let goal = try finder.one(name, kind: Text(nl: "doel", en: "goal"))
      if !goals.contains(goal) { goals.append(goal) }
    }
    return goals
  }

  /// The goals in one line: the group's own by their number, those of the catalogue by their name.
  func names(ofGoals goals: [String]) -> String {
    goals.map { goal in catalogue.goal(goal).map { say($0.title) } ?? goal }.joined(separator: ", ")
  }

  /// The roles that were named, each once. Where a name is none as a whole, commas stand between several.
  static func roles(_ typed: [String], _ catalogue: PatzCatalogue, _ language: Language) throws(Problem) -> [RoleID] {
    let finder = Finder(
      named: catalogue.roles.map { role in
        QuickLine.Named(role.id, [role.id.rawValue] + names(language, role.short, role.name))
      }, choices: Dictionary(catalogue.roles.map { ($0.id, $0.choice) }) { first, _ in first })
    var roles: [RoleID] = []
    for name in typed.flatMap({ Self.named($0, finder) }) {
      let role = try finder.one(name, kind: Text(nl: "rol", en: "role"))
      if !roles.contains(role) { roles.append(role) }
    }
    return roles
  }

  private static func named(_ typed: String, _ finder: Finder<RoleID>) -> [String] {
    if case .one = finder.find(typed) { return [typed] }
    let parts = typed.split(separator: ",").map { String($0).asRecorded }.filter { !$0.isEmpty }
    return parts.isEmpty ? [typed] : parts
  }

  /// The Parel that was named, by its id or its name.
  func parel(_ typed: String) throws(Problem) -> Parel {
    let finder = Finder(
      named: catalogue.parels.map { QuickLine.Named($0.id, [$0.id.rawValue, say($0.name), $0.name.nl, $0.name.en]) },
      choices: Dictionary(catalogue.parels.map { ($0.id, $0.choice) }) { first, _ in first })
    let id = try finder.one(typed, kind: Text(nl: "Parel", en: "Parel"))
    guard let parel = catalogue.parel(id) else {
      throw Problem(.notFound, nl: "Die Parel is er niet.", en: "No such Parel.")
    }
    return parel
  }

  static func names(_ language: Language, _ texts: Text...) -> [String] {
    texts.flatMap { [$0[language], $0.nl, $0.en] }
  }
}
