import Meetings

extension LiveScreen {
  static let manual = ManualPage(
    Text(nl: "Het overleg", en: "The meeting"),
    for: Text(
      nl:
        "Eén agendapunt tegelijk: waar het voor is, vragen aan de groep, wat er eerder over is besloten, de tijd, en wat jullie nu vastleggen.",
      en:
        "One item at a time: what it is for, questions for the group, what was decided about it earlier, the time, and what you record now."
    ),
    Text(
      nl:
        "`b` legt een besluit vast, `a` een actie, `n` een notitie. Typ en druk op `Enter`. Bij een actie: @wie, en een dag aan het eind, zoals vr of 4 dec. Staat er bij het typen iets grijs na de cursor, dan neemt `→` die eerdere tekst over.",
      en:
        "`d` records a decision, `a` an action, `n` a note. Type and press `Enter`. For an action: @who, and a day at the end, such as fri or 4 dec. If grey text appears after the cursor while you type, `→` accepts that earlier text."
    ),
    Text(
      nl:
        "`→` gaat naar het volgende punt, `←` terug; `Tab` toont de hele agenda. Na het laatste punt volgt het voorlezen.",
      en: "`→` goes to the next item, `←` back; `Tab` shows the whole agenda. After the last item comes the read-back."),
    Text(
      nl:
        "`k` parkeert een punt voor de volgende keer, `s` slaat het agendapunt over. Niets verdwijnt: het staat op de volgende agenda.",
      en: "`k` parks a point for next time, `s` skips the item. Nothing is lost: it goes on the next agenda."),
    Text(
      nl:
        "`p` kiest een Parel bij dit punt, `d` legt een gezamenlijk doel vast, `r` vult het werkblad van het onderwerp.",
      en: "`p` chooses a Parel for this item, `g` records a shared goal, `r` fills in the worksheet of the topic."),
    Text(
      nl: "`+` geeft het punt vijf minuten meer, `spatie` is pauze. De klok doet nooit iets uit zichzelf.",
      en: "`+` gives the item five more minutes, `space` is a break. The clock never does anything by itself."),
    Text(
      nl:
        "`↑` en `↓` kiezen wat is vastgelegd: `w` wijzigt het, `h` toont hoe het zo werd. `l` toont de rest van de leidraad.",
      en:
        "`↑` and `↓` choose what was recorded: `e` edits it, `h` shows how it came to be. `l` shows the rest of the guidance."
    ),
    Text(
      nl: "`m` is wie er zijn, `v` stelt het vorige verslag vast, `t` loopt de acties langs.",
      en: "`m` shows who is here, `v` adopts the previous minutes, `t` goes through the actions."),
    Text(
      nl: "`z` is de projectie: alleen wat de zaal mag zien, met een grote klok.",
      en: "`z` is the projection: only what the room may see, with a large clock."),
    Text(
      nl: "`f` rondt af. Met `q` ga je weg; het overleg loopt door en gaat verder waar je was.",
      en: "`c` closes. `q` leaves; the meeting keeps running and you can return to where you were."))
}
