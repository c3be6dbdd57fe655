/// Somebody else organises or guides a chosen Parel.
public struct ParelActorsChanged: Event {
  public static let word = "parel-actors-changed"
  public static let title = Text(nl: "Parel: wie doet wat", en: "Parel: who does what")
  /// The chosen Parel.
  public let choice: EntryID
  /// Who organises; empty means "nog te verdelen".
  public let organisers: [Actor]
  /// Who guides; empty means "nog te verdelen".
  public let guides: [Actor]

  /// Says everybody who organises and who guides from now on; nobody is still to be assigned.
  public init(choice: EntryID, organisers: [Actor] = [], guides: [Actor] = []) {
    self.choice = choice
    self.organisers = organisers
    self.guides = guides
  }

  public init(from fields: Fields) throws(FieldError) {
    choice = try fields.id("choice")
    organisers = try fields.actors("organisers")
    guides = try fields.actors("guides")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("choice", choice)
    fields.set("organisers", organisers)
    fields.set("guides", guides)
    return fields
  }

  public var subject: EntryID? { choice }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.update(\.choices, choice, mark) {
      $0.organisers = organisers
      $0.guides = guides
    }
  }
}
