import Meetings

/// What the program says on any screen.
enum Sentences {
  /// Said where a window only projects.
  static let onlyProjects = Text(
    nl: "Dit venster projecteert alleen; q sluit het.", en: "This window only shows the meeting; q closes it.")

  static let readOnly = Text(
    nl: "Er kan hier niets worden vastgelegd: de map van de groep is alleen te lezen. Bekijken en zoeken kan wel.",
    en: "Nothing can be recorded here: the group's folder is read-only. You can still look and search.")

  /// Said in a line whose meeting was taken back meanwhile.
  static let noMeeting = Refusal(
    nl: "Dit overleg is er niet meer: het is ongedaan gemaakt. Esc bewaart wat je typte.",
    en: "This meeting is gone: it has been undone. Esc keeps what you typed.")

  static let oneLineOnly = Text(
    nl: "Deze regel is één regel; Enter legt hem vast.", en: "This takes one line; Enter records it.")

  static let void = Text(nl: "Dit nummer is vervallen.", en: "This number is void.")

  /// Said where a line comes back as it was left.
  static func before(_ prompt: any Prompt) -> Text { prompt.beginsWithWhatHolds ? typedBefore : leftFromBefore }

  /// Said where a line does not begin with what holds, but with what was typed over it before.
  private static let typedBefore = Text(
    nl: "Dit typte je eerder; het is nog niet vastgelegd. Ctrl-U en dan Esc: de oude tekst is terug.",
    en: "You typed this earlier and have not recorded it yet. Ctrl-U and then Esc brings back the old text.")

  /// Said where an empty line begins with what was left half typed.
  private static let leftFromBefore = Text(
    nl: "Dit stond er nog van eerder. Typ verder, of wis het met Ctrl-U.",
    en: "You typed this earlier. Continue, or clear it with Ctrl-U.")

  static let saving = Text(nl: "opslaan…", en: "saving…")

  static func closedElsewhere(_ number: String, _ isOwn: Bool) -> Text {
    isOwn
      ? Text(
        nl: "Overleg \(number) is op dit apparaat afgesloten, buiten dit scherm om.",
        en: "Meeting \(number) was closed on this device, outside this screen.")
      : Text(
        nl: "Overleg \(number) is op een ander apparaat afgesloten.",
        en: "Meeting \(number) was closed on another device.")
  }

  /// Somebody else has a role in the meeting than was chosen here.
  static func roleChanged(_ role: Text, to name: String, from before: String, _ isOwn: Bool) -> Text {
    isOwn
      ? Text(
        nl: "In een ander venster is \(name) als \(role.nl) gekozen, in plaats van \(before).",
        en: "In another window \(name) was chosen as \(role.en), instead of \(before).")
      : Text(
        nl: "Op een ander apparaat is \(name) als \(role.nl) gekozen, in plaats van \(before).",
        en: "On another device \(name) was chosen as \(role.en), instead of \(before).")
  }

  static func movedElsewhere(to item: Int, _ isOwn: Bool) -> Text {
    isOwn
      ? Text(
        nl: "In een ander venster is het overleg bij punt \(item).",
        en: "In another window the meeting is at item \(item).")
      : Text(
        nl: "Op een ander apparaat is het overleg bij punt \(item).",
        en: "On another device the meeting is at item \(item).")
  }

  static func shared(_ number: SharedNumber) -> Text {
    Text(
      nl: "Twee apparaten gebruikten nummer \(number.taken); het latere heet nu \(number.shown).",
      en: "Two devices used number \(number.taken); the later one is now \(number.shown).")
  }

  /// Names the folder once where all are in one.
  static func exported(_ paths: [String]) -> Text {
    written(Text(nl: "Verslag geschreven", en: "Minutes written"), paths)
  }

  /// The same of a meeting that is still to come.
  static func agendaWritten(_ paths: [String]) -> Text {
    written(Text(nl: "Agenda geschreven", en: "Agenda written"), paths)
  }

  private static func written(_ what: Text, _ paths: [String]) -> Text {
    let parts = paths.compactMap { path in
      path.lastIndex(of: "/").map { (folder: path[..<$0], file: path[path.index(after: $0)...]) }
    }
    guard let folder = parts.first?.folder, parts.count == paths.count, parts.allSatisfy({ $0.folder == folder }) else {
      let list = paths.joined(separator: "  ")
      return Text(nl: "\(what.nl): \(list)", en: "\(what.en): \(list)")
    }
    let (nl, en) = (parts.map(\.file).joined(separator: " en "), parts.map(\.file).joined(separator: " and "))
    return Text(nl: "\(what.nl) in \(folder): \(nl)", en: "\(what.en) in \(folder): \(en)")
  }

  static let written = Text(nl: "Verslag geschreven.", en: "Minutes written.")

  /// Said where pasted text would be taken as keys; with the keys that open a line, where there are any.
  static func notPasted(_ keys: Text) -> Text {
    guard !keys.nl.isEmpty else {
      return Text(
        nl: "Geplakte tekst niet gebruikt: hier kun je niet typen.",
        en: "Pasted text ignored: there is no line to type in here.")
    }
    return Text(
      nl: "Geplakte tekst niet gebruikt. Open eerst een regel met \(keys.nl).",
      en: "Pasted text ignored. Open a line with \(keys.en) first.")
  }

  /// Said where more is pasted than any line can take in.
  static let tooMuchPasted = Text(
    nl:
      "Niet geplakt: dit is te lang (meer dan 64 kilobyte; een tekst mag 16 kilobyte zijn). Wat er stond, staat er nog.",
    en: "Not pasted: this is too long (over 64 kilobytes; the limit of a text is 16). What was here is still here.")

  static func parked(_ what: String) -> Text {
    Text(nl: "Geparkeerd: \(what)", en: "Parked: \(what)")
  }

  /// The same sentence, and how it is taken back.
  static func undoable(_ said: Text) -> Text {
    Text(nl: "\(said.nl) u maakt het ongedaan.", en: "\(said.en) u undoes it.")
  }

  /// "A2026-1.1: gedaan."
  static func changed(_ what: String, to state: Text) -> Text {
    Text(nl: "\(what): \(state.nl).", en: "\(what): \(state.en).")
  }

  /// Said of a day before today.
  static func past(_ day: Day) -> Text {
    let full = DayWords.full(day)
    return Text(nl: "\(full.nl) is al voorbij.", en: "\(full.en) is in the past.")
  }

  /// Why something that is done with a row is not possible while none is chosen.
  static let chooseFirst = Text(nl: "Kies eerst een regel (↓).", en: "Choose an entry first (↓).")

  static func recorded(_ what: String) -> Text {
    Text(nl: "Vastgelegd: \(what)", en: "Recorded: \(what)")
  }
}
