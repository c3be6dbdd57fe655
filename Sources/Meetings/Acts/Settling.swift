/// Keeps what was put off on the next meeting by date, in whatever order meetings are planned and moved.
extension Trekkersgroep {
  /// The act of events that plan or move a meeting, and of what follows: what an earlier meeting left goes to the first
  /// planned meeting after that one, from a later agenda or from none. Going there is not putting off: the count stays.
  func settling(_ events: [any Event], _ titles: TemplateTitles) -> Act {
    var after = self
    Act(events).tryOut(in: &after)
    let misplaced = after.misplaced
    var events = events
    for target in after.meetingsByDate {
      let coming = misplaced.filter { $0.target == target.id }
      guard !coming.isEmpty else { continue }
      var filling = AgendaFilling(target, in: after, behind: events, titles)
      for one in coming {
        filling.put(one.left)
        if let standing = one.standing { filling.take(standing.item, off: standing.meeting) }
      }
      events = filling.events
    }
    return Act(events)
  }

  /// The act of giving a meeting another day, time or place.
  public func moving(_ moved: MeetingMoved, titles: TemplateTitles = TemplateTitles()) -> Act {
    settling([moved], titles)
  }

  /// Something that stands on a later agenda than the next one, or on none although there is a next one.
  private struct Misplaced {
    /// Where it stands; nil where no agenda has it.
    let standing: (item: AgendaItem, meeting: EntryID)?
    let target: EntryID
    let left: LeftOver
    /// The place of its source among everything that was left.
    let order: (source: Int, index: Int)
  }

  private var misplaced: [Misplaced] {
    let inOrder = meetingsByDate
    let planned = inOrder.filter { $0.status == .planned }
    let standing = planned.flatMap { meeting in
      meeting.agenda.compactMap { item in misplacement(of: item, on: meeting, planned, inOrder) }
    }
    let waiting = leftOvers.compactMap { misplacement(of: $0, standing: nil, planned, inOrder) }
    return (standing + waiting).sorted { $0.order < $1.order }
  }

  private func misplacement(
    of item: AgendaItem, on meeting: Meeting, _ planned: [Meeting], _ inOrder: [Meeting]
  ) -> Misplaced? {
    guard let origin = item.origin, item.status == .open, !isAnythingRecorded(under: item.id, of: meeting) else {
      return nil
    }
    // An item in the place of the meeting's own has that one's time; elsewhere it has its own again.
    let held = meetings[origin.meeting]?.item(origin.entry)
    let minutes = item.isOwn ? held?.minutes ?? item.minutes : item.minutes
    let left = LeftOver(topic: item.topic, title: item.title, minutes: minutes, purpose: item.purpose, origin: origin)
    return misplacement(of: left, standing: (item, meeting.id), planned, inOrder)
  }

  private func misplacement(
    of left: LeftOver, standing: (item: AgendaItem, meeting: EntryID)?, _ planned: [Meeting], _ inOrder: [Meeting]
  ) -> Misplaced? {
    guard let index = inOrder.firstIndex(where: { $0.id == left.origin.meeting }) else { return nil }
    let source = inOrder[index]
    guard let target = planned.first(where: { Meeting.precedes(source, $0) }), target.id != standing?.meeting else {
      return nil
    }
    let entry = left.origin.entry
    let place =
      source.position(of: entry) ?? (source.recorded.firstIndex { $0.id == entry } ?? 0) + source.agenda.count
    return Misplaced(standing: standing, target: target.id, left: left, order: (index, place))
  }
}
