/// The group chose a Parel in a variant, with who organises and who guides. Its two actions follow in the same act.
public struct ParelChosen: Event {
  public static let word = "parel-chosen"
  public static let title = Text(nl: "Parel gekozen", en: "Parel chosen")
  /// Where in which meeting.
  public let place: Place
  /// The Parel, of the catalogue or of the group itself.
  public let parel: ParelID
  /// In which of its variants, which says who organises and who guides.
  public let variant: VariantID
  /// Who organises; empty means "nog te verdelen".
  public let organisers: [Actor]
  /// Who guides; empty means "nog te verdelen".
  public let guides: [Actor]
  /// The goals it serves: identities of the catalogue, or G1, G2 ….
  public let goals: [String]

  /// A Parel in one of its variants, with everybody who organises and who guides; nobody is still to be assigned.
  public init(
    place: Place, parel: ParelID, variant: VariantID, organisers: [Actor] = [], guides: [Actor] = [],
    goals: [String] = []
  ) {
    self.place = place
    self.parel = parel
    self.variant = variant
    self.organisers = organisers
    self.guides = guides
    self.goals = goals
  }

  public init(from fields: Fields) throws(FieldError) {
    place = try fields.place()
    parel = try fields.word("parel")
    variant = try fields.word("variant")
    organisers = try fields.actors("organisers")
    guides = try fields.actors("guides")
    goals = try fields.texts("goals")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set(place)
    fields.set("parel", parel)
    fields.set("variant", variant)
    fields.set("organisers", organisers)
    fields.set("guides", guides)
    fields.set("goals", goals)
    return fields
  }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(place.meeting, in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.choices.append(
      ParelChoice(
        id: mark.id, place: place, parel: parel, variant: variant, organisers: organisers, guides: guides, goals: goals)
    )
    group.list(.choice(mark.id), at: place, mark)
  }
}
