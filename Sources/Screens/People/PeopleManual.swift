import Meetings

extension PeopleScreen {
  static let manual = ManualPage(
    Text(nl: "Mensen", en: "People"),
    for: Text(
      nl:
        "De leden met hun rollen en organisatie; in een overleg ook wie er is en wie voorzit, het verslag maakt en de tijd bewaakt.",
      en:
        "The members with their roles and organisation; in a meeting also who is there and who chairs, takes the minutes and keeps the time."
    ),
    Text(
      nl: "`n` voegt een lid toe. Een naam of functie is genoeg: Huisarts 1 @kaderarts (Huisartsenpraktijk De Akker).",
      en: "`n` adds a member. A name or function is enough: GP 1 @specialist (De Akker practice)."),
    Text(
      nl: "Bij de leden vraagt de regel daarna om het volgende lid; een lege regel sluit hem.",
      en: "In the list of members the line then asks for the next one; an empty line closes it."),
    Text(
      nl:
        "`Enter` wisselt tussen aanwezig, afgemeld en afwezig; `a` zet iedereen over wie nog niets staat op aanwezig.",
      en: "`Enter` goes from present to excused to absent; `a` marks everybody not marked yet as present."),
    Text(
      nl:
        "`1`, `2` en `3` maken de gekozen persoon voorzitter, notulist of tijdbewaker. `g` is een gast van dit overleg.",
      en: "`1`, `2` and `3` make the chosen person chair, minute-taker or timekeeper. `g` adds a guest of this meeting."
    ),
    Text(
      nl: "`l` komt later binnen, `e` gaat eerder weg, bij dit agendapunt.",
      en: "`l` records a late arrival, `d` an early departure, at this item."),
    Text(
      nl:
        "`w` wijzigt naam, rollen of organisatie. `x` haalt iemand uit de groep: wat is vastgelegd blijft. `t` haalt terug. `o` toont iemands open acties.",
      en:
        "`e` edits name, roles or organisation. `x` takes somebody out of the group: what was recorded stays. `b` brings them back. `o` shows somebody’s open actions."
    ))
}
