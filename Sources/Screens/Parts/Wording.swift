import Catalogue
import Meetings

/// How entries, people and topics are named on screen: the one place for each.
extension Context {
  /// The name of an agenda item: the words somebody typed, or the topic's own.
  func name(of item: AgendaItem) -> String { name(ofItemTitled: item.title, topic: item.topic) }

  /// The name of what stands on an agenda, by its title or else its topic.
  func name(ofItemTitled title: String?, topic: TopicID?) -> String {
    title.map { name(ofItemTitled: $0) } ?? topic.map { name(of: $0) } ?? ""
  }

  /// The title of an agenda item, that of a template in the language of the screen.
  func name(ofItemTitled title: String) -> String { say(catalogue.words(ofItemTitled: title)) }

  /// The short name of a topic.
  func name(of topic: TopicID) -> String {
    catalogue.topic(topic).map { say($0.short) } ?? topic.rawValue
  }

  /// The name of an actor: a member's own, or the role's short one.
  func name(of actor: Actor) -> String {
    switch actor {
    case .member(let id): group.members[id]?.name ?? say(Text(nl: "onbekend", en: "unknown"))
    case .role(let role): name(of: role)
    }
  }

  /// The name of a role, short where it has a short one.
  func name(of role: RoleID) -> String {
    catalogue.role(role).map { say($0.short) } ?? role.rawValue
  }

  /// The names of actors in one line; "nog te verdelen" where there is nobody.
  func names(of actors: [Actor]) -> String {
    guard !actors.isEmpty else { return say(Text(nl: "nog te verdelen", en: "to be assigned")) }
    return actors.map { doer($0) }.joined(separator: ", ")
  }

  /// Who has something to do. Somebody who left is told from those who are there: "Huisarts 1 (uit de groep)", where
  /// there is little room "Huisarts 1 (weg)".
  func doer(_ actor: Actor, isBrief: Bool = false) -> String {
    guard hasLeft(actor) else { return name(of: actor) }
    let gone = isBrief ? Text(nl: "weg", en: "left") : Text(nl: "uit de groep", en: "left the group")
    return "\(name(of: actor)) (\(say(gone)))"
  }

  private func hasLeft(_ actor: Actor) -> Bool {
    if case .member(let id) = actor { group.members[id]?.hasLeft ?? false } else { false }
  }

  /// A goal: one of the group by its number, one of the catalogue by its words.
  func name(ofGoal goal: String) -> String { catalogue.goal(goal).map { say($0.title) } ?? goal }

  /// The name of a Parel.
  func name(of parel: ParelID) -> String {
    catalogue.parel(parel).map { say($0.name) } ?? parel.rawValue
  }

  /// "Kennisspel palliatieve zorg (bestaande groepen)"; a Parel with one variant bears its name alone.
  func name(of choice: ParelChoice) -> String {
    let count = catalogue.parel(choice.parel)?.variants.count ?? 0
    return count > 1 ? "\(name(of: choice.parel)) (\(say(choice.variant.name)))" : name(of: choice.parel)
  }

  /// When something is to be done, briefly: "4 dec", "volgend overleg".
  func brief(_ due: Due) -> String {
    switch due {
    case .none: ""
    case .date(let day): say(DayWords.brief(day, today: now.day))
    case .ongoing, .nextMeeting: say(due.name)
    }
  }

  /// When an action is to be done, briefly, and whether that is past: "te laat: 2 okt".
  func due(of action: Action) -> String {
    guard group.isOverdue(action, today: now.day), let day = group.dueDay(of: action) else {
      return brief(action.terms.current.due)
    }
    return "\(say(ActionStatus.lateName)): \(say(DayWords.brief(day, today: now.day)))"
  }

  /// Whether the day of a planned Parel has passed, and nobody said that it was held.
  func isPast(_ choice: ParelChoice) -> Bool {
    choice.status == .planned && choice.date.map { $0 < now.day } ?? false
  }

  /// How a chosen Parel stands: "gepland · 23 jan"; where its day has passed "was 23 nov · gehouden?".
  func state(of choice: ParelChoice) -> String {
    let day = choice.date.map { say(DayWords.brief($0, today: now.day)) }
    guard isPast(choice), let day else {
      return [say(choice.status.name), day].compactMap { $0 }.joined(separator: " · ")
    }
    return say(Text(nl: "was \(day) · gehouden?", en: "was \(day) · held?"))
  }

  /// How an action stands, in the same words wherever it is shown: "te laat: 2 okt · mee bezig".
  func state(of action: Action) -> String {
    let status = action.status == .open ? "" : say(action.status.name)
    return [due(of: action), status].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// "overleg 2026-4 · za 21 november".
  func name(of meeting: Meeting) -> String {
    "\(say(Text(nl: "overleg", en: "meeting"))) \(meeting.number) · \(say(DayWords.short(meeting.date)))"
  }

  /// A meeting as the title of a screen: with the group's name where there is room.
  func title(of meeting: Meeting) -> [String] {
    if size.columns < 80 {
      let day = say(DayWords.brief(meeting.date, today: now.day))
      return ["\(say(Text(nl: "Overleg", en: "Meeting"))) \(meeting.number) · \(day)"]
    }
    let name = name(of: meeting)
    return size.columns < 96 ? [name.capitalizedFirst] : [group.name, name]
  }

  /// When a meeting is to begin: "14:00"; once it has, when it did: "begonnen om 14:06".
  func beginning(of meeting: Meeting) -> String? {
    guard meeting.status == .running, let begun = meeting.begunAt else { return meeting.start?.description }
    return say(Text(nl: "begonnen om \(begun)", en: "started at \(begun)"))
  }

  /// Texts that two people corrected at the same time stand side by side.
  func text(_ versions: Versions<String>) -> String {
    versions.standing.map(\.value).joined(separator: "  ≠  ")
  }
}

extension String {
  /// The same words with a capital at the beginning, for a line of their own.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
