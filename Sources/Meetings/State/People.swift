/// Somebody who takes part: a member of the group, or a guest of one meeting.
public struct Member: Identifiable, Hashable, Sendable {
  /// The identity of the event by which this person joined.
  public let id: EntryID
  /// A name or a function, as "Huisarts 1".
  public internal(set) var name: String
  /// The roles this person holds; several are possible.
  public internal(set) var roles: [RoleID]
  /// The organisation, where it was given.
  public internal(set) var organisation: String?
  /// Whether this is a guest: present at a meeting, but no member.
  public let isGuest: Bool
  /// Whether this person has left the group; what they did stays.
  public internal(set) var hasLeft = false
}

extension Trekkersgroep {
  /// The members of today, guests and people who left aside.
  public var currentMembers: [Member] { members.filter { !$0.isGuest && !$0.hasLeft } }

  /// The members of today who hold a role.
  public func holders(of role: RoleID) -> [Member] { currentMembers.filter { $0.roles.contains(role) } }
}
