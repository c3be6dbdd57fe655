import Meetings

/// A field of a Parel on which the brochure can disagree with itself.
public enum ParelField: String, CatalogueWord {
  case name
  case goal
  case audience
  case participants
  case accreditation
  case applicant
  case settings
  case level
  case variants
  case organises
  case guides

  /// The name of the field in words.
  public var name: Text {
    switch self {
    case .name: Text(nl: "naam", en: "name")
    case .goal: Text(nl: "doel", en: "goal")
    case .audience: Text(nl: "doelgroep", en: "audience")
    case .participants: Text(nl: "aantal deelnemers", en: "number of participants")
    case .accreditation: Text(nl: "accreditatie", en: "accreditation")
    case .applicant: Text(nl: "wie accreditatie aanvraagt", en: "who requests accreditation")
    case .settings: Text(nl: "waar het kan", en: "settings")
    case .level: Text(nl: "niveau", en: "level")
    case .variants: Text(nl: "varianten", en: "variants")
    case .organises: Text(nl: "wie organiseert", en: "who organises")
    case .guides: Text(nl: "wie begeleidt", en: "who guides")
    }
  }
}
