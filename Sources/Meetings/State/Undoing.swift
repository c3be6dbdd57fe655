/// What can be taken back and done again on one device.
extension History {
  /// What one Enter had recorded, for telling which one is taken back.
  public struct ActSummary: Sendable {
    /// The identity of the act.
    public let id: EntryID
    /// What happened first in it.
    public let event: any Event
    /// The identity of that event.
    public let entry: EntryID
  }

  /// The last act of this device that can be taken back.
  public func lastUndoable(by device: String) -> ActSummary? {
    stacks(of: device).undo.last { !isTakenBack($0) }.flatMap(summary)
  }

  /// The act that was taken back last and can be done again; none after something new was recorded.
  public func lastRedoable(by device: String) -> ActSummary? {
    stacks(of: device).redo.last { isTakenBack($0) }.flatMap(summary)
  }

  /// Why an act cannot be taken back: something stands on it. Nil where it can.
  public func refusalToUndo(_ act: EntryID) -> Refusal? {
    let first = entries.lastIndex { $0.mark.id == act } ?? 0
    let own = entries[first...].filter { $0.mark.act == act }
    if let refusal = refusalToChange(own) { return refusal }
    let made = Set(own.map(\.mark.id))
    let later = entries[first...].first { entry in
      // What was erased of it depends on nothing.
      guard entry.mark.act != act, counts(entry), !entry.isAboutAct, !(entry.event is TextRedacted) else {
        return false
      }
      return entry.event.fields.references.contains { made.contains($0) }
    }
    return later.map { Self.refusal(standing: $0, isElsewhere: $0.mark.device != own.first?.mark.device, on: made) }
  }

  /// What stands on an act is named; where another device recorded it, it cannot be taken back here.
  private static func refusal(standing later: Entry, isElsewhere: Bool, on made: Set<EntryID>) -> Refusal {
    let title = type(of: later.event).title
    let gist = later.event.gist
    let nl = "(\(title.nl)\(gist.nl.isEmpty ? "" : " “\(gist.nl)”"))"
    let en = "(\(title.en)\(gist.en.isEmpty ? "" : " “\(gist.en)”"))"
    guard isElsewhere else {
      return Refusal(
        nl: "Dit kan niet ongedaan: er staat iets op \(nl). Maak dat eerst ongedaan.",
        en: "This cannot be undone: something depends on it \(en). Undo that first.")
    }
    let isWording = isWording(later.event) || later.event is ActionEdited || later.event is GoalEdited
    let isRow = isWording && later.event.subject.map(made.contains) ?? false
    return Refusal(
      nl: "Dit kan hier niet ongedaan: op een ander apparaat is er iets op vastgelegd \(nl). "
        + (isRow
          ? "Wijzig de regel (w), of laat het daar ongedaan maken (u)." : "Laat het daar eerst ongedaan maken (u)."),
      en: "This cannot be undone here: another device recorded something that depends on it \(en). "
        + (isRow ? "Correct the entry (e), or have it undone there (u)." : "Have it undone there first (u)."))
  }

  /// Why an act that was taken back cannot be done again: its meeting was closed since, or what it changed is gone. Nil
  /// where it can.
  public func refusalToRedo(_ act: EntryID) -> Refusal? {
    let own = entries.filter { $0.mark.act == act }
    return refusalToChange(own) ?? (findsWhatItChanges(own) ? nil : Self.nothingToChange)
  }

  /// Whether what an act changes is there; not asked of what it makes itself.
  private func findsWhatItChanges(_ act: [Entry]) -> Bool {
    let made = Set(act.map(\.mark.id))
    var trial = group
    return act.allSatisfy { entry in
      let known = trial.unresolved.count
      entry.event.apply(to: &trial, as: entry.mark)
      guard let subject = entry.event.subject, !made.contains(subject) else { return true }
      return !trial.unresolved.dropFirst(known).contains { $0.isMissing(subject) }
    }
  }

  private static let nothingToChange = Refusal(
    nl: "Dit kan niet opnieuw: waar het bij hoort is intussen ongedaan gemaakt of weggehaald.",
    en: "This cannot be redone: what it belongs to has been undone or removed in the meantime.")

  private func refusalToChange(_ act: [Entry]) -> Refusal? {
    act.lazy.compactMap(closedMinutes).first.flatMap { Rules.open($0, in: group) }
  }

  /// What happened to an entry, by what it was replaced among that, the first event first; what was taken back is there too.
  public func story(of id: EntryID) -> [Entry] {
    func isAbout(_ entry: Entry) -> Bool {
      let replaced = (entry.event as? DecisionTaken)?.replaces
      let isErased = (entry.event as? TextRedacted)?.targets.contains(id) ?? false
      return entry.mark.id == id || entry.event.subject == id || replaced == id || isErased
    }
    let own = entries.filter(isAbout)
    let acts = Set(own.map(\.mark.act))
    return entries.filter { entry in
      if let act = entry.actConcerned { return acts.contains(act) }
      return isAbout(entry)
    }
  }

  private func stacks(of device: String) -> (undo: [EntryID], redo: [EntryID]) {
    var (undo, redo): ([EntryID], [EntryID]) = ([], [])
    for index in entries.indices where entries[index].mark.device == device && entries[index].closesAct {
      if entries[index].isAboutAct {
        if let undone = entries[index].event as? ActUndone {
          undo.removeAll { $0 == undone.target }
          redo.append(undone.target)
        } else if let redone = entries[index].event as? ActRedone {
          redo.removeAll { $0 == redone.target }
          undo.append(redone.target)
        }
      } else {
        let act = entries[index].mark.act
        let what = kind(of: act, endingAt: index)
        if what == .undoable { undo.append(act) }
        if what == .closing { passOver(underClosing: act, endingAt: index, in: &undo) }
        if what != .walking { redo = [] }
      }
    }
    return (undo, redo)
  }

  /// Closing puts what is left on the next agenda, and is final. The planning of that agenda, and what was put on it to
  /// stand before what came, can never be taken back any more: they do not stand in the way of what came before them.
  private func passOver(underClosing act: EntryID, endingAt last: Int, in undo: inout [EntryID]) {
    var under: Set<EntryID> = []
    for index in (0...last).reversed() where entries[index].mark.act == act {
      if let added = entries[index].event as? ItemAdded {
        under.insert(added.meeting)
        if let after = added.after { under.insert(after) }
      }
      if let removed = entries[index].event as? ItemRemoved { under.insert(removed.item) }
      if entries[index].mark.id == act { break }
    }
    if !under.isEmpty { undo.removeAll { under.contains($0) } }
  }

  /// What taking back is to an act: most can be, walking is passed over, and closing is final.
  private enum ActKind { case undoable, walking, closing }

  private func kind(of act: EntryID, endingAt last: Int) -> ActKind {
    var kind = ActKind.walking
    for index in (0...last).reversed() {
      guard entries[index].mark.act == act else {
        let isEarlier = entries[index].mark.at < entries[last].mark.at
        if isEarlier, entries[index].mark.device == entries[last].mark.device { break }
        continue
      }
      let event = type(of: entries[index].event)
      if event == MeetingClosed.self { return .closing }
      if event.isUndoable { kind = .undoable }
      if entries[index].mark.id == act { break }
    }
    return kind
  }

  private func summary(of act: EntryID) -> ActSummary? {
    let first = entries.first { $0.mark.act == act && type(of: $0.event).isUndoable }
    return first.map { ActSummary(id: act, event: $0.event, entry: $0.mark.id) }
  }
}
