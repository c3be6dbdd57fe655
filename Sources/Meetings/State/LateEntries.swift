/// What came in when the minutes it belongs to were closed, and counts all the same.
public struct LateEntries: Sendable {
  /// The meeting whose minutes would say something else with it.
  public let meeting: EntryID
  /// What came, in the order of the journal.
  public let entries: [Entry]

  /// Those that a person is told of: steps through the agenda change how long it took, and nobody misses them.
  public var named: [Entry] { entries.filter { !History.isStep($0.event) } }
}

extension History {
  /// What changes minutes that were closed already: entries that just arrived and belong to a meeting that was closed in
  /// `before`, and those that turn out to be recorded after a closing which arrived with them. Each meeting once.
  public func lateEntries(among arrived: [Entry], before: Trekkersgroep) -> [LateEntries] {
    let known = Set(before.unresolved)
    let tooLate = closings(of: group.unresolved.filter { !known.contains($0) })
    let fresh = Set(arrived.map(\.mark.id))
    let isClosed = before.meetings.contains { $0.status == .closed }
    guard !tooLate.isEmpty || isClosed && !fresh.isEmpty else { return [] }
    // Two devices that close one meeting say the same of it. Looked for once: years of entries may arrive together.
    let closing = Set(entries.lazy.filter { type(of: $0.event) == MeetingClosed.self }.map(\.mark.act))
    var found: [(meeting: EntryID, entry: Entry)] = []
    for entry in entries where tooLate[entry.mark.id] != nil || fresh.contains(entry.mark.id) {
      if let meeting = tooLate[entry.mark.id] {
        if countsThoughLate(entry) { found.append((meeting, entry)) }
      } else if !closing.contains(entry.mark.act), let meeting = minutesChanged(by: entry),
        before.meetings[meeting]?.status == .closed
      {
        found.append((meeting, entry))
      }
    }
    let meetings = Set(found.map(\.meeting))
    return group.meetings.filter { meetings.contains($0.id) }.map { meeting in
      LateEntries(meeting: meeting.id, entries: found.filter { $0.meeting == meeting.id }.map(\.entry))
    }
  }

  /// How many entries that found no place count all the same: they came too late for minutes that were closed.
  public func lateCount(among unresolved: [Unresolved]) -> Int {
    let late = closings(of: unresolved)
    return late.isEmpty ? 0 : entries.count { late[$0.mark.id] != nil && countsThoughLate($0) }
  }

  /// Those that a person has to know of: a step through an agenda that came when its meeting was closed changed nothing
  /// that anybody misses.
  public func worthTelling(_ unresolved: [Unresolved]) -> [Unresolved] {
    let late = closings(of: unresolved)
    if late.isEmpty { return unresolved }
    let steps = entries.lazy.filter { late[$0.mark.id] != nil && Self.isStep($0.event) }.map(\.mark.id)
    let without = Set(steps)
    return unresolved.filter { !without.contains($0.mark.id) }
  }

  fileprivate static func isStep(_ event: any Event) -> Bool {
    switch event {
    case is ItemEntered, is ItemFinished, is MeetingPaused, is MeetingResumed: true
    default: false
    }
  }

  /// The device that closed a meeting; the first, where two did. Nil where nobody did.
  public func deviceThatClosed(_ meeting: EntryID) -> String? {
    entries.first { entry in
      type(of: entry.event) == MeetingClosed.self && entry.event.subject == meeting && counts(entry)
    }?.mark.device
  }

  private func closings(of unresolved: [Unresolved]) -> [EntryID: EntryID] {
    var closings: [EntryID: EntryID] = [:]
    for line in unresolved {
      if case .meetingClosed(let meeting) = line.why { closings[line.mark.id] = meeting }
    }
    return closings
  }

  /// Whether it is there all the same: what was recorded is, as are corrections and what was taken back; who was there
  /// and what became of the agenda is not.
  private func countsThoughLate(_ entry: Entry) -> Bool {
    if entry.isAboutAct || group.meeting(ofEntry: entry.mark.id) != nil { return true }
    return entry.event.subject.flatMap { group.meeting(ofEntry: $0) } != nil
  }

  /// The meeting whose closed minutes an entry changes that counts in its place.
  private func minutesChanged(by entry: Entry) -> EntryID? {
    guard !group.unresolved.contains(where: { $0.mark.id == entry.mark.id }) else { return nil }
    if let act = entry.actConcerned {
      return entries.lazy.filter { $0.mark.act == act }.compactMap(closedMinutes).first
    }
    return counts(entry) ? closedMinutes(changingWith: entry) : nil
  }
}
