/// Somebody who takes part: a member of the group, or a guest of one meeting.
///
/// What two devices changed at the same time stands side by side, until somebody chooses.
public struct Member: Identifiable, Hashable, Sendable {
  /// The identity of the event by which this person joined.
  public let id: EntryID
  /// What this person goes by, with all corrections.
  public internal(set) var names: Versions<String>
  var roleLists: Versions<[RoleID]>
  /// The organisation with all corrections, each nil where none was given.
  public internal(set) var organisations: Versions<String?>
  /// Whether this is a guest: present at a meeting, but no member.
  public let isGuest: Bool
  /// Whether this person has left the group; what they did stays.
  public internal(set) var hasLeft = false

  init(id: EntryID, name: String, roles: [RoleID], organisation: String?, isGuest: Bool) {
    self.id = id
    names = Versions(name, by: id)
    roleLists = Versions(roles, by: id)
    organisations = Versions(organisation, by: id)
    self.isGuest = isGuest
  }

  /// A name or a function, as "Huisarts 1"; both where two people gave another one: "Huisarts 1 ≠ Huisarts 2".
  public var name: String { Self.said(names.values) }

  /// The roles this person holds; several are possible.
  public var roles: [RoleID] {
    var roles: [RoleID] = []
    for role in roleLists.values.joined() where !roles.contains(role) { roles.append(role) }
    return roles
  }

  /// The organisation, where it was given; both where two people gave another one.
  public var organisation: String? {
    let given = organisations.values.compactMap { $0 }
    return given.isEmpty ? nil : Self.said(given)
  }

  /// Whether two people changed the same at the same time, and nobody chose yet.
  public var isContested: Bool { names.isContested || roleLists.isContested || organisations.isContested }

  /// The versions that stand of any of this: what a change replaces.
  public var standing: [EntryID] {
    var standing: [EntryID] = []
    for id in names.standing.map(\.id) + roleLists.standing.map(\.id) + organisations.standing.map(\.id)
    where !standing.contains(id) { standing.append(id) }
    return standing
  }

  private static func said(_ values: [String]) -> String {
    values.count == 1 ? values[0] : values.joined(separator: " ≠ ")
  }
}

extension Trekkersgroep {
  /// The members of today, guests and people who left aside.
  public var currentMembers: [Member] { members.filter { !$0.isGuest && !$0.hasLeft } }

  /// The members of today who bear the name of another: two devices added them at once, or each added one.
  public var namesakes: [Member] {
    var bearers: [String: [Member]] = [:]
    let members = currentMembers
    for member in members { bearers[member.name.folded, default: []].append(member) }
    // Those whose names were erased share no name.
    return members.filter { (bearers[$0.name.folded]?.count ?? 0) > 1 && !ErasedWords.isName($0.name) }
  }

  /// The members of today who hold a role.
  public func holders(of role: RoleID) -> [Member] { currentMembers.filter { $0.roles.contains(role) } }
}
