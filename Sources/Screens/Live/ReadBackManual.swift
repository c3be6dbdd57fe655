import Meetings

extension ReadBackScreen {
  static let manual = ManualPage(
    Text(nl: "Voorlezen en afsluiten", en: "Read back and close"),
    for: Text(
      nl:
        "Alles wat is afgesproken, om hardop voor te lezen: besluiten, acties per persoon, Parels, en wat nog open is.",
      en: "Everything that was agreed, to be read aloud: decisions, actions per person, Parels, and what is still open."
    ),
    Text(
      nl: "Bovenaan staat wat nog mist. `Enter` gaat ernaartoe.",
      en: "What is missing is at the top. `Enter` goes there."),
    Text(
      nl: "`↑` en `↓` kiezen een regel, `w` verbetert die meteen.",
      en: "`↑` and `↓` choose a row, `e` corrects it at once."),
    Text(
      nl:
        "`s` sluit het overleg af: het verslag wordt geschreven en verandert daarna niet meer. Ontbreekt er iets, dan vraagt het programma waarom; leeg mag.",
      en:
        "`c` closes the meeting: the minutes are written and cannot be changed afterwards. If something is missing the program asks why; you may leave that empty."
    ),
    Text(
      nl: "`n` plant het volgende overleg; wat niet is besproken staat daar vanzelf op.",
      en: "`n` plans the next meeting; what was not discussed is put on it automatically."),
    Text(
      nl: "Na het afsluiten staat hier waar het verslag ligt; `v` schrijft het opnieuw.",
      en: "After closing it says where the minutes are; `m` writes them again."))
}
