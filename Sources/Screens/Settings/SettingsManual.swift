import Meetings

extension SettingsScreen {
  static let manual = ManualPage(
    Text(nl: "Instellingen", en: "Settings"),
    for: Text(
      nl: "Wat op deze computer anders mag: taal, thema, muis, klok, tekstverwerker en de naam van dit apparaat.",
      en: "Your choices on this computer: language, theme, mouse, clock, editor and the name of this device."),
    Text(
      nl: "`Enter` kiest de volgende waarde, of vraagt er een. Het geldt meteen en wordt bewaard.",
      en: "`Enter` chooses the next value, or asks for one. It takes effect at once and is saved."),
    Text(
      nl: "`Ctrl-T` wisselt het thema vanaf elk scherm, ook midden in een overleg.",
      en: "`Ctrl-T` changes the theme on any screen, also in the middle of a meeting."),
    Text(
      nl:
        "Met de muis aan klik je op toetsen onderaan, op regels van een lijst (nog een klik is `Enter`) en op namen; het wiel bladert. Uit is hij van je terminal, om tekst te selecteren.",
      en:
        "With the mouse on, you can click the keys at the bottom, the rows of a list (a second click is `Enter`) and names; the wheel scrolls. With it off, your terminal uses it to select text."
    ),
    Text(
      nl:
        "Onderaan staat in welk bestand het wordt bewaard. Dat kun je ook zelf wijzigen; wat daarin niet klopt, telt niet en staat hier met zijn regel.",
      en:
        "The file they are saved in is named at the bottom. You can edit it too; a line that is wrong is ignored and named here."
    ))
}
