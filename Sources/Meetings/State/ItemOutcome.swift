extension Trekkersgroep {
  /// How far an item is, in words. Once the meeting is over, one that is still open was discussed where something was
  /// recorded or settled under it, and else was not, as the read-back says of it. Empty where there is nothing to say.
  public func outcome(of item: AgendaItem, in meeting: Meeting) -> Text {
    guard meeting.status == .closed, item.status == .open else { return item.status.name }
    if isSettled(item.id, in: meeting) { return ItemStatus.discussed.name }
    // How a meeting begins and ends is never missing, and where nobody stood still at it there is nothing to say of it.
    let isEnd = item.topic.map(Self.ends.contains) ?? false
    guard isEnd else { return Text(nl: "niet besproken", en: "not discussed") }
    let isGlance = meeting.clock.secondsOfTalk(on: item.id) < Meeting.glance
    return isGlance ? Text(verbatim: "") : ItemStatus.discussed.name
  }
}
