import Meetings

extension ProjectionScreen {
  static let manual = ManualPage(
    Text(nl: "Projectie", en: "Projection"),
    for: Text(
      nl:
        "Voor de zaal: alleen het agendapunt, een grote klok en wat net is vastgelegd. Geen notities, geen adressen, geen half getypte regel.",
      en:
        "For the room: only the item, a large clock and what was just recorded. No notes, no addresses, no half-typed line."
    ),
    Text(
      nl: "`→` en `←` lopen het overleg gewoon door, `+` geeft vijf minuten meer, `spatie` is pauze.",
      en: "`→` and `←` go from item to item as usual, `+` gives five more minutes, `space` is a break."),
    Text(
      nl:
        "`b`, `a` en de andere letters van het overleg openen de regel op je eigen scherm; na `Enter` of `Esc` staat de projectie er weer.",
      en:
        "`d`, `a` and the other letters of the meeting open the line on your own screen; after `Enter` or `Esc` the projection is back."
    ),
    Text(
      nl:
        "`Tab` toont de agenda, `m` wie er zijn, `w` wijzigt de laatste regel; ook daarna staat de projectie er weer.",
      en:
        "`Tab` shows the agenda, `m` who is here, `e` edits the last entry; after these, too, the projection is back."
    ),
    Text(
      nl: "`f` toont wat is afgesproken, en weer het punt. `Esc` gaat terug naar je eigen scherm.",
      en: "`c` shows what was agreed, and the item again. `Esc` goes back to your own screen."),
    Text(
      nl:
        "Op een tweede scherm: trekkersgroep project volgt in een ander venster het overleg dat loopt, en legt niets vast; met --example volgt het het voorbeeld. Ook daar toont `f` wat is afgesproken.",
      en:
        "On a second screen: trekkersgroep project follows the running meeting in another window, and records nothing; with --example it follows the example. There, too, `c` shows what was agreed."
    )
  )
}
