/// Which minutes are closed and would yet change when an act is taken back or done again.
extension History {
  /// The meeting whose minutes an entry is part of, where those are closed by now and would change with it.
  func closedMinutes(changingWith entry: Entry) -> EntryID? {
    guard let meeting = Self.meeting(ofMinutesWith: entry.event, in: group),
      group.meetings[meeting]?.status == .closed
    else { return nil }
    let isInside = Self.namesItsMeeting(entry.event) || Self.isWording(entry.event)
    // How far an action or a Parel is, who does it and when, and what a goal says go on to change after the meeting.
    // The words of an action do not, so that only a late arrival can have changed them: taking that back is right.
    return isInside || isBeforeClosing(entry, of: meeting) ? meeting : nil
  }

  private static func meeting(ofMinutesWith event: any Event, in group: Trekkersgroep) -> EntryID? {
    // Minutes are adopted in a later meeting.
    if event is MinutesAdopted { return nil }
    if let meeting = try? event.fields.optionalID("meeting") { return meeting }
    return event.subject.flatMap { group.meeting(ofEntry: $0) }
  }

  private static func namesItsMeeting(_ event: any Event) -> Bool {
    (try? event.fields.optionalID("meeting")) != nil
  }

  static func isWording(_ event: any Event) -> Bool {
    switch event {
    case is DecisionEdited, is NoteEdited, is PointEdited, is RowEdited, is RowRemoved: true
    // One of several versions is chosen: the minutes showed them all.
    case let edited as ActionEdited: edited.replacing.count > 1
    default: false
    }
  }

  private func isBeforeClosing(_ entry: Entry, of meeting: EntryID) -> Bool {
    entries.contains { later in
      // Compares kinds, where a cast would look them up each time.
      guard type(of: later.event) == MeetingClosed.self, later.event.subject == meeting else { return false }
      return counts(later) && Entry.precedes(entry, later)
    }
  }

  /// The meeting that was closed between an act and the entry that takes it back or does it again: the device that
  /// recorded that entry did not know of the closing. Nil where there is none. `group` is as it was at that entry.
  func meetingClosed(beforeChangeAt index: Int, in group: Trekkersgroep) -> EntryID? {
    guard let act = entries[index].actConcerned else { return nil }
    var closed: Set<EntryID> = []
    var found: EntryID?
    // What is taken back mostly stands right before.
    for earlier in (0..<index).reversed() {
      if type(of: entries[earlier].event) == MeetingClosed.self, counts(entries[earlier]) {
        if let meeting = entries[earlier].event.subject { closed.insert(meeting) }
      }
      guard entries[earlier].mark.act == act else { continue }
      if !closed.isEmpty, let meeting = Self.meeting(ofMinutesWith: entries[earlier].event, in: group),
        closed.contains(meeting)
      {
        found = meeting
      }
      if entries[earlier].mark.id == act { break }
    }
    return found
  }
}
