import Meetings

extension AgendaScreen {
  static let manual = ManualPage(
    Text(nl: "Agenda", en: "Agenda"),
    for: Text(
      nl:
        "Wat jullie bespreken, in welke volgorde en hoe lang. Vooraf maak je de agenda, in het overleg ga je ermee naar elk punt.",
      en:
        "What you discuss, in which order and for how long. Before the meeting you prepare it, during the meeting it takes you to any item."
    ),
    Text(
      nl: "`t` voegt een onderwerp of een eigen punt toe, onder het gekozen punt; een getal achteraan is de duur.",
      en: "`i` adds a topic or an item of your own below the chosen one; a number at the end is its duration."),
    Text(
      nl:
        "`d` is de duur in minuten, `w` waarvoor het punt er staat: ter informatie, ter bespreking of ter besluitvorming.",
      en: "`d` is the duration in minutes, `p` its purpose: for information, for discussion or for decision."),
    Text(
      nl: "`o` zet het punt hoger, `l` lager, `x` haalt het eraf.",
      en: "`r` raises the item, `l` lowers it, `x` takes it off."),
    Text(
      nl:
        "`Enter` begint het overleg van vandaag; `g` begint het ook op een andere dag. Loopt het al, dan gaat `Enter` naar het gekozen punt.",
      en:
        "`Enter` starts today’s meeting; `b` starts it even on another day. While it is running `Enter` goes to the chosen item."
    ),
    Text(
      nl:
        "`m` zet klaar wie er zijn en wie voorzit. `v` verplaatst het overleg, `y` zegt het af: wat erop stond gaat door naar het volgende.",
      en:
        "`m` prepares who attends and who chairs. `v` moves the meeting, `y` cancels it: its items go to the next one."
    ))
}
