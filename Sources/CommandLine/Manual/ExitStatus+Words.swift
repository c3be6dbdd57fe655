import Meetings

extension ExitStatus {
  /// What the code tells, for people.
  var words: Text {
    switch self {
    case .fine: Text(nl: "Het is gedaan; een waarschuwing kan.", en: "It is done; there may be a warning.")
    case .usage:
      Text(
        nl:
          "Zo kan het niet: een verkeerde optie of keuze, een onmogelijke datum, een lege tekst, niet duidelijk welke "
          + "groep, een scherm zonder terminal.",
        en:
          "It cannot be done as asked: a wrong option or choice, an impossible date, an empty text, several groups that "
          + "fit, a screen without a terminal.")
    case .damaged:
      Text(
        nl:
          "Een logboek is beschadigd of niet te lezen, hoort er niet bij of is van een nieuwere versie; de rest is gelezen.",
        en: "A journal is damaged, foreign, of a newer version, or cannot be read; the rest was read.")
    case .notFound:
      Text(
        nl: "Die groep, dat overleg, nummer, onderwerp, lid, doel, die rol of die Parel is er niet.",
        en: "There is no such group, meeting, number, topic, Parel, person, role or goal.")
    case .refusedBySystem:
      Text(
        nl: "Het systeem laat geen nieuwe processen of bestanden toe; er is niets begonnen.",
        en: "The system allows no more processes or files; nothing was begun.")
    case .cannotCreate:
      Text(nl: "De map van de groep kon niet worden gemaakt.", en: "The folder of the group could not be made.")
    case .inputOutput:
      Text(
        nl: "Niets vastgelegd of geschreven: de schijf is vol, stuk of alleen te lezen.",
        en: "Nothing was recorded or written: the disk is full, broken or read-only.")
    case .onlyOnThisDevice:
      Text(
        nl: "Alleen op dit apparaat vastgelegd; het gaat naar de map van de groep zodra dat kan.",
        en: "Recorded on this device only; it goes to the group's folder as soon as that can be written.")
    case .recordedOnly:
      Text(
        nl: "Vastgelegd, maar het verslag of het antwoord kon niet worden geschreven.",
        en: "Recorded, but the minutes or the answer could not be written.")
    }
  }
}
