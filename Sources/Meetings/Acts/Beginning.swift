extension Trekkersgroep {
  /// The act of beginning a meeting now. One that begins before its day is held today, so it moves to today: days are
  /// counted from the day of its meeting, and the minutes bear it. One whose day has passed stays: it may be written down
  /// afterwards, and only people know.
  public func starting(_ meeting: Meeting, at now: Moment) -> Act {
    let starting = meeting.starting(at: now.time)
    guard now.day < meeting.date else { return starting }
    let moved = MeetingMoved(meeting: meeting.id, date: now.day, start: meeting.start, location: meeting.location)
    return Act(moving(moved).events + starting.events)
  }
}
