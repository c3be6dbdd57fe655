extension Trekkersgroep {
  /// How far an item is, in words. Once the meeting is over, one under which something was recorded was discussed, and one
  /// on which nobody spent more than a glance was not.
  public func outcome(of item: AgendaItem, in meeting: Meeting) -> Text {
    guard meeting.status == .closed, item.status == .open else { return item.status.name }
    if isAnythingRecorded(under: item.id, of: meeting) { return ItemStatus.discussed.name }
    // Every spell of a closed meeting has its end, so no clock is asked.
    let spent = meeting.clock.seconds(on: item.id, now: Instant(milliseconds: 0))
    return spent < Meeting.glance ? Text(nl: "niet besproken", en: "not discussed") : item.status.name
  }
}
