import Meetings

extension VariantID {
  /// The variants that the brochure knows, in the order of the words of choice.
  public static let known: [VariantID] = ["standard", "potential", "existing", "national", "in-company"].map {
    VariantID($0)
  }

  /// The variant in words; a group's own word as it stands.
  public var name: Text {
    switch rawValue {
    case "standard": Text(nl: "standaard", en: "standard")
    case "potential": Text(nl: "potentiële deelnemers", en: "potential participants")
    case "existing": Text(nl: "bestaande groepen", en: "existing groups")
    case "national": Text(nl: "landelijk", en: "national")
    case "in-company": Text(nl: "incompany", en: "in-company")
    default: Text(verbatim: rawValue)
    }
  }
}
