import Meetings

extension ParelScreen {
  static let manual = ManualPage(
    Text(nl: "Eén Parel", en: "One Parel"),
    for: Text(
      nl:
        "Alles over één Parel: voor wie, hoeveel mensen, wat er gebeurt, wie wat regelt. Waar de brochure zichzelf tegenspreekt staan beide waarden er.",
      en:
        "Everything about one Parel: for whom, how many people, what happens, who arranges what. Where the brochure contradicts itself, both versions are shown."
    ),
    Text(
      nl:
        "`Enter` kiest de Parel bij het agendapunt; er komen twee acties bij, een voor wie organiseert en een voor wie begeleidt.",
      en: "`Enter` chooses the Parel for the item; two actions follow, one for who organises and one for who guides."),
    Text(
      nl: "`Tab` toont de volgende variant, waar die er is. `↓` leest verder.",
      en: "`Tab` shows the next variant, where there is one. `↓` reads on."))
}
