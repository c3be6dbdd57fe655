/// The name, the roles or the organisation of a member changed.
public struct MemberChanged: Event {
  public static let word = "member-changed"
  public static let title = Text(nl: "lid gewijzigd", en: "member changed")
  /// The member as known so far.
  public let member: EntryID
  /// A name or a function, as "Huisarts 1".
  public let name: String
  /// The roles this person holds; several are possible.
  public let roles: [RoleID]
  /// Where this person works; nil where nobody said.
  public let organisation: String?
  /// The versions that this one replaces; missing means all there were.
  public let replacing: [EntryID]

  /// Says name, roles and organisation together as they are from now on.
  public init(
    member: EntryID, name: String, roles: [RoleID] = [], organisation: String? = nil, replacing: [EntryID] = []
  ) {
    self.member = member
    self.name = name
    self.roles = roles
    self.organisation = organisation
    self.replacing = replacing
  }

  public init(from fields: Fields) throws(FieldError) {
    member = try fields.id("member")
    name = try fields.text("name")
    roles = try fields.words("roles")
    organisation = try fields.optionalText("organisation")
    replacing = try fields.ids("replacing")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("member", member)
    fields.set("name", name)
    fields.set("roles", roles)
    fields.set("organisation", organisation)
    fields.set("replacing", replacing)
    return fields
  }

  public var subject: EntryID? { member }

  public var gist: Text { Text(verbatim: name) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.name(name) ?? Rules.newName(name, besides: member, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.update(\.members, member, mark) {
      $0.names.change(to: name, by: mark.id, replacing: replacing)
      $0.roleLists.change(to: roles, by: mark.id, replacing: replacing)
      $0.organisations.change(to: organisation, by: mark.id, replacing: replacing)
    }
  }
}
