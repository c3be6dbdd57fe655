import Meetings

/// Other words that people type in the palette for an action, by its word: none of them is shown.
enum PaletteWords {
  static let more: [String: Text] = [
    "begin overleg": Text(nl: "beginnen starten openen", en: "begin open"),
    "vijf minuten erbij": Text(nl: "langer verlengen extra tijd", en: "extend longer extra time"),
    "thema": Text(nl: "contrast kleuren donker licht", en: "contrast colours colors dark light"),
    "projectie": Text(nl: "beamer zaal groot scherm", en: "beamer room wall screen"),
    "mensen": Text(nl: "aanwezigheid leden namen", en: "attendance members names"),
    "overleg": Text(nl: "verder doorgaan", en: "continue resume"),
    "nieuw overleg": Text(nl: "plannen", en: "plan schedule"),
    "verplaatsen": Text(nl: "verzetten datum", en: "reschedule date"),
    "afzeggen": Text(nl: "annuleren schrappen", en: "call off"),
    "afronden": Text(nl: "sluiten voorlezen einde klaar", en: "end finish read back"),
    "sluit af": Text(nl: "sluiten afsluiten einde klaar", en: "end finish"),
    "weggaan": Text(nl: "verlaten stoppen stop", en: "exit quit stop"),
    "stoppen": Text(nl: "verlaten sluiten", en: "exit close leave"),
    "overslaan": Text(nl: "uitstellen", en: "postpone"),
    "parkeren": Text(nl: "uitstellen later", en: "postpone later"),
    "pauze": Text(nl: "koffie klok stilzetten", en: "coffee pause stop clock"),
    "vaststellen": Text(nl: "goedkeuren notulen", en: "approve minutes"),
    "verslag schrijven": Text(nl: "notulen exporteren opslaan", en: "export save"),
    "besluit": Text(nl: "afspraak", en: "agreement"),
    "actie": Text(nl: "taak afspraak", en: "task todo"),
    "notitie": Text(nl: "opmerking aantekening", en: "remark comment"),
    "instellingen": Text(
      nl: "voorkeuren opties taal thema kleuren muis", en: "preferences options language theme colours mouse"),
    "andere groep": Text(nl: "wisselen", en: "switch"),
    "zoeken": Text(nl: "vinden", en: "find"),
    "ongedaan": Text(nl: "herstellen terugdraaien", en: "revert take back"),
  ]

  /// Whether all that is typed are other words for this action.
  static func names(_ action: HelpEntry, _ typed: String, _ language: Language) -> Bool {
    let more = Set(more[action.word.nl]?[language].split(separator: " ").map { String($0).folded } ?? [])
    let words = typed.words.map { String($0).folded }
    return !words.isEmpty && words.allSatisfy(more.contains)
  }
}
