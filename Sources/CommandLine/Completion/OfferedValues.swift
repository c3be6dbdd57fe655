import Catalogue
import Groups
import Journal
import Meetings
import Minutes

/// The values that a shell offers: of the catalogue, and of the group where there is one that can be read.
struct OfferedValues {
  let places: Places
  let language: Language
  /// The group that is meant; nil where there is none, or several and none is named.
  let opened: OpenGroup?

  private var catalogue: PatzCatalogue { opened?.catalogue ?? .standard }
  private var group: Trekkersgroep { opened?.group ?? Trekkersgroep() }

  private func say(_ text: Text) -> String { text[language] }

  /// What comes from one source. What the group has of its own comes first, the latest of it before all.
  func offers(_ source: ValueSource) -> [Offer] {
    switch source {
    case .groups: groups
    case .meetings: meetings()
    case .meetingsToStart: meetings { MeetingStarted(meeting: $0.id).refusal(in: group) == nil }
    case .meetingsToClose: meetings { MeetingClosed(meeting: $0.id).refusal(in: group) == nil }
    case .openMeetings: meetings { $0.status == .planned || $0.status == .running }
    case .openActions: openActions
    case .standingDecisions: standingDecisions
    case .erasable: erasable
    case .members: group.members.map { Offer([$0.name], "") }
    case .actors: members + functions + roles
    case .roles: roles
    case .topics: topics + ownItems
    case .goals: goals
    case .parels: catalogue.parels.map { offer($0.id.rawValue, $0.name) }
    case .variants: variants
    case .templates:
      catalogue.templates.map { offer($0.id, $0.name.inSentence) } + [offer("own", Text(nl: "eigen", en: "own"))]
    case .scales: Scale.allCases.map { offer($0.rawValue, $0.name) }
    case .formats: MinutesFormat.all.map { Offer([$0.id], $0.fileName) }
    case .folders: []
    }
  }

  /// By its id, and by its name in the language that is spoken.
  private func offer(_ id: String, _ name: Text, _ more: Text...) -> Offer {
    Offer([id, say(name)] + more.map(say), say(name))
  }

  private var groups: [Offer] {
    places.lookForGroups().groups.map { Offer([GroupChoice.name(of: $0), $0.name], $0.path) }
  }

  /// The latest first; what would be refused is no choice.
  private func meetings(where isChoice: (Meeting) -> Bool = { _ in true }) -> [Offer] {
    group.meetingsByDate.reversed().filter(isChoice).map { meeting in
      Offer([meeting.number], "\(say(DayWords.full(meeting.date))) · \(say(meeting.status.name))")
    }
  }

  private var openActions: [Offer] {
    group.openActions.reversed().map { action in
      let who = opened.map { " · \($0.names(of: action.terms.current.actors))" } ?? ""
      return Offer([action.number], action.terms.current.text + who)
    }
  }

  private var standingDecisions: [Offer] {
    let standing = group.decisions.filter { $0.status != .void && $0.replacedBy == nil }
    return standing.reversed().map { Offer([$0.number], $0.text.current) }
  }

  private var erasable: [Offer] {
    group.decisions.reversed().map { Offer([$0.number], $0.text.current) }
      + group.actions.reversed().map { Offer([$0.number], $0.terms.current.text) }
      + group.goals.map { Offer([$0.number], $0.text.current) }
  }

  private var members: [Offer] {
    group.members.filter { !$0.hasLeft }.map { member in
      let roles = opened?.names(of: member.roles.map { .role($0) }) ?? ""
      return Offer([member.name], member.roles.isEmpty ? say(Text(nl: "lid", en: "member")) : roles)
    }
  }

  /// Who chairs the meeting that would be recorded in, records it or keeps its time.
  private var functions: [Offer] {
    guard let meeting = group.defaultMeeting else { return [] }
    return MeetingRole.allCases.compactMap { function in
      guard let member = meeting.functions[function].flatMap({ group.members[$0] }) else { return nil }
      return Offer([say(function.name)], member.name)
    }
  }

  private var roles: [Offer] { catalogue.roles.map { offer($0.id.rawValue, $0.name, $0.short) } }

  private var topics: [Offer] { catalogue.topics.map { offer($0.id.rawValue, $0.short, $0.title) } }

  /// What was typed on the agenda of the meeting that would be recorded in.
  private var ownItems: [Offer] {
    let titles = group.defaultMeeting?.agenda.compactMap(\.title) ?? []
    return titles.map { Offer([say(catalogue.words(ofItemTitled: $0))], say(Text(nl: "eigen punt", en: "own item"))) }
  }

  private var goals: [Offer] {
    group.goals.map { Offer([$0.number], $0.text.current) } + catalogue.goals.map { offer($0.id, $0.title) }
  }

  private var variants: [Offer] {
    var ids: [VariantID] = []
    for variant in catalogue.parels.flatMap(\.variants) where !ids.contains(variant.id) { ids.append(variant.id) }
    return ids.map { offer($0.rawValue, $0.name) }
  }
}
