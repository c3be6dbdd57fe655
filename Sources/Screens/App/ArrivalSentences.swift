import Console
import Meetings

/// What is said of what came in from elsewhere, where nothing in it needs a sentence of its own.
extension Sentences {
  /// Said once where another device began a meeting while one was running here.
  static func twoAreRunning(_ numbers: [String]) -> Text {
    Text(
      nl:
        "Er lopen nu twee overleggen: \(numbers.joined(separator: " en ")). o op het groepsscherm toont ze; sluit er een.",
      en:
        "Two meetings are running now: \(numbers.joined(separator: " and ")). o on the group's screen shows them; close one."
    )
  }

  /// Said when two members of one name meet, who were added on two devices.
  static func sameName(_ name: String) -> Text {
    Text(
      nl: "Twee leden heten “\(name)”. Bij de mensen (m) geeft w een van beiden een andere naam; "
        + "x haalt een van beiden weg.",
      en: "Two members are called “\(name)”. In the list of people (m) e gives one of them another name; "
        + "x removes one of them.")
  }

  /// How many entries came, or what happened to a meeting; nil where nothing is to be seen of it, as of a step through
  /// the agenda. `isOwn` where this device itself recorded it, in another window or with a command.
  static func arrived(_ entries: [Entry], isOwn: Bool, _ context: Context) -> Text? {
    // A meeting that is planned brings its agenda, one that begins who is there: that is one thing.
    let happenings = entries.filter { isHappening($0.event) }
    let acts = Set(happenings.map(\.mark.act))
    let others = entries.count { !acts.contains($0.mark.act) && !isStep($0.event) }
    if others > 0 { return arrived(others, isOwn: isOwn) }
    guard let last = happenings.last else { return nil }
    let said = context.sentence(of: last.event, as: last.mark.id)
    return isOwn
      ? Text(nl: "In een ander venster: \(said).", en: "In another window: \(said).")
      : Text(nl: "Op een ander apparaat: \(said).", en: "On another device: \(said).")
  }

  private static func isHappening(_ event: any Event) -> Bool {
    switch event {
    case is MeetingPlanned, is MeetingMoved, is MeetingCancelled, is MeetingStarted, is MeetingPaused,
      is MeetingResumed, is MeetingClosed:
      true
    default: false
    }
  }

  private static func isStep(_ event: any Event) -> Bool { event is ItemEntered || event is ItemFinished }

  private static func arrived(_ count: Int, isOwn: Bool) -> Text {
    let (nl, en) = count == 1 ? ("1 regel", "1 entry") : ("\(count) regels", "\(count) entries")
    return isOwn
      ? Text(nl: "\(nl) van dit apparaat erbij, uit een ander venster.", en: "\(en) came from another window.")
      : Text(nl: "\(nl) van een ander apparaat erbij.", en: "\(en) came from another device.")
  }

  /// Said once where an entry turns out to have several versions; `label` is its number, or its first words.
  static func contested(_ label: String) -> Text {
    Text(
      nl: "Er zijn twee versies van \(label): h op die regel laat kiezen.",
      en: "There are two versions of \(label): h on that row lets you choose.")
  }
}

extension AppModel {
  /// The sentence about an entry that has several versions since something came in; nil where it has one, or had them
  /// before.
  func contested(by arrived: Entry, _ before: Trekkersgroep) -> Notice? {
    guard let id = arrived.event.subject, isContested(id, in: context.group), !isContested(id, in: before),
      let entry = context.group.recorded(id)
    else { return nil }
    // What bears no number goes by its words.
    let (label, text) = context.row(of: entry).map { ($0.label, $0.text) } ?? ("", "")
    let said = Sentences.contested(label.contains(where: \.isNumber) ? label : "“\(TextWidth.clipped(text, to: 24))”")
    return Notice(text: said, kind: .warning, versionsOf: id)
  }

  /// Whether several versions of an entry stand side by side.
  func isContested(_ id: EntryID, in group: Trekkersgroep) -> Bool {
    group.recorded(id).map { !VersionChoice(entry: $0, group: group).standing.isEmpty } ?? false
  }
}

extension Trekkersgroep {
  /// The number of a decision, an action or a goal; nil for anything else.
  func number(of id: EntryID) -> String? { decisions[id]?.number ?? actions[id]?.number ?? goals[id]?.number }

  /// What was recorded under an identity; nil where it is not a decision, an action or the like.
  fileprivate func recorded(_ id: EntryID) -> Recorded? {
    if decisions[id] != nil { return .decision(id) }
    if actions[id] != nil { return .action(id) }
    if notes[id] != nil { return .note(id) }
    if points[id] != nil { return .point(id) }
    if goals[id] != nil { return .goal(id) }
    if rows[id] != nil { return .row(id) }
    return choices[id] != nil ? .choice(id) : nil
  }
}
