/// How events change what the group knows: whatever finds no place is kept for somebody to look at.
extension Trekkersgroep {
  /// Changes an entry in place; where it is missing, the event is kept for somebody to look at.
  mutating func update<Item>(
    _ ledger: WritableKeyPath<Trekkersgroep, Ledger<Item>>, _ id: EntryID, _ mark: Mark,
    _ change: (inout Item) -> Void
  ) {
    if !self[keyPath: ledger].update(id, change) { keep(mark, .missingTarget(id)) }
  }

  /// Keeps an event for somebody to look at.
  mutating func keep(_ mark: Mark, _ why: Unresolved.Reason) {
    unresolved.append(Unresolved(mark: mark, why: why))
  }
}

// MARK: - Meetings

extension Trekkersgroep {
  /// Changes a meeting that is not closed; one that is stays as it is, and the event is kept for somebody to look at.
  mutating func updateUnlessClosed(_ meeting: EntryID, _ mark: Mark, _ change: (inout Meeting) -> Void) {
    var isClosed = false
    update(\.meetings, meeting, mark) { meeting in
      isClosed = meeting.status == .closed
      if !isClosed { change(&meeting) }
    }
    if isClosed { keep(mark, .meetingClosed(meeting)) }
  }

  /// Changes an agenda item of a meeting that is not closed. Where it is closed and the item is like that already,
  /// there is nothing to look at: two devices that close one meeting both finish its current item.
  mutating func updateItem(
    _ item: EntryID, of meeting: EntryID, _ mark: Mark, _ change: (inout AgendaItem) -> Void
  ) {
    if let held = meetings[meeting], held.status == .closed, let before = held.item(item) {
      var after = before
      change(&after)
      if after == before { return }
    }
    updateMeeting(meeting, of: item, mark) { meeting, index in change(&meeting.agenda[index]) }
  }

  /// Changes a meeting that has an agenda item, given with its position, and is not closed.
  mutating func updateMeeting(
    _ meeting: EntryID, of item: EntryID, _ mark: Mark, _ change: (inout Meeting, Int) -> Void
  ) {
    var (isFound, isClosed) = (false, false)
    _ = meetings.update(meeting) { meeting in
      isClosed = meeting.status == .closed
      guard !isClosed, let index = meeting.position(of: item) else { return }
      isFound = true
      change(&meeting, index)
    }
    if !isFound { keep(mark, isClosed ? .meetingClosed(meeting) : .missingTarget(item)) }
  }
}

extension Trekkersgroep {
  /// Notes that something outside a meeting was settled at the item that it is at.
  mutating func noteHandled(in meeting: EntryID) {
    _ = meetings.update(meeting) { meeting in
      guard meeting.status == .running, let current = meeting.clock.current,
        !meeting.handled.contains(current)
      else { return }
      meeting.handled.append(current)
    }
  }

  /// Notes that the running meeting changed an action of an earlier one at the item that it is at.
  mutating func noteHandled(_ action: EntryID) {
    guard let running = runningMeeting?.id, let action = actions[action], action.place.meeting != running else {
      return
    }
    noteHandled(in: running)
  }
}

// MARK: - What meetings recorded

extension Trekkersgroep {
  /// Lists what a meeting recorded; a meeting that was closed by then, or lost the item, takes it and is flagged.
  mutating func list(_ recorded: Recorded, at place: Place, _ mark: Mark) {
    var why: Unresolved.Reason?
    update(\.meetings, place.meeting, mark) { meeting in
      meeting.recorded.append(recorded)
      if let item = place.item, meeting.position(of: item) == nil { why = .missingTarget(item) }
      if meeting.status == .closed { why = .meetingClosed(place.meeting) }
    }
    if let why { keep(mark, why) }
  }

  /// Lists a number that was taken back; whatever became of its meeting, there is nothing left to look at.
  mutating func listSpent(_ recorded: Recorded, at place: Place) {
    _ = meetings.update(place.meeting) { $0.recorded.append(recorded) }
  }

  /// Lists a correction that came when the meeting was closed: it counts, and changes minutes that were final.
  mutating func flagIfClosed(_ place: Place?, _ mark: Mark) {
    guard let place, meetings[place.meeting]?.status == .closed else { return }
    keep(mark, .meetingClosed(place.meeting))
  }

  /// Changes a decision; a number that was taken back stays that way.
  mutating func updateDecision(_ id: EntryID, _ mark: Mark, _ change: (inout Decision) -> Void) {
    if decisions[id]?.status == .void { return keep(mark, .missingTarget(id)) }
    update(\.decisions, id, mark, change)
  }

  /// Changes an action; a number that was taken back stays that way.
  mutating func updateAction(_ id: EntryID, _ mark: Mark, _ change: (inout Action) -> Void) {
    if actions[id]?.status == .void { return keep(mark, .missingTarget(id)) }
    update(\.actions, id, mark, change)
  }
}
