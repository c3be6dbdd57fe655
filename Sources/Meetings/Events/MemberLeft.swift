/// A member left the group; what they did and took on stays.
public struct MemberLeft: Event {
  public static let word = "member-left"
  public static let title = Text(nl: "lid vertrokken", en: "member left")
  /// Who left.
  public let member: EntryID

  /// Says who left the group.
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

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.update(\.members, member, mark) { $0.hasLeft = true }
  }
}
