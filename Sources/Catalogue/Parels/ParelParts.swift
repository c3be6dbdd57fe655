import Meetings

/// A setting of a Parel, with what to know about it.
public struct Occasion: Hashable, Sendable {
  /// The setting.
  public let setting: Setting
  /// What to know, as "invite nurses too".
  public let note: Text?
}

/// An address that helps with a Parel.
public struct ParelLink: Hashable, Sendable {
  /// The address.
  public let url: String
  /// What is behind it.
  public let label: Text
  /// Where in the brochure it stands with this Parel; empty for a group's own.
  public let places: [Page]
}

/// What has to be arranged for a Parel, in short lines.
public struct Checklist: Hashable, Sendable {
  /// For who organises it.
  public let organiser: [Text]
  /// For who guides it.
  public let guide: [Text]
}

/// Which facts of a Parel come from where.
public struct FactSource: Hashable, Sendable {
  /// The names of the fields, as in the file.
  public let facts: [String]
  /// Where they come from.
  public let reference: SourceReference
}

extension Occasion {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["id", "note"])
    setting = try reader.word("id")
    note = try reader.optionalText("note")
  }
}

extension ParelLink {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["url", "label", "places"])
    url = try Link.address(reader)
    label = try reader.text("label")
    places = try reader.words("places")
  }
}

extension Checklist {
  package init(_ reader: NodeReader?) throws(CatalogueFault) {
    try reader?.allowOnly(["organiser", "guide"])
    organiser = try reader?.texts("organiser") ?? []
    guide = try reader?.texts("guide") ?? []
  }
}

extension FactSource {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["facts", "document", "heading", "basis"])
    facts = try reader.strings("facts")
    reference = try SourceReference(values: reader)
  }
}
