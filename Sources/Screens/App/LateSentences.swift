import Meetings

/// What is said of entries that came in when the minutes they belong to were closed.
extension Sentences {
  static func late(_ late: LateEntries, _ context: Context) -> Text {
    let names = names(of: late.named, context.group)
    let meeting = context.group.meetings[late.meeting]?.number ?? ""
    let closer = context.history.deviceThatClosed(late.meeting)
    let happened = happened(to: late.named, isOne: names.count == 1)
    let counts = names.count == 1 ? "telt" : "tellen"
    if closer == context.device {
      return Text(
        nl: "\(names.text.nl) \(happened("na het afsluiten", "after the closing").nl).",
        en: "\(names.text.en) \(happened("na het afsluiten", "after closing").en).")
    }
    if late.entries.contains(where: { $0.mark.device == context.device }) {
      return Text(
        nl: "Overleg \(meeting) was al afgesloten op een ander apparaat. \(names.text.nl) \(counts) mee. "
          + writeThem.nl,
        en: "Meeting \(meeting) was already closed on another device. \(names.text.en) "
          + "\(names.count == 1 ? "counts" : "count"). " + writeThem.en)
    }
    let said = happened("na het afsluiten van overleg \(meeting)", "after meeting \(meeting) was closed")
    return Text(
      nl: "\(names.text.nl) \(said.nl). " + writeThem.nl, en: "\(names.text.en) \(said.en). " + writeThem.en)
  }

  /// Whether something new came, or what was there already was changed; to be said of a time.
  private static func happened(to entries: [Entry], isOne: Bool) -> (_ nl: String, _ en: String) -> Text {
    let changed = entries.count { $0.event.subject != nil || $0.event is ActUndone || $0.event is ActRedone }
    return { nl, en in
      if changed == entries.count {
        return Text(nl: "\(isOne ? "is" : "zijn") \(nl) gewijzigd", en: "\(isOne ? "was" : "were") changed \(en)")
      }
      return Text(
        nl: "\(isOne ? "kwam" : "kwamen") er \(nl) nog bij"
          + (changed > 0 ? (isOne ? " of veranderde" : " of veranderden") : ""),
        en: "came" + (changed > 0 ? " or changed" : "") + " \(en)")
    }
  }

  private static let writeThem = Text(
    nl: "Staat het niet in het verslag: v bij de overleggen schrijft dat opnieuw.",
    en: "If it is not in the minutes: m in the list of meetings writes them again.")

  static let writtenAgain = Text(nl: "Het verslag is opnieuw geschreven.", en: "The minutes were written again.")

  /// The numbers of what came, and a count of what has none: "B2026-4.3 en 2 regels".
  private static func names(of entries: [Entry], _ group: Trekkersgroep) -> (text: Text, count: Int) {
    var numbers: [String] = []
    var unnamed = 0
    for entry in entries {
      let number = [entry.mark.id, entry.event.subject].lazy.compactMap { $0.flatMap(group.number) }.first
      if let number { if !numbers.contains(number) { numbers.append(number) } } else { unnamed += 1 }
    }
    let (nl, en) = unnamed == 1 ? ("1 regel", "1 entry") : ("\(unnamed) regels", "\(unnamed) entries")
    let words = { (rest: String) in unnamed == 0 ? numbers : numbers + [rest] }
    return (Text(nl: words(nl).listed("en"), en: words(en).listed("and")), numbers.count + unnamed)
  }
}
