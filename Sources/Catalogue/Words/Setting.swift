import Meetings

/// An occasion that a Parel can join, or the level on which it is held.
public enum Setting: String, CatalogueWord {
  case fto
  case hagro
  case workshop
  case caseDiscussion = "case-discussion"
  case training
  case refresher
  case symposium
  case congress
  case national
  case regional

  /// The setting in words.
  public var name: Text {
    switch self {
    case .fto: Text(nl: "FTO", en: "FTO (GPs with pharmacists)")
    case .hagro: Text(nl: "Hagro", en: "Hagro (GP group)")
    case .workshop: Text(nl: "workshop", en: "workshop")
    case .caseDiscussion: Text(nl: "regionale casuïstiekbespreking", en: "regional case discussion")
    case .training: Text(nl: "regionale scholing of opleiding", en: "regional training or education")
    case .refresher: Text(nl: "bijscholing", en: "refresher training")
    case .symposium: Text(nl: "symposium", en: "symposium")
    case .congress: Text(nl: "congres", en: "congress")
    case .national: Text(nl: "landelijk", en: "national")
    case .regional: Text(nl: "regionaal", en: "regional")
    }
  }
}
