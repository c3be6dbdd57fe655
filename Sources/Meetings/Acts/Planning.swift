/// An item that a new agenda begins with.
public struct AgendaDraft: Hashable, Sendable {
  /// The topic of the catalogue; nil where it has words of its own.
  public var topic: TopicID?
  public var title: String?
  /// Minutes, 0 to 600.
  public var minutes: Int
  /// What the group wants with it.
  public var purpose: ItemPurpose

  /// An item for a new agenda.
  public init(topic: TopicID?, title: String? = nil, minutes: Int, purpose: ItemPurpose = .discussion) {
    self.topic = topic
    self.title = title
    self.minutes = minutes
    self.purpose = purpose
  }
}

/// Makes the acts of planning a meeting.
extension Trekkersgroep {
  /// The act of planning a meeting: its agenda from a template, with what earlier meetings left taken up in it.
  public func planning(
    on date: Day, start: TimeOfDay? = nil, location: String? = nil, template: String, agenda: [AgendaDraft]
  ) -> Act {
    var events: [any Event] = [
      MeetingPlanned(
        number: nextMeetingNumber(on: date), date: date, start: start, location: location, template: template)
    ]
    var left = leftOvers
    var items: [ItemAdded] = agenda.map { draft in
      let index = left.firstIndex { $0.topic != nil && $0.topic == draft.topic }
      let origin = index.map { left.remove(at: $0).origin }
      return ItemAdded(
        meeting: .sibling(0), topic: draft.topic, title: draft.title, minutes: draft.minutes,
        purpose: draft.purpose, origin: origin)
    }
    let carried = left.map { ItemAdded($0, to: .sibling(0)) }
    let tail = items.reversed().prefix { $0.isEndOfAgenda }.count
    items.insert(contentsOf: carried, at: items.count - tail)
    events += items as [any Event]
    return Act(events)
  }

  /// The act of cancelling a meeting: what it held goes to the next planned one, where there is one.
  public func cancelling(_ meeting: Meeting, reason: String?) -> Act {
    var cancelled = meeting
    cancelled.status = .cancelled
    let events: [any Event] = [MeetingCancelled(meeting: meeting.id, reason: reason)]
    return Act(carrying(leftOvers(of: cancelled), after: meeting, behind: events))
  }

  /// The act of closing a meeting: what it leaves goes to the next planned one, where there is one.
  public func closing(_ meeting: Meeting, at time: TimeOfDay?, reason: String?) -> Act {
    var closed = meeting
    closed.status = .closed
    var events: [any Event] = []
    if let current = meeting.current, current.status == .open {
      events.append(ItemFinished(meeting: meeting.id, item: current.id))
      if let index = closed.position(of: current.id) { closed.agenda[index].status = .discussed }
    }
    events.append(MeetingClosed(meeting: meeting.id, time: time, reason: reason))
    return Act(carrying(leftOvers(of: closed), after: meeting, behind: events))
  }

  /// The events, and after them left-overs put on the agenda of the next planned meeting in their order; a topic that
  /// stands there already takes up its own.
  private func carrying(_ left: [LeftOver], after meeting: Meeting, behind events: [any Event]) -> [any Event] {
    guard let next = nextMeeting(after: meeting) else { return events }
    var events = events
    var taken: Set<EntryID> = []
    // The last item before the end of the agenda: what has no item of its own there comes after it.
    var last = next.agenda.last { !Self.frameEnd.contains($0.topic ?? TopicID("")) }?.id
    for leftOver in left {
      let there = next.agenda.first { $0.topic != nil && $0.topic == leftOver.topic && !taken.contains($0.id) }
      if let there, !isAnythingRecorded(under: there.id, of: next) {
        taken.insert(there.id)
        events.append(ItemAdded(leftOver, to: next.id, inPlaceOf: there))
        if last == there.id { last = .sibling(events.count - 1) }
        events.append(ItemRemoved(meeting: next.id, item: there.id))
      } else {
        events.append(ItemAdded(leftOver, to: next.id, after: last))
        if last != nil { last = .sibling(events.count - 1) }
      }
    }
    return events
  }

  static let frameEnd: Set<TopicID> = [TopicID("any-other-business"), TopicID("closing")]
}

extension ItemAdded {
  fileprivate init(_ left: LeftOver, to meeting: EntryID, after: EntryID? = nil) {
    self.init(
      meeting: meeting, topic: left.topic, title: left.title, minutes: left.minutes, purpose: left.purpose,
      after: after, origin: left.origin)
  }

  /// Takes the place and the time of an item; of two that were put off, the one put off most often counts on.
  fileprivate init(_ left: LeftOver, to meeting: EntryID, inPlaceOf there: AgendaItem) {
    let times = max(left.origin.timesPutOff, there.origin?.timesPutOff ?? 0)
    let origin = AgendaItem.Origin(entry: left.origin.entry, meeting: left.origin.meeting, timesPutOff: times)
    self.init(
      meeting: meeting, topic: left.topic, title: left.title, minutes: there.minutes, purpose: left.purpose,
      after: there.id, origin: origin)
  }

  fileprivate var isEndOfAgenda: Bool { topic.map { Trekkersgroep.frameEnd.contains($0) } ?? false }
}
