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

  /// Why there can be no second group of a name that is read as the name of another: two of those cannot be told apart,
  /// in a list or by who types one. `folder` is that of the other.
  public static func refusal(of name: String, besides other: String, in folder: String) -> Refusal {
    if name == other {
      return Refusal(
        nl: "Er is al een groep “\(other)” (map \(folder)). Kies een naam die je ervan kunt onderscheiden.",
        en: "There is already a group called “\(other)” (folder \(folder)). Choose a clearly different name.")
    }
    return Refusal(
      nl:
        "“\(name)” lijkt te veel op de groep “\(other)” (map \(folder)): hoofdletters en accenten maken geen verschil. "
        + "Kies een andere naam.",
      en:
        "“\(name)” is too much like the group “\(other)” (folder \(folder)): capitals and accents make no difference. "
        + "Choose another name.")
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.name = name
    group.scale = scale
  }
}
