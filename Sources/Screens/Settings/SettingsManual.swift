import Meetings

extension SettingsScreen {
  static let manual = ManualPage(
    Text(nl: "Instellingen", en: "Settings"),
    for: Text(
      nl: "Wat op deze computer anders mag: taal, thema, klok, tekstverwerker en de naam van dit apparaat.",
      en: "What may be different on this computer: language, theme, clock, editor and the name of this device."),
    Text(
      nl: "`Enter` kiest de volgende waarde, of vraagt er een. Het geldt meteen en wordt bewaard.",
      en: "`Enter` chooses the next value, or asks for one. It counts at once and is kept."),
    Text(
      nl: "`Ctrl-T` wisselt het thema vanaf elk scherm, ook midden in een overleg.",
      en: "`Ctrl-T` changes the theme on any screen, also in the middle of a meeting."),
    Text(
      nl:
        "Onderaan staat in welk bestand het wordt bewaard. Dat kun je ook zelf wijzigen; wat daarin niet klopt, telt niet en staat hier met zijn regel.",
      en:
        "At the bottom it says in which file it is kept. You can edit that too; what is wrong in it does not count and is told here with its line."
    ))
}
