import Meetings

extension BackgroundScreen {
  static let manual = ManualPage(
    Text(nl: "Achtergrond", en: "Background"),
    for: Text(
      nl:
        "Wat de documenten nog meer zeggen: de werkwijze, succesfactoren, tips, cijfers en adressen, met de bron erbij.",
      en:
        "What else the documents say: the way of working, success factors, tips, figures and addresses, with their source."
    ),
    Text(
      nl: "`→` en `←` gaan van kopje naar kopje, `PgDn` een blad verder.",
      en: "`→` and `←` go from heading to heading, `PgDn` a page down."))
}
