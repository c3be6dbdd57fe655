import Catalogue
import Meetings

/// The facts of a Parel in one line each: the working value, and beside it what the brochure says elsewhere.
struct ParelFacts {
  private let parel: Parel
  private let variant: Variant
  private let context: Context

  init(_ parel: Parel, variant: Variant, _ context: Context) {
    self.parel = parel
    self.variant = variant
    self.context = context
  }

  /// The labels with their facts, who does it first: a small screen shows no more; a fact that is not there is empty.
  var all: [(label: Text, fact: String)] {
    let words = ActorWords(context)
    let audience = parel.audience.map { context.say($0.name) }.joined(separator: ", ")
    return [
      (Text(nl: "variant", en: "variant"), variantWords + beside(.variants)),
      (Text(nl: "organiseert", en: "organises"), words.asked(variant.organises) + beside(.organises)),
      (Text(nl: "begeleidt", en: "guides"), words.asked(variant.guides) + beside(.guides)),
      (Text(nl: "doelgroep", en: "audience"), audience + beside(.audience)),
      (Text(nl: "deelnemers", en: "participants"), context.say(participants) + beside(.participants)),
      (Text(nl: "accreditatie", en: "accreditation"), accreditation),
      (Text(nl: "wie vraagt aan", en: "requested by"), working(.applicant) + beside(.applicant)),
      (Text(nl: "setting", en: "setting"), settings),
      (Text(nl: "naam", en: "name"), working(.name) + beside(.name)),
    ]
  }

  /// " (detailpagina: 8 tot 14)" where the brochure says something else there; else nothing.
  func beside(_ field: ParelField) -> String {
    guard let discrepancy = parel.discrepancy(on: field) else { return "" }
    return discrepancy.values.filter { $0.place != discrepancy.working }
      .map { " (\(context.say($0.place.name)): \(context.say($0.value)))" }.joined()
  }

  /// The value that is worked with, for what stands in no other field.
  private func working(_ field: ParelField) -> String {
    guard let discrepancy = parel.discrepancy(on: field) else { return "" }
    return discrepancy.value(at: discrepancy.working).map { context.say($0) } ?? ""
  }

  private var participants: Text {
    let (least, most) = (parel.participants.lowerBound, parel.participants.upperBound)
    return Text(nl: "\(least) tot \(most)", en: "\(least) to \(most)")
  }

  /// The note says the same as what stands beside the value, where the brochure disagrees with itself.
  private var accreditation: String {
    let name = context.say(parel.accreditation.name)
    let other = beside(.accreditation)
    let note = other.isEmpty ? parel.accreditationNote.map { ". \(context.say($0))" } : nil
    return name + other + (note ?? "")
  }

  private var variantWords: String {
    let name = context.say(variant.id.name)
    let note = variant.note.map { ". \(context.say($0))" } ?? ""
    let others = parel.variants.filter { $0.id != variant.id }.map { context.say($0.id.name) }
    return name + note + (others.isEmpty ? "" : " (Tab: \(others.joined(separator: ", ")))")
  }

  // MARK: Settings

  private var settings: String {
    let note = parel.settingNote.map { context.say($0) } ?? ""
    guard !parel.settings.isEmpty else { return note }
    let other = settingDifference.isEmpty ? beside(.settings) + beside(.level) : " (\(settingDifference))"
    return names(parel.settings) + other + (note.isEmpty ? "" : ". " + note)
  }

  /// "detailpagina ook: symposium, congres; niet: bijscholing": what the detail page names besides and leaves out, where
  /// the two have anything in common.
  private var settingDifference: String {
    let (overview, detail) = (parel.settings.map(\.setting), parel.detailSettings.map(\.setting))
    guard overview.contains(where: detail.contains) else { return "" }
    let more = names(parel.detailSettings.filter { !overview.contains($0.setting) })
    let fewer = names(parel.settings.filter { !detail.contains($0.setting) })
    let parts = [
      more.isEmpty ? nil : context.say(Text(nl: "ook: \(more)", en: "also: \(more)")),
      fewer.isEmpty ? nil : context.say(Text(nl: "niet: \(fewer)", en: "not: \(fewer)")),
    ].compactMap { $0 }
    return parts.isEmpty ? "" : "\(context.say(Page.detail.name)) \(parts.joined(separator: "; "))"
  }

  private func names(_ occasions: [Occasion]) -> String {
    occasions.map { context.say($0.setting.name) }.joined(separator: ", ")
  }
}
