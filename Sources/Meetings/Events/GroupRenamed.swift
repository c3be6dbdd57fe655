/// The group took another name or scale.
public struct GroupRenamed: Event {
  public static let word = "group-renamed"
  public static let title = Text(nl: "naam van de groep gewijzigd", en: "group renamed")
  /// The whole name from now on.
  public let name: String
  /// At what scale the group works.
  public let scale: Scale

  /// The event by its values.
  public init(name: String, scale: Scale) {
    self.name = name
    self.scale = scale
  }

  public init(from fields: Fields) throws(FieldError) {
    name = try fields.text("name")
    scale = try fields.word("scale")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("name", name)
    fields.set("scale", scale)
    return fields
  }

  public var gist: Text { Text(verbatim: name) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.name(name)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.name = name
    group.scale = scale
  }
}
