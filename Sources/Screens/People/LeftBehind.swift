import Meetings

/// What stays behind when somebody leaves the group: open actions in their name, or under a role that nobody else
/// holds, and a function in a meeting that is still to be held.
struct LeftBehind {
  private let actions: Int
  /// The roles of those actions that nobody holds any more.
  private let roles: [RoleID]
  private let functions: [(function: MeetingRole, meeting: String)]

  init(by member: Member, in group: Trekkersgroep) {
    let actors = Self.actors(of: member, in: group)
    let open = group.openActions.filter { !actors.isDisjoint(with: $0.terms.current.actors) }
    let asked = Set(open.flatMap(\.terms.current.actors))
    actions = open.count
    roles = member.roles.filter { actors.contains(.role($0)) && asked.contains(.role($0)) }
    functions = group.meetings.filter { $0.status == .planned || $0.status == .running }.flatMap { meeting in
      MeetingRole.allCases.filter { meeting.functions[$0] == member.id }.map { ($0, meeting.number) }
    }
  }

  /// As whom somebody does actions: by name, and by their roles; of who is gone those that nobody else holds.
  static func actors(of member: Member, in group: Trekkersgroep) -> Set<Actor> {
    let own = member.hasLeft ? member.roles.filter { group.holders(of: $0).isEmpty } : member.roles
    return Set([.member(member.id)] + own.map(Actor.role))
  }

  /// Whether there are actions that somebody else has to take over.
  var hasActions: Bool { actions > 0 }

  /// What is said of it behind "Huisarts 2 is uit de groep."; nil where nothing stays behind.
  func said(_ context: Context) -> Text? {
    let roles = functions.map { function, meeting in
      Text(nl: "Was \(function.name.nl) van \(meeting).", en: "Was \(function.name.en) of \(meeting).")
    }
    let sentences = [actionsSaid(context)].compactMap { $0 } + roles
    guard !sentences.isEmpty else { return nil }
    return Text(nl: sentences.map(\.nl).joined(separator: " "), en: sentences.map(\.en).joined(separator: " "))
  }

  private func actionsSaid(_ context: Context) -> Text? {
    guard hasActions else { return nil }
    let names = roles.map { context.name(of: $0) }.joined(separator: ", ")
    let role =
      roles.isEmpty
      ? Text(verbatim: "")
      : Text(nl: ", ook als enige \(names)", en: ", also as the only \(names)")
    guard actions > 1 else {
      return Text(
        nl: "1 open actie blijft staan\(role.nl): o toont die.", en: "1 open action remains\(role.en): o shows it.")
    }
    return Text(
      nl: "\(actions) open acties blijven staan\(role.nl): o toont ze.",
      en: "\(actions) open actions remain\(role.en): o shows them.")
  }
}
