/// Somebody joined the group, or came to a meeting as a guest.
public struct MemberJoined: Event {
  public static let word = "member-joined"
  public static let title = Text(nl: "lid toegevoegd", en: "member added")
  /// A name or a function, as "Huisarts 1".
  public let name: String
  /// The roles this person holds; several are possible.
  public let roles: [RoleID]
  /// Where this person works; nil where nobody said.
  public let organisation: String?
  /// Whether this is a guest of one meeting and no member.
  public let isGuest: Bool

  /// Somebody by a name or a function, with any number of roles; a guest is no member.
  public init(name: String, roles: [RoleID] = [], organisation: String? = nil, isGuest: Bool = false) {
    self.name = name
    self.roles = roles
    self.organisation = organisation
    self.isGuest = isGuest
  }

  public init(from fields: Fields) throws(FieldError) {
    name = try fields.text("name")
    roles = try fields.words("roles")
    organisation = try fields.optionalText("organisation")
    isGuest = try fields.flag("isGuest")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("name", name)
    fields.set("roles", roles)
    fields.set("organisation", organisation)
    fields.set("isGuest", isGuest)
    return fields
  }

  public var gist: Text { Text(verbatim: name) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.name(name) ?? Rules.newName(name, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.members.append(
      Member(id: mark.id, name: name, roles: roles, organisation: organisation, isGuest: isGuest))
  }
}
