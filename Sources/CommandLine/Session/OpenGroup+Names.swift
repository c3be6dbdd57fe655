import Catalogue
import Meetings

/// How people, topics and Parels are named, and what a typed name stands for.
extension OpenGroup {
  func say(_ text: Text) -> String { text[language] }

  /// The name of a topic.
  func name(of topic: TopicID) -> String { catalogue.topic(topic).map { say($0.short) } ?? topic.rawValue }

  /// The name of an agenda item: the words somebody typed, or the topic's own.
  func name(of item: AgendaItem) -> String { item.title ?? item.topic.map(name) ?? "" }

  /// The name of the item that something was recorded under; empty outside the agenda.
  func subject(of place: Place) -> String {
    if let topic = place.topic { return name(of: topic) }
    return title(of: place) ?? ""
  }

  /// The words of an item that was typed.
  func title(of place: Place) -> String? {
    place.item.flatMap { group.meetings[place.meeting]?.item($0) }?.title
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

  /// The actors that were named, each once. A role wins over a member of the same name.
  func actors(_ typed: [String]) throws(Problem) -> [Actor] {
    let roles = catalogue.roles.map { role in
      QuickLine.Named(Actor.role(role.id), Self.names(language, role.short, role.name) + [role.id.rawValue])
    }
    let members = group.members.filter { !$0.hasLeft }.map { QuickLine.Named(Actor.member($0.id), [$0.name]) }
    let finder = Finder(named: roles + members)
    var actors: [Actor] = []
    for name in typed {
      let actor = try finder.one(
        name, kind: Text(nl: "lid of rol van deze groep", en: "member or role of this group"),
        plural: Text(nl: "Leden en rollen", en: "Members and roles"))
      if !actors.contains(actor) { actors.append(actor) }
    }
    return actors
  }

  /// The roles that were named.
  static func roles(_ typed: [String], _ catalogue: PatzCatalogue, _ language: Language) throws(Problem) -> [RoleID] {
    let finder = Finder(
      named: catalogue.roles.map { role in
        QuickLine.Named(role.id, [role.id.rawValue] + names(language, role.short, role.name))
      })
    var roles: [RoleID] = []
    for name in typed {
      let role = try finder.one(name, kind: Text(nl: "rol", en: "role"), plural: Text(nl: "Rollen", en: "Roles"))
      if !roles.contains(role) { roles.append(role) }
    }
    return roles
  }

  /// The Parel that was named, by its id or its name.
  func parel(_ typed: String) throws(Problem) -> Parel {
    let finder = Finder(
      named: catalogue.parels.map { QuickLine.Named($0.id, [$0.id.rawValue, say($0.name), $0.name.nl, $0.name.en]) })
    let id = try finder.one(typed, kind: Text(nl: "Parel", en: "Parel"), plural: Text(nl: "Parels", en: "Parels"))
    guard let parel = catalogue.parel(id) else {
      throw Problem(.notFound, nl: "Die Parel is er niet.", en: "No such Parel.")
    }
    return parel
  }

  static func names(_ language: Language, _ texts: Text...) -> [String] {
    texts.flatMap { [$0[language], $0.nl, $0.en] }
  }
}
