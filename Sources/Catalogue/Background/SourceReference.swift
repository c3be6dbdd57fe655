import Meetings

/// The document that a fact comes from, and the heading under which it stands there.
public struct SourceReference: Hashable, Sendable {
  /// The id of the document, as "brochure"; nil for what is our own.
  public let document: String?
  /// The heading in that document, in the document's own words.
  public let heading: String?
  /// Whether the document says it, it follows from it, or it is our own.
  public let basis: Basis

  /// A reference to a document, or to ourselves.
  public init(document: String?, heading: String?, basis: Basis) {
    self.document = document
    self.heading = heading
    self.basis = basis
  }
}

extension SourceReference {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["document", "heading", "basis"])
    try self.init(values: reader)
  }

  /// Reads the three values among others.
  package init(values reader: NodeReader) throws(CatalogueFault) {
    document = try reader.optionalString("document")
    heading = try reader.optionalString("heading")
    basis = try reader.word("basis")
    if basis != .own, document == nil {
      throw reader.fault("document", nl: "hier hoort de bron bij", en: "its source belongs here")
    }
  }
}
