import Catalogue
import Console
import Meetings

/// How well a Parel answers what was asked, as a sign, a tone and a word.
struct ParelFit {
  private let fit: Fit

  init(of fit: Fit) { self.fit = fit }

  var sign: String {
    switch fit {
    case .fits: "✓ "
    case .fitsInPart: "± "
    case .doesNotFit: "x "
    }
  }

  var tone: Tone {
    switch fit {
    case .fits: .good
    case .fitsInPart: .warning
    case .doesNotFit: .alert
    }
  }

  /// "✓ past", "± accreditatie", "x deelnemers, setting": what is worst of all that was asked, in a word for each.
  static func words(of ranked: ParelMatch.Ranked) -> Text {
    let sign = ParelFit(of: ranked.fit).sign
    guard ranked.fit != .fits else { return Text(nl: sign + "past", en: sign + "fits") }
    let fields = ranked.aspects.filter { $0.fit == ranked.fit }.map { word(for: $0.field) }
    if fields.count > 2 { return Text(nl: "\(sign)\(fields.count) punten", en: "\(sign)\(fields.count) points") }
    return Text(
      nl: sign + fields.map(\.nl).joined(separator: ", "), en: sign + fields.map(\.en).joined(separator: ", "))
  }

  private static func word(for field: ParelField) -> Text {
    switch field {
    case .participants: Text(nl: "aantal", en: "number")
    case .settings: Text(nl: "waar", en: "where")
    default: field.name
    }
  }
}
