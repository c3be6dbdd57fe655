/// What a person may not do now, each with its sentence. Events share these; the journal does not ask them.
enum Rules {
  static func length(_ text: String) -> Refusal? {
    guard text.utf8.count > Fields.textLimit else { return nil }
    let size = (text.utf8.count + 1_023) / 1_024
    return Refusal(
      nl:
        "Deze tekst is te lang (\(size) kilobyte; het mag 16 kilobyte zijn). Kort hem in of verdeel hem over twee regels.",
      en:
        "This text is too long (\(size) kilobytes; the limit is 16 kilobytes). Shorten it, or split it over two lines."
    )
  }

  static func text(_ text: String) -> Refusal? {
    if let refusal = length(text) { return refusal }
    if text.allSatisfy(\.isWhitespace) {
      return Refusal(
        nl: "Er staat nog geen tekst. Typ wat je wilt vastleggen.",
        en: "There is no text yet. Type what you want to record.")
    }
    return nil
  }

  /// What still fits on a line of the screen in two, in characters; our own choice.
  private static let longestName = 150

  /// A name is a text that can be read at a glance; what is said of an empty one speaks of a name.
  static func name(_ name: String) -> Refusal? {
    if name.count > longestName {
      return Refusal(
        nl: "Deze naam is te lang (\(name.count) tekens; het mogen er \(longestName) zijn). Kort hem in.",
        en: "This name is too long (\(name.count) characters; the limit is \(longestName)). Shorten it.")
    }
    guard name.allSatisfy(\.isWhitespace) else { return text(name) }
    return Refusal(nl: "Er staat nog geen naam. Typ een naam.", en: "There is no name yet. Type a name.")
  }

  static func cells(_ cells: [WorksheetRow.Cell]) -> Refusal? {
    text(cells.map(\.text).joined(separator: " "))
  }

  /// The minutes that come nearest, whatever a journal says.
  static func possible(_ minutes: Int) -> Int { min(max(minutes, 0), 600) }

  static func minutes(_ minutes: Int) -> Refusal? {
    guard possible(minutes) != minutes else { return nil }
    return Refusal(
      nl: "\(minutes) minuten kan niet: een agendapunt duurt 0 tot 600 minuten.",
      en: "\(minutes) minutes is not possible: an item takes 0 to 600 minutes.")
  }

  static func people(_ count: Int) -> Refusal? {
    guard !(0...100_000).contains(count) else { return nil }
    return Refusal(
      nl: "\(count) mensen kan niet: typ een getal van 0 tot 100000.",
      en: "\(count) people is not possible: type a number from 0 to 100000.")
  }

  static func newName(_ name: String, besides member: EntryID? = nil, in group: Trekkersgroep) -> Refusal? {
    let wanted = name.folded
    guard
      group.currentMembers.contains(where: { other in
        other.id != member && other.names.values.contains { $0.folded == wanted }
      })
    else { return nil }
    return Refusal(
      nl: "Er is al een lid dat “\(name)” heet. Voeg iets toe waaraan je ze uit elkaar houdt.",
      en: "There is already a member called “\(name)”. Add something to tell them apart.")
  }

  /// Why words may not be corrected: their meeting is over. Choosing between two corrections that both stand is none.
  static func correction<Value>(
    of versions: Versions<Value>, to value: Value, at place: Place, in group: Trekkersgroep
  ) -> Refusal? {
    versions.isChoice(value) ? nil : open(place.meeting, in: group)
  }

  /// The meeting is there and not closed or cancelled.
  static func open(_ id: EntryID, in group: Trekkersgroep) -> Refusal? {
    guard let meeting = group.meetings[id] else { return missingMeeting }
    switch meeting.status {
    case .planned, .running: return nil
    case .closed:
      return Refusal(
        nl: "Overleg \(meeting.number) is afgesloten; het verslag verandert niet meer.",
        en: "Meeting \(meeting.number) is closed; its minutes can no longer be changed.")
    case .cancelled:
      return Refusal(
        nl: "Overleg \(meeting.number) is afgezegd.", en: "Meeting \(meeting.number) was cancelled.")
    }
  }

  static func planned(_ id: EntryID, in group: Trekkersgroep) -> Refusal? {
    if let refusal = open(id, in: group) { return refusal }
    guard let meeting = group.meetings[id], meeting.status == .running else { return nil }
    return Refusal(nl: "Overleg \(meeting.number) loopt al.", en: "Meeting \(meeting.number) is already running.")
  }

  static func running(_ id: EntryID, in group: Trekkersgroep) -> Refusal? {
    if let refusal = open(id, in: group) { return refusal }
    guard let meeting = group.meetings[id], meeting.status == .planned else { return nil }
    return Refusal(
      nl: "Overleg \(meeting.number) is nog niet begonnen.", en: "Meeting \(meeting.number) has not started yet.")
  }

  static func noneRunning(besides id: EntryID, in group: Trekkersgroep) -> Refusal? {
    guard let other = group.runningMeeting, other.id != id else { return nil }
    return Refusal(
      nl: "Overleg \(other.number) loopt nog. Sluit dat eerst af.",
      en: "Meeting \(other.number) is still running. Close it first.")
  }

  static func removable(_ item: EntryID, of meeting: EntryID, in group: Trekkersgroep) -> Refusal? {
    guard let meeting = group.meetings[meeting] else { return missingMeeting }
    let isUsed = group.isAnythingRecorded(under: item, of: meeting) || meeting.clock.current == item
    guard isUsed else { return nil }
    return Refusal(
      nl: "Dit agendapunt is al aan de orde geweest; sla het over of parkeer het.",
      en: "This item has been dealt with already; skip it or park it.")
  }

  /// What a change was for has been taken back, or taken away, since somebody looked at it.
  static let gone = Refusal(
    nl: "Wat je wilt wijzigen is er niet meer: het is intussen ongedaan gemaakt of weggehaald.",
    en: "What you want to change is gone: it has been undone or removed in the meantime.")

  private static let missingMeeting = Refusal(
    nl: "Dat overleg is er niet (meer).", en: "That meeting does not exist (any more).")
}
