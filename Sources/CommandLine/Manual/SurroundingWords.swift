import Meetings

/// What the manual page says of the variables that the program reads, and of the files that it keeps.
enum SurroundingWords {
  /// Each variable, or variables that belong together, with what they do.
  static let variables: [(names: [String], does: Text)] = [
    (
      ["TREKKERSGROEP_FOLDER"],
      Text(
        nl: "De map met de mappen van de groepen, als --folder er niet staat.",
        en: "The folder that holds the groups' folders, where --folder is not given.")
    ),
    (
      ["LC_ALL", "LC_MESSAGES", "LANG"],
      Text(
        nl: "De taal, als --language en de instellingen niets zeggen: Engels als de eerste die gezet is met en begint, "
          + "anders Nederlands.",
        en: "The language, where --language and the settings say nothing: English if the first that is set begins with "
          + "en, otherwise Dutch.")
    ),
    (
      ["LC_CTYPE"],
      Text(
        nl: "Of de terminal UTF-8 toont; zo niet, dan zijn lijnen en tekens gewone leestekens.",
        en: "Whether the terminal shows UTF-8; if not, lines and signs are plain punctuation.")
    ),
    (
      ["VISUAL", "EDITOR"],
      Text(
        nl: "De tekstverwerker voor lange teksten (Ctrl-G), als de instellingen er geen noemen.",
        en: "The editor for long texts (Ctrl-G), where the settings name none.")
    ),
    (["NO_COLOR"], Text(nl: "Gezet: geen kleuren.", en: "Set: no colours.")),
    (["TERM"], Text(nl: "Het soort terminal.", en: "The kind of terminal.")),
    (
      ["XDG_CONFIG_HOME", "XDG_STATE_HOME"],
      Text(
        nl: "Waar de instellingen, en kladjes en kopieën staan; anders ~/.config en ~/.local/state.",
        en: "Where settings, and drafts and copies are; otherwise ~/.config and ~/.local/state.")
    ),
    (["HOME"], Text(nl: "Je eigen map.", en: "Your own folder.")),
    (
      ["TREKKERSGROEP_CLOCK"],
      Text(
        nl: "Hoe laat het is, om iets na te spelen: 2026-11-21T14:00:00, met + erachter loopt de klok door.",
        en: "What time it is, to rehearse something: 2026-11-21T14:00:00, with + behind it the clock runs on.")
    ),
  ]

  /// Each place with what is in it.
  static let files: [(path: Text, holds: Text)] = [
    (
      Text(nl: "~/Trekkersgroepen/GROEP/", en: "~/Trekkersgroepen/GROUP/"),
      Text(
        nl:
          "Van een groep: het logboek (logboek/), de verslagen (verslagen/) en eigen Parels (parels/). Deze map kun je "
          + "kopiëren, bewaren en delen.",
        en:
          "Of a group: the journal (logboek/), the minutes (verslagen/) and Parels of its own (parels/). This folder can "
          + "be copied, kept and shared.")
    ),
    (
      Text(verbatim: "~/.config/trekkersgroep/settings.conf"),
      Text(nl: "De instellingen, als leesbare tekst.", en: "The settings, as readable text.")
    ),
    (
      Text(verbatim: "~/.local/state/trekkersgroep/"),
      Text(
        nl: "Van dit apparaat: kladjes, eigen kopieën van wat is vastgelegd, de naam van het apparaat.",
        en: "Of this device: drafts, private copies of what was recorded, the name of the device.")
    ),
  ]
}
