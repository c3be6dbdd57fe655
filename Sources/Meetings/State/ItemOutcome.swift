extension Trekkersgroep {
  /// How far an item is, in words. Once the meeting is over, one that is still open was discussed where something was
  /// recorded or settled under it, and else was not, as the read-back says of it.
  public func outcome(of item: AgendaItem, in meeting: Meeting) -> Text {
    guard meeting.status == .closed, item.status == .open else { return item.status.name }
    // How a meeting begins and ends is part of any that was held.
    if let topic = item.topic, Self.ends.contains(topic) { return ItemStatus.discussed.name }
    return isSettled(item.id, in: meeting)
      ? ItemStatus.discussed.name : Text(nl: "niet besproken", en: "not discussed")
  }
}
