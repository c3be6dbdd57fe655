import Meetings

/// What is said where something stands on this device only, or nowhere but on the screen.
extension Sentences {
  static func linesNotKept(_ trouble: Text) -> Text {
    Text(
      nl: "Wat je typt kan niet bewaard worden: \(trouble.nl). Na Enter hoor je of het vastligt.",
      en: "What you type cannot be kept: \(trouble.en). After Enter you are told whether it is recorded.")
  }

  /// Said at Esc, and before the program ends.
  static func lineNotKept(_ trouble: Text) -> Text {
    Text(
      nl: "Deze regel kan niet bewaard worden: \(trouble.nl). Hij is er nog tot je het programma sluit.",
      en: "This line cannot be kept: \(trouble.en). It is here until you close the program.")
  }

  /// Said before the program ends.
  static func linesLost(_ trouble: Text) -> Text {
    Text(
      nl: "Wat half getypt is kan niet bewaard worden: \(trouble.nl).",
      en: "What is half typed cannot be kept: \(trouble.en).")
  }

  static let waits = Text(
    nl: "Wat je vastlegde staat deels nog alleen op dit apparaat; het gaat naar de map van de groep zodra dat kan.",
    en: "Some of what you recorded is on this device only; it goes to the group's folder as soon as possible.")

  static let waitsMark = Text(nl: "ALLEEN HIER", en: "ONLY HERE")

  static let writable = Text(
    nl: "De map van de groep is weer te beschrijven: je kunt vastleggen.",
    en: "The group's folder is writable again: you can record.")

  static func notWritten(_ reason: Text) -> Text {
    Text(
      nl: "Het verslag is nog niet geschreven: \(reason.nl). Zodra het kan gebeurt dat vanzelf; v probeert het nu.",
      en: "The minutes have not been written yet: \(reason.en). They will be as soon as possible; m tries now.")
  }
}
