import Meetings

extension MeetingsScreen {
  static let manual = ManualPage(
    Text(nl: "Overleggen", en: "Meetings"),
    for: Text(
      nl: "Alle overleggen, het laatste bovenaan, met alles wat er is vastgelegd.",
      en: "All meetings, the last one first, with everything that was recorded."),
    Text(
      nl: "`Enter` opent een overleg; nog een keer `Enter` leest het voor.",
      en: "`Enter` opens a meeting; `Enter` once more reads it back."),
    Text(
      nl: "`v` schrijft het verslag als bestand, of de agenda van een overleg dat nog komt, om rond te sturen.",
      en: "`m` writes the minutes as files, or the agenda of a meeting to come, to send round."),
    Text(
      nl: "`h` toont hoe een regel zo is geworden.",
      en: "`h` shows how an entry came to be."))
}
