import Catalogue
import Meetings

/// How a chosen Parel is said: who organises and who guides, and where that differs from the catalogue.
struct ChoiceWords {
  private let choice: ParelChoice
  private let context: Context

  init(_ choice: ParelChoice, _ context: Context) {
    self.choice = choice
    self.context = context
  }

  private var variant: Variant? { context.catalogue.parel(choice.parel)?.variant(choice.variant) }

  /// "Kennisspel · NWC organiseert, consulent begeleidt · gekozen".
  var line: String { "\(context.name(of: choice)) · \(who) · \(context.say(choice.status.name))" }

  /// "organiseert: NWC · begeleidt: consulent".
  var who: String { "\(organises) · \(guides)" }

  /// "organiseert: NWC (NWC Noord)".
  var organises: String { part(choice.organisers, asked: variant?.organises, role: .organises) }

  /// "begeleidt: consulent".
  var guides: String { part(choice.guides, asked: variant?.guides, role: .guides) }

  private func part(_ actors: [Actor], asked: Variant.Actors?, role: ParelRole) -> String {
    let isOver = choice.status == .held || choice.status == .evaluated
    return ActorWords(context, isOver: isOver).part(actors, asked: asked, role: role)
  }
}

/// How the actors of a Parel are said.
struct ActorWords {
  private let context: Context
  /// Whether it was done: who held a role then is not known, and who holds it today did not do it.
  private let isOver: Bool

  init(_ context: Context, isOver: Bool = false) { (self.context, self.isOver) = (context, isOver) }

  /// "organiseert: NWC (NWC Noord)", with the catalogue's own where somebody else does it.
  func part(_ actors: [Actor], asked: Variant.Actors?, role: ParelRole) -> String {
    let word = context.say(role.name)
    let names = actors.isEmpty ? context.names(of: []) : actors.map(withHolders).joined(separator: ", ")
    guard let asked, ParelProposal.deviates(actors, from: asked, in: context.group) else { return "\(word): \(names)" }
    let own = self.asked(asked)
    return "\(word): \(names) " + context.say(Text(nl: "(de brochure noemt \(own))", en: "(the brochure names \(own))"))
  }

  /// "NWC of PaTz-ambassadeur", "NWC met VPTZ".
  func asked(_ asked: Variant.Actors) -> String {
    let word = asked.together ? Text(nl: " met ", en: " with ") : Text(nl: " of ", en: " or ")
    return asked.roles.map { context.name(of: $0) }.joined(separator: context.say(word))
  }

  /// "NWC (NWC Noord)": a role with whoever holds it.
  func withHolders(_ actor: Actor) -> String {
    if isOver { return context.name(of: actor) }
    guard case .role(let role) = actor else { return context.doer(actor) }
    let holders = context.group.holders(of: role).map(\.name)
    return holders.isEmpty ? context.name(of: role) : "\(context.name(of: role)) (\(holders.joined(separator: ", ")))"
  }
}
