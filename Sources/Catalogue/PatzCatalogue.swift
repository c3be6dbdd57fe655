import Meetings

/// What the program knows before a group writes anything: Parels, topics, actors, goals, and what the documents say.
public struct PatzCatalogue: Hashable, Sendable {
  /// The day on which the catalogue was last changed.
  public let updated: Day
  /// The Parels of the brochure in its order, then the group's own.
  public internal(set) var parels: [Parel]
  /// The topics, in the order of a full agenda.
  public let topics: [Topic]
  /// Agendas to begin from: short, full, start.
  public let templates: [MeetingTemplate]
  /// The actors in the region.
  public let roles: [Role]
  /// The goals, in the order of the brochure for each actor.
  public let goals: [Goal]
  /// The seven working principles of a trekkersgroep.
  public let principles: [Statement]
  /// The seven success factors of working together, which a group scores.
  public let collaborationFactors: [Statement]
  /// The three success factors of PaTz itself.
  public let patzFactors: [Statement]
  /// The disciplines that the yardsticks speak of.
  public let disciplines: [Discipline]
  /// The yardstick of a PaTz group and that of a hecht wijkverband.
  public let yardsticks: [Yardstick]
  /// The five tips of PaTz.
  public let tips: [Statement]
  /// The five marks of a hecht wijkverband.
  public let marks: [Statement]
  /// The five characteristics of PaTz, a to e.
  public let characteristics: [Statement]
  /// Figures, each as worded in its source.
  public let figures: [Figure]
  /// What PaTz brings about.
  public let results: [Statement]
  /// The 17 web addresses of the brochure.
  public let links: [Link]
  /// The e-mail address of the brochure.
  public let mailAddresses: [Link]
  /// The documents that all of this comes from.
  public let documents: [SourceDocument]
}

// MARK: Finding

extension PatzCatalogue {
  /// The Parel with this id.
  public func parel(_ id: ParelID) -> Parel? { parels.first { $0.id == id } }

  /// The topic with this id.
  public func topic(_ id: TopicID) -> Topic? { topics.first { $0.id == id } }

  /// The actor with this id.
  public func role(_ id: RoleID) -> Role? { roles.first { $0.id == id } }

  /// The goal with this id.
  public func goal(_ id: String) -> Goal? { goals.first { $0.id == id } }

  /// The goals in the list of one actor, in the brochure's order.
  public func goals(of role: RoleID) -> [Goal] { goals.filter { $0.actors.contains(role) } }

  /// The template with this id: "short", "full" or "start".
  public func template(_ id: String) -> MeetingTemplate? { templates.first { $0.id == id } }

  /// The discipline with this id.
  public func discipline(_ id: String) -> Discipline? { disciplines.first { $0.id == id } }

  /// The document with this id: "brochure" or "article".
  public func document(_ id: String) -> SourceDocument? { documents.first { $0.id == id } }

  /// The minutes for an item of a template.
  public func minutes(of item: MeetingTemplate.Item) -> Int {
    if let minutes = item.minutes { return minutes }
    guard case .topic(let id) = item.subject else { return 0 }
    return topic(id)?.minutes ?? 0
  }
}
