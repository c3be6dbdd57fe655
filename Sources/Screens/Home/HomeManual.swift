import Meetings

extension HomeScreen {
  static let manual = ManualPage(
    Text(nl: "De groep", en: "The group"),
    for: Text(
      nl:
        "Het overzicht: het overleg dat loopt of eraan komt, wie nog wat moet doen, welke Parels onderweg zijn, en wat het laatst is besloten.",
      en:
        "The overview: the running or next meeting, who still has to do what, which Parels are under way, and the latest decisions."
    ),
    Text(
      nl:
        "`Enter` gaat verder met het overleg dat loopt, of opent de agenda van het volgende. `n` plant er een: een dag, en als je wilt tijd en plaats.",
      en:
        "`Enter` continues the running meeting, or opens the agenda of the next one. `n` plans one: a day and, if you like, a time and a place."
    ),
    Text(
      nl: "`b` toont alle besluiten, `a` alle acties, `o` alle overleggen met hun verslag.",
      en: "`d` shows all decisions, `a` all actions, `o` all meetings with their minutes."),
    Text(
      nl: "`p` toont de gekozen Parels; nog een keer `p` laat alle Parels zien.",
      en: "`p` shows the chosen Parels; `p` once more shows all Parels."),
    Text(
      nl: "`m` is voor de leden en hun rollen. Begin daar in een nieuwe groep.",
      en: "`m` is for the members and their roles. Start there in a new group."),
    Text(
      nl: "`i` geeft achtergrond bij de werkwijze. `g` gaat naar een andere groep, `q` stopt.",
      en: "`i` gives background on the way of working. `g` goes to another group, `q` quits."))
}
