import Meetings

/// Puts Parels in order of how well they answer a wish, and says for each what fits and what does not.
public enum ParelMatch {
  /// A Parel with what fits and what does not; `aspects` has what was asked, nothing else.
  public struct Ranked: Hashable, Sendable {
    /// The Parel.
    public let parel: Parel
    /// What was asked, in the order audience, participants, accreditation, settings.
    public let aspects: [ParelAspect]

    /// The worst of the aspects; fits where nothing was asked.
    public var fit: Fit { aspects.map(\.fit).min() ?? .fits }
  }

  /// The Parels, the fittest first: those with the fewest aspects that do not fit, then with the fewest that fit in
  /// part, then in the order given.
  public static func rank(_ parels: [Parel], for wish: ParelWish) -> [Ranked] {
    let ranked = parels.map { Ranked(parel: $0, aspects: aspects(of: $0, for: wish)) }
    func misses(_ ranked: Ranked) -> (Int, Int) {
      (ranked.aspects.count { $0.fit == .doesNotFit }, ranked.aspects.count { $0.fit == .fitsInPart })
    }
    let sorted = ranked.enumerated().sorted { left, right in
      let (first, second) = (misses(left.element), misses(right.element))
      return first == second ? left.offset < right.offset : first < second
    }
    return sorted.map(\.element)
  }

  private static func aspects(of parel: Parel, for wish: ParelWish) -> [ParelAspect] {
    var aspects: [ParelAspect] = []
    if let audience = wish.audience { aspects.append(self.audience(audience, of: parel)) }
    if let number = wish.participants { aspects.append(participants(number, of: parel)) }
    if wish.accreditationWanted { aspects.append(accreditation(of: parel)) }
    if let setting = wish.setting { aspects.append(self.setting(setting, of: parel)) }
    return aspects
  }
}

// MARK: The aspects

extension ParelMatch {
  private static func audience(_ audience: Audience, of parel: Parel) -> ParelAspect {
    let name = audience.name
    if parel.audience.contains(audience) {
      return ParelAspect(
        field: .audience, fit: .fits, sentence: Text(nl: "Voor \(name.nl).", en: "For \(name.en)."))
    }
    if parel.detailAudience.contains(audience) {
      return ParelAspect(field: .audience, fit: .fitsInPart, sentence: onlyOnDetailPage(name))
    }
    return ParelAspect(
      field: .audience, fit: .doesNotFit, sentence: Text(nl: "Niet voor \(name.nl).", en: "Not for \(name.en)."))
  }

  private static func participants(_ number: Int, of parel: Parel) -> ParelAspect {
    let (least, most) = (parel.participants.lowerBound, parel.participants.upperBound)
    let fits = parel.participants.contains(number)
    var (nl, en) = ("Voor \(least) tot \(most) mensen", "For \(least) to \(most) people")
    if !fits {
      nl += number < least ? "; \(number) is te weinig" : "; \(number) is te veel"
      en += number < least ? "; \(number) is too few" : "; \(number) is too many"
    }
    // The other range is shown and does not count.
    if let other = parel.discrepancy(on: .participants)?.value(at: .detail) {
      nl += " (detailpagina: \(other.nl))"
      en += " (detail page: \(other.en))"
    }
    return ParelAspect(
      field: .participants, fit: fits ? .fits : .doesNotFit, sentence: Text(nl: nl + ".", en: en + "."))
  }

  private static func accreditation(of parel: Parel) -> ParelAspect {
    switch parel.accreditation {
    case .yes:
      ParelAspect(field: .accreditation, fit: .fits, sentence: Text(nl: "Met accreditatie.", en: "Accredited."))
    case .onRequest:
      ParelAspect(
        field: .accreditation, fit: .fitsInPart,
        sentence: Text(nl: "Accreditatie is aan te vragen.", en: "Accreditation can be requested."))
    case .no:
      ParelAspect(
        field: .accreditation, fit: .doesNotFit, sentence: Text(nl: "Zonder accreditatie.", en: "Not accredited."))
    }
  }

  private static func setting(_ setting: Setting, of parel: Parel) -> ParelAspect {
    if let occasion = parel.settings.first(where: { $0.setting == setting }) {
      let note = occasion.note.map { Text(nl: " " + $0.nl, en: " " + $0.en) } ?? Text(verbatim: "")
      return ParelAspect(
        field: .settings, fit: .fits,
        sentence: Text(nl: "Kan: \(setting.name.nl).\(note.nl)", en: "Possible: \(setting.name.en).\(note.en)"))
    }
    if parel.detailSettings.contains(where: { $0.setting == setting }) {
      return ParelAspect(field: .settings, fit: .fitsInPart, sentence: onlyOnDetailPage(setting.name))
    }
    if parel.settings.isEmpty {
      return ParelAspect(
        field: .settings, fit: .fitsInPart,
        sentence: Text(nl: "Er is niet opgegeven waar het kan.", en: "Where it can be held is not given."))
    }
    return ParelAspect(
      field: .settings, fit: .doesNotFit,
      sentence: Text(nl: "Niet genoemd: \(setting.name.nl).", en: "Not named: \(setting.name.en)."))
  }

  private static func onlyOnDetailPage(_ name: Text) -> Text {
    Text(nl: "Alleen de detailpagina noemt: \(name.nl).", en: "Only the detail page names: \(name.en).")
  }
}
