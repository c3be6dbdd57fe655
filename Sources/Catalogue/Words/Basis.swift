import Meetings

/// What a fact of the catalogue rests on.
public enum Basis: String, CatalogueWord {
  /// A document says it.
  case source
  /// It only follows from what a document says.
  case inferred
  /// It is ours, or the group's.
  case own

  /// The basis in words.
  public var name: Text {
    switch self {
    case .source: Text(nl: "uit de bron", en: "from the source")
    case .inferred: Text(nl: "afgeleid", en: "inferred")
    case .own: Text(nl: "eigen", en: "own")
    }
  }
}
