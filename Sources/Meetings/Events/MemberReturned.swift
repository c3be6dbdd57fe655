/// A member who had left came back.
public struct MemberReturned: Event {
  public static let word = "member-returned"
  public static let title = Text(nl: "lid terug", en: "member back")
  /// Who came back.
  public let member: EntryID

  /// Says who is a member again.
  public init(member: EntryID) {
    self.member = member
  }

  public init(from fields: Fields) throws(FieldError) {
    member = try fields.id("member")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("member", member)
    return fields
  }

  public var subject: EntryID? { member }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    group.members[member].flatMap { Rules.newName($0.name, besides: member, in: group) }
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.update(\.members, member, mark) { $0.hasLeft = false }
  }
}
