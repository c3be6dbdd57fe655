extension Trekkersgroep {
  /// All that are running: more than one where two devices each began one before they knew of each other.
  public var runningMeetings: [Meeting] { meetings.filter { $0.status == .running } }

  /// The meeting that is running, if one is.
  public var runningMeeting: Meeting? { meetings.last { $0.status == .running } }

  /// The meetings by date, then by number.
  public var meetingsByDate: [Meeting] { meetings.sorted(by: Meeting.precedes) }

  /// The next planned meeting after another, or after no meeting at all the first planned one.
  public func nextMeeting(after meeting: Meeting? = nil) -> Meeting? {
    meetingsByDate.first { candidate in
      candidate.status == .planned && meeting.map { Meeting.precedes($0, candidate) } ?? true
    }
  }

  /// The meeting that is meant on a day when nobody says which is to be held: the running one, else the planned one whose
  /// day is nearest; of two as near the earlier one.
  public func meetingAtHand(on today: Day) -> Meeting? {
    func distance(_ meeting: Meeting) -> Int { abs(today.days(until: meeting.date)) }
    return runningMeeting
      ?? meetingsByDate.filter { $0.status == .planned }.min { distance($0) < distance($1) }
  }

  /// The meeting that is running, or else the last that was held; nil before the first.
  var lastBegunMeeting: Meeting? {
    runningMeeting ?? meetings.lazy.filter { $0.status == .closed }.max(by: Meeting.precedes)
  }

  /// The last closed meeting before another.
  public func previousMeeting(before meeting: Meeting) -> Meeting? {
    meetingsByDate.last { $0.status == .closed && Meeting.precedes($0, meeting) }
  }

  /// Where things are recorded when nobody says where: the running meeting, else the latest that is not closed.
  public var defaultMeeting: Meeting? {
    runningMeeting ?? meetingsByDate.last { $0.status == .planned }
  }

  /// The last decision about a topic before a meeting; numbers taken back left out.
  public func lastDecision(on topic: TopicID, before meeting: Meeting) -> Decision? {
    decisions.last { decision in
      guard decision.place.topic == topic, decision.status != .void else { return false }
      guard let held = meetings[decision.place.meeting] else { return false }
      return Meeting.precedes(held, meeting)
    }
  }

  /// The Parel that was chosen last under a topic before a meeting; nil where there is none.
  public func lastChoice(on topic: TopicID, before meeting: Meeting) -> ParelChoice? {
    choices.last { choice in
      guard choice.place.topic == topic, choice.status != .cancelled else { return false }
      return meetings[choice.place.meeting].map { Meeting.precedes($0, meeting) } ?? false
    }
  }

  /// The rows of the worksheet of a topic as the last meeting before another left it; nil where there are none.
  public func lastWorksheet(on topic: TopicID, before meeting: Meeting) -> (meeting: Meeting, rows: [WorksheetRow])? {
    let earlier = rows.filter { row in
      guard row.place.topic == topic, !row.isRemoved, let held = meetings[row.place.meeting] else { return false }
      return Meeting.precedes(held, meeting)
    }
    guard let last = earlier.compactMap({ meetings[$0.place.meeting] }).max(by: Meeting.precedes) else { return nil }
    return (last, earlier.filter { $0.place.meeting == last.id })
  }

  /// The decisions that the group wanted to see again by the day of a meeting.
  public func decisionsToReview(at meeting: Meeting) -> [Decision] {
    decisions.filter { decision in
      guard let day = decision.reviewOn else { return false }
      return day <= meeting.date && (decision.status == .inForce || decision.status == .deferred)
    }
  }

  /// The actions that somebody still has to do.
  public var openActions: [Action] { actions.filter { $0.status.isUnfinished } }

  /// The day an action has to be done, where that is known: a date, or the day of the next meeting.
  public func dueDay(of action: Action) -> Day? {
    switch action.terms.current.due {
    case .none, .ongoing: nil
    case .date(let day): day
    case .nextMeeting: meetings[action.dueAfter ?? action.place.meeting].flatMap { meeting(following: $0)?.date }
    }
  }

  /// The meeting that comes or came after another by date, whether or not it was held already, but not a cancelled one.
  public func meeting(following meeting: Meeting) -> Meeting? {
    meetings.lazy.filter { $0.status != .cancelled && Meeting.precedes(meeting, $0) }.min(by: Meeting.precedes)
  }

  /// Whether an action should have been done before today.
  public func isOverdue(_ action: Action, today: Day) -> Bool {
    guard action.status.isUnfinished, let due = dueDay(of: action) else { return false }
    return due < today
  }

  /// The decisions of a meeting; numbers taken back left out.
  public func decisions(of meeting: Meeting) -> [Decision] {
    meeting.recorded.compactMap { entry in
      guard case .decision(let id) = entry, let decision = decisions[id], decision.status != .void else { return nil }
      return decision
    }
  }

  /// The actions of a meeting; numbers taken back left out.
  public func actions(of meeting: Meeting) -> [Action] {
    meeting.recorded.compactMap { entry in
      guard case .action(let id) = entry, let action = actions[id], action.status != .void else { return nil }
      return action
    }
  }

  /// What was recorded under an item of a meeting, in its order.
  public func recorded(under item: EntryID?, of meeting: Meeting) -> [Recorded] {
    meeting.recorded.filter { place(of: $0)?.item == item }
  }

  /// Whether anything stands under an item; a number that was taken back does not count.
  func isAnythingRecorded(under item: EntryID, of meeting: Meeting) -> Bool {
    meeting.recorded.contains { place(of: $0)?.item == item && !isSpent($0) }
  }

  /// Whether what was done under an item says that it was discussed: something recorded, minutes adopted, or an action
  /// of an earlier meeting changed. A parked point alone goes on by itself, and says nothing of the item.
  func isSettled(_ item: EntryID, in meeting: Meeting) -> Bool { settledCount(of: item, in: meeting) > 0 }

  /// How much of that there is.
  func settledCount(of item: EntryID, in meeting: Meeting) -> Int {
    let recorded = meeting.recorded.count { recorded in
      if case .point = recorded { return false }
      return place(of: recorded)?.item == item && !isSpent(recorded)
    }
    return recorded + (meeting.handled.contains(item) ? 1 : 0)
  }

  /// Whether an item that was skipped or parked was discussed after all: something was recorded or settled under it since.
  public func isTakenUp(_ item: AgendaItem, in meeting: Meeting) -> Bool {
    guard item.status == .skipped || item.status == .parked else { return false }
    return settledCount(of: item.id, in: meeting) > item.settledWhenPutOff
  }

  private func isSpent(_ recorded: Recorded) -> Bool {
    switch recorded {
    case .decision(let id): decisions[id]?.status == .void
    case .action(let id): actions[id]?.status == .void
    case .note, .point, .choice, .row, .goal: false
    }
  }

  /// What was recorded in meetings that are not there: their lines are missing, or their planning was taken back.
  public var recordedWithoutMeeting: [Recorded] {
    let all: [(Place, Recorded)] =
      decisions.map { ($0.place, .decision($0.id)) } + actions.map { ($0.place, .action($0.id)) }
      + notes.map { ($0.place, .note($0.id)) } + points.map { ($0.place, .point($0.id)) }
      + choices.map { ($0.place, .choice($0.id)) } + rows.map { ($0.place, .row($0.id)) }
      + goals.map { ($0.place, .goal($0.id)) }
    return all.filter { meetings[$0.0.meeting] == nil }.map(\.1)
  }

  /// Where an entry was recorded.
  public func place(of recorded: Recorded) -> Place? {
    switch recorded {
    case .decision(let id): decisions[id]?.place
    case .action(let id): actions[id]?.place
    case .note(let id): notes[id]?.place
    case .point(let id): points[id]?.place
    case .choice(let id): choices[id]?.place
    case .row(let id): rows[id]?.place
    case .goal(let id): goals[id]?.place
    }
  }

  /// The meeting that an entry of whatever kind was recorded in.
  func meeting(ofEntry id: EntryID) -> EntryID? {
    let place =
      decisions[id]?.place ?? actions[id]?.place ?? notes[id]?.place ?? points[id]?.place ?? choices[id]?.place
    return (place ?? rows[id]?.place ?? goals[id]?.place)?.meeting
  }

  /// The organiser's or guide's action of a chosen Parel.
  public func action(of choice: EntryID, as role: ParelRole) -> Action? {
    actions.first { $0.choice == choice && $0.parelRole == role && $0.status != .void }
  }
}
