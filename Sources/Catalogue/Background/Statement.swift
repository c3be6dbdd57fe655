import Meetings

/// One thing worth knowing, with its source: a working principle, a success factor, a tip, a mark, a result.
public struct Statement: Hashable, Sendable {
  /// Its word in the catalogue.
  public let id: String
  /// What it says.
  public let title: Text
  /// What can be said further.
  public let note: Text?
  /// The topics that it helps with on the agenda: our choice (own).
  public let topics: [TopicID]
  /// Where it comes from.
  public let source: SourceReference
}

extension Statement {
  /// All of it as one line: the title, and what can be said further.
  public var line: Text {
    guard let note else { return title }
    return Text(nl: "\(title.nl): \(Self.goingOn(note.nl))", en: "\(title.en): \(Self.goingOn(note.en))")
  }

  /// Behind a colon a sentence goes on: without a capital, unless its first word has others, as a name has.
  private static func goingOn(_ note: String) -> String {
    let first = note.prefix { !$0.isWhitespace }
    guard !first.dropFirst().contains(where: \.isUppercase) else { return note }
    return note.prefix(1).lowercased() + note.dropFirst()
  }
}

extension Statement {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["id", "title", "note", "topics", "source"])
    id = try reader.string("id")
    title = try reader.text("title")
    note = try reader.optionalText("note")
    topics = try reader.ids("topics")
    source = try SourceReference(reader.child("source"))
  }
}
