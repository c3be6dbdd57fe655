import Catalogue
import Meetings

/// How people, topics and days are named in minutes: the one place for each.
struct MinutesWords: Sendable {
  let told: MinutedGroup
  let catalogue: PatzCatalogue
  let language: Language

  /// The group as it is now.
  var group: Trekkersgroep { told.group }
  /// The group as the meeting left it.
  var then: Trekkersgroep { told.then }

  func say(_ text: Text) -> String { text[language] }

  func say(nl: String, en: String) -> String { language == .dutch ? nl : en }

  /// The name of the group; said so where the line of the journal that gave it is lost.
  var groupName: String {
    guard group.name.isEmpty else { return group.name }
    return say(
      nl: "naam onbekend (het begin van het logboek ontbreekt)",
      en: "name unknown (the beginning of the journal is missing)")
  }

  /// The words somebody typed, or the topic by the name that it has on screen.
  func title(_ title: String?, _ topic: TopicID?) -> String {
    if let title { return say(catalogue.words(ofItemTitled: title)) }
    guard let topic else { return "" }
    return catalogue.topic(topic).map { say($0.short) } ?? topic.rawValue
  }

  /// "3. Gezamenlijk doel bepalen".
  func numbered(_ item: AgendaItem, in meeting: Meeting) -> String {
    let position = meeting.position(of: item.id) ?? 0
    return "\(position + 1). \(title(item.title, item.topic))"
  }

  /// How far an item is, or how far it got.
  func status(of item: AgendaItem, in meeting: Meeting) -> String { say(group.outcome(of: item, in: meeting)) }

  func name(of member: EntryID) -> String {
    group.members[member]?.name ?? say(nl: "onbekend", en: "unknown")
  }

  func name(of role: RoleID) -> String { catalogue.role(role).map { say($0.short) } ?? role.rawValue }

  /// A member's own name, or a role with whoever holds it: "NWC (NWC Noord)".
  func name(of actor: Actor) -> String {
    switch actor {
    case .member(let id): return name(of: id)
    case .role(let role):
      let holders = then.holders(of: role).map { name(of: $0.id) }.joined(separator: ", ")
      return holders.isEmpty ? name(of: role) : "\(name(of: role)) (\(holders))"
    }
  }

  /// The names in one line; "nog te verdelen" where there is nobody.
  func names(of actors: [Actor]) -> String {
    actors.isEmpty ? toBeAssigned : actors.map(name).joined(separator: ", ")
  }

  var toBeAssigned: String { say(nl: "nog te verdelen", en: "to be assigned") }

  /// "overleg 2026-3".
  func name(ofMeeting id: EntryID) -> String {
    let number = group.meetings[id]?.number ?? say(nl: "onbekend", en: "unknown")
    return say(nl: "overleg", en: "meeting") + " " + number
  }

  /// Corrections that two people made at the same time all stand, until somebody chooses.
  func text(_ versions: Versions<String>) -> String {
    versions.standing.map(\.value).joined(separator: contested)
  }

  /// " (“De consulent begeleidt.”)": what a number that is named stands for; nothing where its words are gone.
  func quoted(_ text: Versions<String>) -> String { text.current.isEmpty ? "" : " (“\(self.text(text))”)" }

  /// What stands between two versions of one text.
  var contested: String { "  ≠  " }

  /// What is said of a text with two versions.
  var contestedNote: String {
    say(nl: "twee versies, nog te kiezen", en: "two versions, still to be chosen")
  }

  /// "uit overleg 2026-2, 1 keer uitgesteld".
  func origin(_ origin: AgendaItem.Origin) -> String {
    let from = say(nl: "uit", en: "from") + " " + name(ofMeeting: origin.meeting)
    return from + ", " + timesPutOff(origin.timesPutOff)
  }

  func timesPutOff(_ times: Int) -> String {
    say(AgendaItem.Origin.words(times: times))
  }

  /// The goals that an entry serves: "voor doel G1".
  func goals(_ goals: [String]) -> [String] {
    guard !goals.isEmpty else { return [] }
    let names = names(ofGoals: goals)
    let word = say(nl: goals.count == 1 ? "doel" : "doelen", en: goals.count == 1 ? "goal" : "goals")
    return ["\(word): \(names)"]
  }

  /// "G1, Deskundigheid bevorderen".
  func names(ofGoals goals: [String]) -> String {
    goals.map { goal in catalogue.goal(goal).map { say($0.title) } ?? goal }.joined(separator: ", ")
  }
}
