import Meetings

/// The place in the brochure where a value stands: it has an overview, and a page for each Parel.
public enum Page: String, CatalogueWord {
  case overview
  case detail

  /// The place in words.
  public var name: Text {
    switch self {
    case .overview: Text(nl: "overzicht", en: "overview")
    case .detail: Text(nl: "detailpagina", en: "detail page")
    }
  }
}
