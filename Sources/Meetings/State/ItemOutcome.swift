extension Trekkersgroep {
  /// How far an item is, in words. Once the meeting is over, one that is still open was discussed where something was
  /// recorded or settled under it, and else was not, as the read-back says of it. Empty where there is nothing to say.
  public func outcome(of item: AgendaItem, in meeting: Meeting) -> Text {
    guard meeting.status == .closed, item.status == .open else {
      return meeting.shownStatus(of: item).name
    }
    if isSettled(item.id, in: meeting) { return ItemStatus.discussed.name }
    // How a meeting begins and ends is never missing, and where nobody stood still at it there is nothing to say of it.
    if isWithoutSubject(item, in: meeting) { return Text(verbatim: "") }
    guard isEnd(item) else { return Text(nl: "niet besproken", en: "not discussed") }
    let isGlance = meeting.clock.secondsOfTalk(on: item.id) < Meeting.glance
    return isGlance ? Text(verbatim: "") : ItemStatus.discussed.name
  }

  /// Whether it is how a meeting begins or ends.
  func isEnd(_ item: AgendaItem) -> Bool { item.topic.map(Self.ends.contains) ?? false }

  /// Whether there is nothing yet that it could be about: the minutes of the meeting before, in the first meeting of all.
  func isWithoutSubject(_ item: AgendaItem, in meeting: Meeting) -> Bool {
    item.topic == TopicID("previous") && item.status == .open && previousMeeting(before: meeting) == nil
  }
}

extension Meeting {
  /// How far an item is, as it is shown: what the group is at is being discussed, whatever was said of it before, and
  /// nothing was discussed in a meeting that did not begin. What was walked is kept for where the beginning comes again.
  public func shownStatus(of item: AgendaItem) -> ItemStatus {
    guard item.status == .discussed else { return item.status }
    switch status {
    case .planned, .cancelled: return .open
    case .running: return item.id == clock.current ? .open : .discussed
    case .closed: return .discussed
    }
  }
}
