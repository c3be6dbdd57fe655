import Meetings

extension ChoicesScreen {
  static let manual = ManualPage(
    Text(nl: "Gekozen Parels", en: "Chosen Parels"),
    for: Text(
      nl: "De Parels die de groep koos: gekozen, gepland, gehouden, en wat ze opleverden.",
      en: "The Parels the group chose: chosen, planned, held, and what they yielded."),
    Text(
      nl:
        "`d` plant: dag, plaats, verwacht aantal. `g` is gehouden, met hoeveel mensen; de twee acties zijn dan meteen gedaan.",
      en:
        "`d` plans: day, place, expected number. `t` records that it was held and how many people came; its two actions are then done too."
    ),
    Text(
      nl: "`e` schrijft op wat het opleverde.",
      en: "`e` records what came of it."),
    Text(
      nl: "`w` wijzigt wie organiseert en begeleidt, `x` zegt de Parel af. `p` laat alle Parels zien.",
      en: "`w` changes who organises and guides, `x` cancels the Parel. `p` shows all Parels."))
}
