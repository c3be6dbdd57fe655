import Meetings

/// What is said of entries that came in when the minutes they belong to were closed.
extension Sentences {
  static func late(_ late: LateEntries, _ context: Context) -> Text {
    let names = names(of: late.entries, context.group)
    let meeting = context.group.meetings[late.meeting]?.number ?? ""
    let closer = context.history.deviceThatClosed(late.meeting)
    let (came, counts) = names.count == 1 ? ("kwam", "telt") : ("kwamen", "tellen")
    if closer == context.device {
      return Text(
        nl: "\(names.text.nl) \(came) er na het afsluiten nog bij.",
        en: "\(names.text.en) came after the closing.")
    }
    if late.entries.contains(where: { $0.mark.device == context.device }) {
      return Text(
        nl: "Overleg \(meeting) was al afgesloten op een ander apparaat. \(names.text.nl) \(counts) mee. "
          + writeThem.nl,
        en: "Meeting \(meeting) was closed on another device already. \(names.text.en) "
          + "\(names.count == 1 ? "counts" : "count"). " + writeThem.en)
    }
    return Text(
      nl: "\(names.text.nl) \(came) er na het afsluiten van overleg \(meeting) nog bij. " + writeThem.nl,
      en: "\(names.text.en) came after meeting \(meeting) was closed. " + writeThem.en)
  }

  private static let writeThem = Text(
    nl: "Staat het niet in het verslag: v bij de overleggen schrijft dat opnieuw.",
    en: "If the minutes lack it: m in the list of meetings writes them again.")

  static let writtenAgain = Text(nl: "Het verslag is opnieuw geschreven.", en: "The minutes were written again.")

  /// The numbers of what came, and a count of what has none: "B2026-4.3 en 2 regels".
  private static func names(of entries: [Entry], _ group: Trekkersgroep) -> (text: Text, count: Int) {
    var numbers: [String] = []
    var unnamed = 0
    for entry in entries {
      let ids = [entry.mark.id, entry.event.subject].compactMap { $0 }
      let number = ids.lazy.compactMap { id in
        group.decisions[id]?.number ?? group.actions[id]?.number ?? group.goals[id]?.number
      }.first
      if let number { if !numbers.contains(number) { numbers.append(number) } } else { unnamed += 1 }
    }
    let (nl, en) = unnamed == 1 ? ("1 regel", "1 entry") : ("\(unnamed) regels", "\(unnamed) entries")
    let words = { (rest: String) in unnamed == 0 ? numbers : numbers + [rest] }
    return (Text(nl: words(nl).listed("en"), en: words(en).listed("and")), numbers.count + unnamed)
  }

  /// Said when two members of one name meet, who were added on two devices.
  static func sameName(_ name: String) -> Text {
    Text(
      nl: "Twee leden heten “\(name)”: m, dan w geeft er een een andere naam, x haalt er een weg.",
      en: "Two members are called “\(name)”: m, then c gives one another name, x takes one out.")
  }
}
