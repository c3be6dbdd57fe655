import Meetings

/// What somebody is, as it is typed behind `@`: a role of the catalogue, a discipline that it knows, or another function.
public enum MemberFunction: Hashable, Sendable {
  /// A role of the catalogue.
  case role(RoleID)
  /// A discipline of the catalogue, as it was typed.
  case discipline(String)
  /// Anything else, as it was typed.
  case other(String)

  /// Finds functions by what is typed for them.
  public struct Finder: Sendable {
    private let roles: [(id: RoleID, forms: [String])]
    private let disciplines: Set<String>

    /// Finds what this catalogue knows.
    public init(_ catalogue: PatzCatalogue) {
      roles = catalogue.roles.map { ($0.id, Self.forms(of: $0)) }
      disciplines = Set(catalogue.disciplines.flatMap { [$0.name.nl, $0.name.en] }.map(Self.plain))
    }

    /// What was typed, as a whole: it is a role only where nothing of it is left over.
    public func function(_ typed: String) -> MemberFunction {
      if let whole = whole(typed) { return whole }
      let plain = Self.plain(typed)
      let begun = plain.isEmpty ? [] : roles.filter { $0.forms.contains { $0.hasPrefix(plain) } }
      return begun.count == 1 ? .role(begun[0].id) : .other(typed)
    }

    /// The same where only a whole name counts.
    public func whole(_ typed: String) -> MemberFunction? {
      let plain = Self.plain(typed)
      if let role = roles.first(where: { $0.forms.contains(plain) }) { return .role(role.id) }
      return disciplines.contains(plain) ? .discipline(typed) : nil
    }

    /// How many of the words a role or discipline takes that they begin with; the longest counts.
    func beginning(of words: [String]) -> (function: MemberFunction, length: Int)? {
      for length in stride(from: min(words.count, Self.mostWords), to: 0, by: -1) {
        if let found = whole(words.prefix(length).joined(separator: " ")) { return (found, length) }
      }
      return nil
    }

    private static let mostWords = 10

    /// Its names, the word it is kept under, and the parts that are a name each: "ROS-adviseur / projectleider".
    private static func forms(of role: Role) -> [String] {
      let names = [role.short.nl, role.short.en, role.name.nl, role.name.en, role.id.rawValue]
      let parts = names.flatMap { $0.split { "/,".contains($0) } }.map(String.init)
      return (names + parts).map(plain)
    }

    /// Without marks on letters, hyphens and brackets, which nobody types alike.
    private static func plain(_ text: String) -> String {
      let signs = text.folded.filter { !"()".contains($0) }.map { $0 == "-" ? " " : $0 }
      return String(signs).withSingleBlanks
    }
  }
}
