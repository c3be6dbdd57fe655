import Meetings

/// Who a variant of a Parel asks for, as actors of a group, and the words of the two actions it makes.
public enum ParelProposal {
  /// The actors to propose: with "or" the first role that somebody holds, else the first named; with "together" all.
  /// A role that nobody holds is legal.
  public static func actors(for asked: Variant.Actors, in group: Trekkersgroep) -> [Actor] {
    if asked.together { return asked.roles.map { .role($0) } }
    let held = asked.roles.first { !group.holders(of: $0).isEmpty }
    return (held ?? asked.roles.first).map { [.role($0)] } ?? []
  }

  /// Whether actors are others than the catalogue names: a member counts as the roles they hold.
  public static func deviates(_ actors: [Actor], from asked: Variant.Actors, in group: Trekkersgroep) -> Bool {
    guard !actors.isEmpty else { return false }
    return !actors.contains { actor in
      switch actor {
      case .role(let role): asked.roles.contains(role)
      case .member(let id): group.members[id]?.roles.contains { asked.roles.contains($0) } ?? false
      }
    }
  }

  /// The words of the action of whoever organises.
  public static func organise(_ parel: Parel) -> Text {
    Text(nl: "Organiseren: \(parel.name.nl)", en: "Organise: \(parel.name.en)")
  }

  /// The words of the action of whoever guides.
  public static func guide(_ parel: Parel) -> Text {
    Text(nl: "Begeleiden: \(parel.name.nl)", en: "Guide: \(parel.name.en)")
  }
}
