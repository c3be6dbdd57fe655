/// An item that a new agenda begins with.
public struct AgendaDraft: Hashable, Sendable {
  /// The topic of the catalogue; nil where it has words of its own.
  public var topic: TopicID?
  public var title: String?
  /// Minutes, 0 to 600.
  public var minutes: Int
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
    return Act(events + carrying(leftOvers(of: cancelled), after: meeting))
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
    return Act(events + carrying(leftOvers(of: closed), after: meeting))
  }

  /// Puts left-overs on the agenda of the next planned meeting; a topic that stands there already takes up its own.
  private func carrying(_ left: [LeftOver], after meeting: Meeting) -> [any Event] {
    guard let next = nextMeeting(after: meeting) else { return [] }
    let last = next.agenda.last { item in !Self.frameEnd.contains(item.topic ?? TopicID("")) }
    return left.flatMap { leftOver -> [any Event] in
      guard let topic = leftOver.topic, let there = next.agenda.first(where: { $0.topic == topic }) else {
        return [ItemAdded(leftOver, to: next.id, after: last?.id)]
      }
      if there.origin != nil { return [] }
      return [
        ItemAdded(leftOver, to: next.id, after: there.id, minutes: there.minutes),
        ItemRemoved(meeting: next.id, item: there.id),
      ]
    }
  }

  static let frameEnd: Set<TopicID> = [TopicID("any-other-business"), TopicID("closing")]
}

extension ItemAdded {
  fileprivate init(_ left: LeftOver, to meeting: EntryID, after: EntryID? = nil, minutes: Int? = nil) {
    self.init(
      meeting: meeting, topic: left.topic, title: left.title, minutes: minutes ?? left.minutes,
      purpose: left.purpose, after: after, origin: left.origin)
  }

  fileprivate var isEndOfAgenda: Bool { topic.map { Trekkersgroep.frameEnd.contains($0) } ?? false }
}
