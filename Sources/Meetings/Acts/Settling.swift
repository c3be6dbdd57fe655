/// Keeps what was put off on the next meeting by date, in whatever order meetings are planned and moved.
extension Trekkersgroep {
  /// The act of events that plan or move a meeting, and of what follows: items that an earlier meeting left go to the
  /// first planned meeting after that one. Going there is not putting off: the count stays.
  func settling(_ events: [any Event]) -> Act {
    let after = applying(events)
    let misplaced = after.misplaced
    var events = events
    for target in after.meetingsByDate {
      let coming = misplaced.filter { $0.target == target.id }
      guard !coming.isEmpty else { continue }
      var filling = AgendaFilling(target, in: after, behind: events)
      for one in coming {
        filling.put(one.left)
        filling.take(one.item, off: one.meeting)
      }
      events = filling.events
    }
    return Act(events)
  }

  /// The act of giving a meeting another day, time or place.
  public func moving(_ moved: MeetingMoved) -> Act { settling([moved]) }

  /// An item that stands on a later agenda than the next one.
  private struct Misplaced {
    let item: AgendaItem
    let meeting: EntryID
    let target: EntryID
    let left: LeftOver
    /// The place of its source among everything that was left.
    let order: (source: Int, index: Int)
  }

  private var misplaced: [Misplaced] {
    let inOrder = meetingsByDate
    let planned = inOrder.filter { $0.status == .planned }
    guard planned.count > 1 else { return [] }
    let found = planned.flatMap { meeting in
      meeting.agenda.compactMap { item in misplacement(of: item, on: meeting, planned, inOrder) }
    }
    return found.sorted { $0.order < $1.order }
  }

  private func misplacement(
    of item: AgendaItem, on meeting: Meeting, _ planned: [Meeting], _ inOrder: [Meeting]
  ) -> Misplaced? {
    guard let origin = item.origin, item.status == .open, !isAnythingRecorded(under: item.id, of: meeting),
      let source = inOrder.firstIndex(where: { $0.id == origin.meeting }),
      let target = planned.first(where: { $0.date >= inOrder[source].date }), target.id != meeting.id
    else { return nil }
    let held = inOrder[source].item(origin.entry)
    // An item in the place of the meeting's own has that one's time; elsewhere it has its own again.
    let minutes = item.isOwn ? held?.minutes ?? item.minutes : item.minutes
    let left = LeftOver(topic: item.topic, title: item.title, minutes: minutes, purpose: item.purpose, origin: origin)
    let index =
      inOrder[source].position(of: origin.entry)
      ?? (inOrder[source].recorded.firstIndex { $0.id == origin.entry } ?? 0) + inOrder[source].agenda.count
    return Misplaced(item: item, meeting: meeting.id, target: target.id, left: left, order: (source, index))
  }

  /// The group as it would be after events of one act.
  private func applying(_ events: [any Event]) -> Trekkersgroep {
    var group = self
    let stamp = Stamp(instant: Instant(milliseconds: 0), counter: 0)
    for (index, event) in events.enumerated() {
      event.apply(to: &group, as: Mark(id: .sibling(index), at: stamp, device: "", act: .sibling(0)))
    }
    return group
  }
}
