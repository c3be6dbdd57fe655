import Meetings

extension ParelsScreen {
  static let manual = ManualPage(
    Text(nl: "Alle Parels", en: "All Parels"),
    for: Text(
      nl: "De PaTz Parels: activiteiten die klaarliggen voor de regio, elk met wie organiseert en wie begeleidt.",
      en: "The PaTz Parels: ready-made activities for the region, each with who organises and who guides it."),
    Text(
      nl:
        "Typ waar je naar zoekt: bestaande (groepen), 14 (mensen), accreditatie, fto. Wat past staat bovenaan, met erbij waarom.",
      en:
        "Type what you are looking for: existing (groups), 14 (people), accreditation, fto. The best matches come first, with the reason."
    ),
    Text(
      nl: "`Enter` toont alles over de gekozen Parel, `→` kiest hem meteen. `Tab` toont wat de groep al koos.",
      en:
        "`Enter` shows everything about the chosen Parel, `→` chooses it at once. `Tab` shows what the group has already chosen."
    ),
    Text(
      nl: "`Esc` wist eerst wat je typte.",
      en: "`Esc` first clears what you typed."))
}
