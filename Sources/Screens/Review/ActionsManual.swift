import Meetings

extension ActionsScreen {
  static let manual = ManualPage(
    Text(nl: "Acties", en: "Actions"),
    for: Text(
      nl: "Wie doet wat, en wanneer. Bij elkaar gezet per persoon of rol; wat te laat is staat er met dat woord.",
      en: "Who does what, and when. Grouped by person or role; what is overdue is marked."),
    Text(
      nl: "`g` gedaan, `b` mee bezig, `d` nieuwe datum, `x` stoppen. `o` maakt een actie weer open.",
      en: "`d` done, `b` begin, `n` new date, `x` drop. `o` reopens an action."),
    Text(
      nl: "`w` wijzigt de tekst, wie het doet of wanneer.",
      en: "`e` edits the text, who does it or when."),
    Text(
      nl:
        "`t` toont ook wat klaar is, `s` alleen wat woorden heeft die je typt. `Enter` gaat naar het overleg, `h` toont de geschiedenis.",
      en:
        "`t` also shows what has ended, `s` only what contains the words you type. `Enter` goes to the meeting, `h` shows the history."
    ))
}
