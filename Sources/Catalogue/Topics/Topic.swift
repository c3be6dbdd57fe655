import Meetings

/// Something a trekkersgroep can have on its agenda.
public struct Topic: Hashable, Sendable {
  /// A line that helps the talk, with its source.
  public struct Guidance: Hashable, Sendable {
    /// The line.
    public let text: Text
    /// Where it comes from.
    public let source: SourceReference
  }

  /// One of the halves of a topic that has two, each with its own source.
  public struct Part: Hashable, Sendable {
    /// Its word in the catalogue.
    public let id: String
    /// What it is about.
    public let title: Text
    /// Where it comes from.
    public let source: SourceReference
  }

  /// Its word in the catalogue, as "mdo-broadening".
  public let id: TopicID
  /// Its title in full.
  public let title: Text
  /// A title of at most 22 columns.
  public let short: Text
  /// What it is for.
  public let purpose: Text
  /// The minutes it usually takes.
  public let minutes: Int
  /// Its halves; most topics have none.
  public let parts: [Part]
  /// Three to six questions to the group.
  public let questions: [Text]
  /// Lines that help the talk.
  public let guidance: [Guidance]
  /// What is recorded besides decisions, actions and notes; nil where nothing is.
  public let worksheet: Worksheet?
  /// The Parels that may help.
  public let parels: [ParelID]
  /// Where the topic itself comes from.
  public let source: SourceReference
  /// What each of its parts rests on: that document, or ourselves.
  public let basis: TopicBasis
}

extension Topic {
  private static let keys: Set<String> = [
    "id", "title", "short", "purpose", "minutes", "parts", "questions", "guidance", "worksheet", "parels", "source",
    "basis",
  ]

  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(Topic.keys)
    id = try reader.id("id")
    title = try reader.text("title")
    short = try reader.text("short")
    purpose = try reader.text("purpose")
    minutes = try reader.number("minutes", in: 1...600)
    parts = try reader.list("parts") { part throws(CatalogueFault) in try Part(part) }
    questions = try reader.texts("questions")
    guidance = try reader.list("guidance") { line throws(CatalogueFault) in try Guidance(line) }
    worksheet = try Worksheet(optional: reader.optionalChild("worksheet"))
    parels = try reader.ids("parels")
    source = try SourceReference(reader.child("source"))
    basis = try TopicBasis(reader.child("basis"))
    try checkSizes(reader)
    try basis.check(self, reader.child("basis"))
  }

  private func checkSizes(_ reader: NodeReader) throws(CatalogueFault) {
    guard (3...6).contains(questions.count) else {
      throw reader.fault(
        "questions", nl: "een onderwerp heeft drie tot zes vragen", en: "a topic has three to six questions")
    }
    guard short.nl.count <= 22, short.en.count <= 22 else {
      throw reader.fault("short", nl: "hoogstens 22 tekens", en: "22 characters at most")
    }
  }
}

extension Topic.Guidance {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["text", "source"])
    text = try reader.text("text")
    source = try SourceReference(reader.child("source"))
  }
}

extension Topic.Part {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["id", "title", "source"])
    id = try reader.string("id")
    title = try reader.text("title")
    source = try SourceReference(reader.child("source"))
  }
}
