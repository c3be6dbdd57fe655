import Meetings

/// What each part of a topic rests on: that a document names the topic says nothing of its minutes or questions.
public struct TopicBasis: Hashable, Sendable {
  /// Of what the topic is for.
  public let purpose: Basis
  /// Of the minutes it usually takes.
  public let minutes: Basis
  /// Of its questions to the group.
  public let questions: Basis
  /// Of the columns of its worksheet; nil where it has none.
  public let worksheet: Basis?
  /// Of which Parels may help; nil where none are named.
  public let parels: Basis?
}

extension TopicBasis {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["purpose", "minutes", "questions", "worksheet", "parels"])
    purpose = try reader.word("purpose")
    minutes = try reader.word("minutes")
    questions = try reader.word("questions")
    worksheet = try reader.optionalWord("worksheet")
    parels = try reader.optionalWord("parels")
  }

  /// That each part that is there has its basis, and that nothing rests on a document that the topic does not name.
  func check(_ topic: Topic, _ reader: NodeReader) throws(CatalogueFault) {
    if (worksheet == nil) != (topic.worksheet == nil) {
      throw reader.fault("worksheet", nl: "hoort bij een werkblad, en andersom", en: "belongs to a worksheet")
    }
    if (parels == nil) != topic.parels.isEmpty {
      throw reader.fault("parels", nl: "hoort bij Parels die helpen, en andersom", en: "belongs to Parels that help")
    }
    let all = [purpose, minutes, questions, worksheet, parels].compactMap { $0 }
    if topic.source.document == nil, all.contains(where: { $0 != .own }) {
      throw reader.fault(nl: "het onderwerp noemt geen bron", en: "the topic names no source")
    }
  }
}
