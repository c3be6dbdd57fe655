import Meetings

/// For whom a Parel is.
public enum Audience: String, CatalogueWord {
  case potential
  case existing
  case chairs
  case consultants
  case nurses
  case trainers
  case consultationTeams = "consultation-teams"

  /// The audience in words.
  public var name: Text {
    switch self {
    case .potential: Text(nl: "potentiële PaTz-deelnemers", en: "potential PaTz participants")
    case .existing: Text(nl: "deelnemers van bestaande PaTz-groepen", en: "participants of existing PaTz groups")
    case .chairs: Text(nl: "(vice)voorzitters van PaTz-groepen", en: "chairs and vice-chairs of PaTz groups")
    case .consultants: Text(nl: "PaTz-consulenten", en: "PaTz consultants")
    case .nurses: Text(nl: "verpleegkundigen in een PaTz-groep", en: "nurses in a PaTz group")
    case .trainers: Text(nl: "ambassadeurs en docenten", en: "ambassadors and teachers")
    case .consultationTeams: Text(nl: "leden van een consultatieteam", en: "members of a consultation team")
    }
  }
}
