import Meetings

extension StartScreen {
  static let manual = ManualPage(
    Text(nl: "Beginscherm", en: "Start"),
    for: Text(
      nl: "Hier begin je: met een groep die er al is, met een nieuwe groep, of met het voorbeeld.",
      en: "This is where you start: with an existing group, a new group, or the example."),
    Text(
      nl: "`↑` en `↓` kiezen, `Enter` opent. Is er maar één groep, dan opent het programma die meteen.",
      en: "`↑` and `↓` choose, `Enter` opens. Where there is only one group the program opens it at once."),
    Text(
      nl:
        "`v` opent het voorbeeld: een groep met drie gehouden overleggen en een dat klaarstaat. Probeer er alles; het raakt je eigen groepen niet.",
      en:
        "`e` opens the example: a group with three meetings held and one prepared. Try anything there; it does not touch your own groups."
    ),
    Text(
      nl: "`o` begint het voorbeeld opnieuw.",
      en: "`b` begins the example again."),
    Text(
      nl:
        "`n` maakt een groep: een naam is genoeg, daarna de schaal. Elke groep is een gewone map, die je met anderen kunt delen.",
      en:
        "`n` makes a group: a name is enough, then the scale. Every group is an ordinary folder, which you can share with others."
    ))
}
