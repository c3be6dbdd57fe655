import Catalogue
import Console
import Meetings

/// How entries, people and topics are named on screen: the one place for each.
extension Context {
  /// The name of an agenda item: the words somebody typed, or the topic's own.
  func name(of item: AgendaItem) -> String {
    item.title ?? item.topic.map { name(of: $0) } ?? ""
  }

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
    return actors.map(name).joined(separator: ", ")
  }

  /// A goal: one of the group by its number, one of the catalogue by its words.
  func name(ofGoal goal: String) -> String { catalogue.goal(goal).map { say($0.title) } ?? goal }

  /// The name of a Parel.
  func name(of parel: ParelID) -> String {
    catalogue.parel(parel).map { say($0.name) } ?? parel.rawValue
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
    return say(Text(nl: "te laat: ", en: "overdue: ")) + say(DayWords.brief(day, today: now.day))
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

  /// Texts that two people corrected at the same time stand side by side.
  func text(_ versions: Versions<String>) -> String {
    versions.standing.map(\.value).joined(separator: "  ≠  ")
  }
}

extension String {
  /// The same words with a capital at the beginning, for a line of their own.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// One recorded entry as a row: what it is, its words, and what follows them.
struct EntryRow: Sendable {
  /// The entry itself; nil where the words stand with a meeting or on its agenda, and for a row that is none.
  let entry: Recorded?
  /// "B2026-4.3", "A2026-4.5", or the sign of its kind.
  let label: String
  let text: String
  /// Who and when, or the status.
  let tail: String
  /// The same in ever fewer words: names give way, a day and a status never do.
  var shorterTails: [String] = []
  /// The text in the parts between which a line is broken first; empty where it is one.
  var pieces: [String] = []
  let isVoid: Bool
  /// Whether its tail deserves a look.
  var isUrgent = false
}

extension Context {
  /// An entry as a row; nil where it is gone.
  func row(of entry: Recorded) -> EntryRow? {
    switch entry {
    case .decision(let id): group.decisions[id].map(row)
    case .action(let id): group.actions[id].map(row)
    case .note(let id):
      group.notes[id].map { plain(entry, say(Text(nl: "notitie", en: "note")), text($0.text)) }
    case .point(let id):
      group.points[id].map { plain(entry, say(Text(nl: "geparkeerd", en: "parked")), text($0.text)) }
    case .goal(let id): group.goals[id].map { plain(entry, $0.number, text($0.text)) }
    case .choice(let id): group.choices[id].map(row)
    case .row(let id): group.rows[id].flatMap(row)
    }
  }

  private func row(_ decision: Decision) -> EntryRow {
    let isVoid = decision.status == .void
    let replaces = decision.replaces.flatMap { group.decisions[$0]?.number }
    let parts = [
      decision.status == .inForce ? nil : say(decision.status.name),
      replaces.map { say(Text(nl: "vervangt \($0)", en: "replaces \($0)")) },
      decision.reviewOn.map { say(Text(nl: "herzien ", en: "review ")) + say(DayWords.brief($0, today: now.day)) },
      decision.goals.isEmpty
        ? nil
        : say(Text(nl: "doel: ", en: "goal: ")) + decision.goals.map(name(ofGoal:)).joined(separator: ", "),
    ]
    let tail = isVoid ? "" : parts.compactMap { $0 }.joined(separator: " · ")
    return EntryRow(
      entry: .decision(decision.id), label: decision.number,
      text: isVoid ? say(decision.status.name) : text(decision.text), tail: tail, isVoid: isVoid)
  }

  private func row(_ action: Action) -> EntryRow {
    let isVoid = action.status == .void
    let terms = action.terms.current
    let texts = action.terms.standing.map(\.value.text).joined(separator: "  ≠  ")
    let (names, state) = isVoid ? ([], "") : (self.people(of: terms.actors), self.state(of: action))
    return EntryRow(
      entry: .action(action.id), label: action.number, text: isVoid ? say(action.status.name) : texts,
      tail: [names.joined(separator: ", "), state].filter { !$0.isEmpty }.joined(separator: " · "),
      shorterTails: terms.actors.isEmpty ? [] : Self.shorter(names, state) + [due(of: action)].filter { !$0.isEmpty },
      isVoid: isVoid,
      isUrgent: group.isOverdue(action, today: now.day))
  }

  private func people(of actors: [Actor]) -> [String] {
    actors.isEmpty ? [names(of: [])] : actors.map(name)
  }

  /// "NWC Noord +1 · te laat: 2 okt", "Wijkverple… +1 · te laat: 2 okt", "te laat: 2 okt".
  private static func shorter(_ names: [String], _ state: String) -> [String] {
    guard let first = names.first else { return [] }
    let more = names.count > 1 ? " +\(names.count - 1)" : ""
    let end = more + (state.isEmpty ? "" : " · \(state)")
    return [first + end, TextWidth.clipped(first, to: 10) + end] + (state.isEmpty ? [] : [state])
  }

  private func row(_ choice: ParelChoice) -> EntryRow {
    EntryRow(
      entry: .choice(choice.id), label: "Parel", text: name(of: choice.parel),
      tail: "\(say(choice.status.name))", isVoid: false)
  }

  private func row(_ row: WorksheetRow) -> EntryRow? {
    guard !row.isRemoved else { return nil }
    let pieces = WorksheetCells(row.place.topic, meeting: nil, self).headed(row.cells.current)
    return EntryRow(
      entry: .row(row.id), label: say(Text(nl: "werkblad", en: "worksheet")), text: pieces.joined(separator: " · "),
      tail: "", pieces: pieces, isVoid: false)
  }

  private func plain(_ entry: Recorded, _ label: String, _ text: String) -> EntryRow {
    EntryRow(entry: entry, label: label, text: text, tail: "", isVoid: false)
  }
}
