import Meetings

/// Whether taking part in a Parel earns professionals points.
public enum Accreditation: String, CatalogueWord {
  case no
  case yes
  case onRequest = "on-request"

  /// The accreditation in words.
  public var name: Text {
    switch self {
    case .no: Text(nl: "nee", en: "no")
    case .yes: Text(nl: "ja", en: "yes")
    case .onRequest: Text(nl: "aan te vragen", en: "can be requested")
    }
  }
}
