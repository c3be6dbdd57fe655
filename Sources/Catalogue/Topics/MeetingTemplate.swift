import Meetings

/// An agenda to begin from.
public struct MeetingTemplate: Hashable, Sendable {
  /// What an item is about.
  public enum Subject: Hashable, Sendable {
    /// A topic of the catalogue.
    case topic(TopicID)
    /// A title of its own.
    case titled(Text)
  }

  /// One item of the agenda.
  public struct Item: Hashable, Sendable {
    /// What it is about.
    public let subject: Subject
    /// The minutes for it, where they differ from the topic's own; a titled item always has them.
    public let minutes: Int?
    /// Questions to the group, for a titled item.
    public let questions: [Text]
    /// The working principles that it puts into practice, for a titled item.
    public let principles: [String]
  }

  /// Its word in the catalogue and on the command line: "short", "full" or "start".
  public let id: String
  /// Its name.
  public let name: Text
  /// What it is for.
  public let purpose: Text
  /// The items in their order.
  public let items: [Item]
  /// Where the choice of items comes from.
  public let source: SourceReference
  /// What the minutes rest on that differ from a topic's own; nil where none do.
  public let minutesBasis: Basis?
  /// What the questions of titled items rest on; nil where there are none.
  public let questionsBasis: Basis?
}

extension MeetingTemplate {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["id", "name", "purpose", "items", "source", "basis"])
    id = try reader.string("id")
    name = try reader.text("name")
    purpose = try reader.text("purpose")
    items = try reader.list("items") { item throws(CatalogueFault) in try Item(item) }
    source = try SourceReference(reader.child("source"))
    let basis = reader.optionalChild("basis")
    try basis?.allowOnly(["minutes", "questions"])
    minutesBasis = try basis?.optionalWord("minutes")
    questionsBasis = try basis?.optionalWord("questions")
    try checkBasis(reader)
  }

  private func checkBasis(_ reader: NodeReader) throws(CatalogueFault) {
    let needsMinutes = items.contains { $0.minutes != nil }
    let needsQuestions = items.contains { !$0.questions.isEmpty }
    guard (minutesBasis != nil) == needsMinutes, (questionsBasis != nil) == needsQuestions else {
      throw reader.fault(
        "basis", nl: "zeg waar eigen minuten en vragen op rusten",
        en: "say what minutes and questions of its own rest on")
    }
  }
}

extension MeetingTemplate.Item {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["topic", "title", "minutes", "questions", "principles"])
    let isTopic = reader.optionalChild("topic") != nil
    subject = isTopic ? .topic(try reader.id("topic")) : .titled(try reader.text("title"))
    let isUsual = isTopic && reader.optionalChild("minutes") == nil
    minutes = isUsual ? nil : try reader.number("minutes", in: 1...600)
    questions = try reader.texts("questions")
    principles = try reader.strings("principles")
  }
}
