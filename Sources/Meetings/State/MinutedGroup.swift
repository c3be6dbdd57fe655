/// What the minutes of one meeting tell of: the group as it is now, and how it was when that meeting was closed.
public struct MinutedGroup: Sendable {
  /// The group as it is now.
  public let group: Trekkersgroep
  /// The group as the meeting left it; while that is not closed, as it is now.
  public let then: Trekkersgroep
  /// The actions of other meetings that changed while this meeting was held, in the order in which they first did.
  public let settled: [EntryID]
}

extension History {
  /// What the minutes of a meeting tell of. What came in after the closing, and was recorded before it, is part of it.
  public func minuted(_ meeting: EntryID) -> MinutedGroup {
    MinutedGroup(group: group, then: groupAtClosing(of: meeting), settled: actionsSettled(in: meeting))
  }

  /// The actions of other meetings that changed between the beginning of a meeting and its end, or until now.
  public func actionsSettled(in meeting: EntryID) -> [EntryID] {
    guard let held = group.meetings[meeting], held.status == .running || held.status == .closed,
      let start = entries.lastIndex(where: { isCounted(MeetingStarted.self, of: meeting, $0) })
    else { return [] }
    var settled: [EntryID] = []
    for entry in entries[start..<(indexOfClosing(of: meeting) ?? entries.count)] {
      guard type(of: entry.event) == ActionStatusChanged.self || type(of: entry.event) == ActionEdited.self,
        counts(entry), let id = entry.event.subject, !settled.contains(id), let action = group.actions[id],
        action.place.meeting != meeting, action.status != .void
      else { continue }
      settled.append(id)
    }
    return settled
  }

  /// The actions that were done since a meeting was closed, in the order in which they were; without those that the
  /// meeting that runs agreed itself.
  public func actionsDone(since meeting: EntryID, but running: EntryID) -> [EntryID] {
    guard let start = indexOfClosing(of: meeting) else { return [] }
    var done: [EntryID] = []
    for entry in entries[start...] {
      guard type(of: entry.event) == ActionStatusChanged.self, counts(entry), let id = entry.event.subject,
        !done.contains(id), let action = group.actions[id], action.status == .done, action.place.meeting != running
      else { continue }
      done.append(id)
    }
    return done
  }

  private func groupAtClosing(of meeting: EntryID) -> Trekkersgroep {
    guard let closing = indexOfClosing(of: meeting),
      let last = entries.lastIndex(where: { $0.mark.act == entries[closing].mark.act }), last + 1 < entries.count
    else { return group }
    var earlier = History()
    // What was taken back later was taken back by somebody who did not know of the closing: it is gone all the same.
    earlier.insert(entries[...last] + entries[(last + 1)...].filter(\.isAboutAct))
    return earlier.group
  }

  private func indexOfClosing(of meeting: EntryID) -> Int? {
    guard group.meetings[meeting]?.status == .closed else { return nil }
    return entries.firstIndex { isCounted(MeetingClosed.self, of: meeting, $0) }
  }

  /// Compares kinds, where a cast would look them up each time.
  private func isCounted(_ kind: any Event.Type, of meeting: EntryID, _ entry: Entry) -> Bool {
    type(of: entry.event) == kind && entry.event.subject == meeting && counts(entry)
  }
}

extension Trekkersgroep {
  /// The actions of meetings before one that somebody still has to do: those that are late on the day of that meeting
  /// first, then by day; those without a day come last.
  public func actionsLeftOpen(before meeting: Meeting) -> [Action] {
    let earlier = openActions.filter { action in
      guard action.place.meeting != meeting.id else { return false }
      return meetings[action.place.meeting].map { Meeting.precedes($0, meeting) } ?? true
    }
    let withDay = earlier.compactMap { action in dueDay(of: action).map { (action, $0) } }
    // In the order in which they were agreed where the day is the same.
    let inOrder = withDay.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
    return inOrder.map(\.element.0) + earlier.filter { dueDay(of: $0) == nil }
  }
}
