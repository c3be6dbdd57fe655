import Journal
import Meetings

/// What a remark is about, for a person: several kinds of unreadable line are one.
enum RemarkTopic: Hashable {
  case unfinished, empty, changed, unreadableLine, tooLarge, missing, conflict, blocked, unreadableFile, noFile, newer,
    foreign, tooDeepFolder, more

  init(_ kind: Remark.Kind) {
    switch kind {
    case .tornLastLine: self = .unfinished
    case .onlyZeros: self = .empty
    case .wrongChecksum: self = .changed
    case .notJSON, .invalidUTF8, .tooLong, .tooDeep: self = .unreadableLine
    case .tooLarge: self = .tooLarge
    case .missingLines: self = .missing
    case .conflictMarker: self = .conflict
    case .unreadable(.notFolder): self = .blocked
    case .unreadable: self = .unreadableFile
    case .notARegularFile: self = .noFile
    case .newerVersion: self = .newer
    case .foreign: self = .foreign
    case .folderTooDeep: self = .tooDeepFolder
    case .more: self = .more
    }
  }

  /// What to do, in a sentence or two.
  var advice: Text {
    switch self {
    case .unfinished:
      Text(
        nl:
          "Stopte het programma tijdens het schrijven of komt het bestand nog binnen, dan hoef je niets te doen; is het "
          + "later afgekapt, zet het dan terug uit een reservekopie.",
        en: "If the program stopped while writing or the file is still arriving, there is nothing to do; if it was cut "
          + "off later, restore it from a backup.")
    case .empty:
      Text(
        nl:
          "Komt het bestand nog binnen, wacht dan; open anders de groep op het apparaat dat het schreef: dan komt alles "
          + "terug. Kan dat niet, zet het dan terug uit een reservekopie; is die er niet, haal het dan weg: er staat "
          + "niets meer in.",
        en: "If the file is still arriving, wait; otherwise open the group on the device that wrote it: then all of it "
          + "comes back. Where that cannot be, restore it from a backup; where there is none, remove it: nothing is in it "
          + "any more.")
    case .changed:
      Text(
        nl: "Kijk of de tekst klopt; zo niet, zet dan dit bestand terug uit een reservekopie.",
        en: "Check whether the text is right; if not, restore this file from a backup.")
    case .unreadableLine:
      Text(
        nl:
          "Kijk of er een verkeerd bestand in de map staat; zet dit anders terug uit een reservekopie. Tot dan blijft het "
          + "staan zoals het is.",
        en: "Check whether a wrong file is in the folder; otherwise restore this file from a backup. Until then it is "
          + "left as it is.")
    case .tooLarge, .foreign:
      Text(
        nl: "Kijk of er een verkeerd bestand in de map staat, en haal dat weg; zet anders een reservekopie terug.",
        en: "Check whether a wrong file is in the folder and remove it; otherwise restore a backup.")
    case .missing:
      Text(
        nl: "Wacht tot de gedeelde map helemaal is bijgewerkt; zet anders dit bestand terug uit een reservekopie.",
        en: "Wait until the shared folder is up to date; otherwise restore this file from a backup.")
    case .conflict:
      Text(nl: "Je hoeft niets te doen.", en: "There is nothing to do.")
    case .blocked:
      Text(
        nl: "Haal weg wat er staat en zet de map terug uit een reservekopie.",
        en: "Remove what is there and restore the folder from a backup.")
    case .unreadableFile:
      Text(
        nl: "Kijk of je deze map mag lezen en of de schijf of gedeelde map bereikbaar is; open dan opnieuw.",
        en:
          "Check whether you may read this folder and whether the disk or shared folder can be reached; then open again."
      )
    case .tooDeepFolder:
      Text(
        nl: "Zet de bestanden van het logboek die erin staan in de map van hun jaar.",
        en: "Put the journal files that are in it in the folder of their year.")
    case .noFile:
      Text(
        nl: "Zet het bestand zelf in de map, of haal dit weg.",
        en: "Put the file itself in the folder, or remove this.")
    case .newer:
      Text(nl: "Werk dit programma bij; daarna is alles er.", en: "Update this program; then everything is there.")
    case .more:
      Text(nl: "Begin met wat hierboven staat.", en: "Begin with what is listed above.")
    }
  }
}
