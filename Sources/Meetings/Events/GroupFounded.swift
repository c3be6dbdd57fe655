/// A trekkersgroep began, with a name and a scale.
public struct GroupFounded: Event {
  public static let word = "group-founded"
  public static let title = Text(nl: "groep gemaakt", en: "group made")
  /// A group without a name is nothing that anybody means by taking back the last thing they did.
  public static let isUndoable = false
  /// The whole name, as "Trekkersgroep Heideland".
  public let name: String
  /// At what scale the group works.
  public let scale: Scale

  /// The first that is said of a group: its whole name, and how large an area it works in.
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
