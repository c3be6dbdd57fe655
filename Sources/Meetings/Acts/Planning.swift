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
  /// The act of planning a meeting: its agenda from a template, with what earlier meetings left taken up in it. What
  /// stood on a later agenda comes to this one. By its `titles` an item is known that a template gave no topic.
  public func planning(
    on date: Day, start: TimeOfDay? = nil, location: String? = nil, template: String, agenda: [AgendaDraft],
    titles: TemplateTitles = TemplateTitles()
  ) -> Act {
    var events: [any Event] = [
      MeetingPlanned(
        number: nextMeetingNumber(on: date), date: date, start: start, location: location, template: template)
    ]
    let time = start?.minutes ?? 0
    var left = leftOvers.filter { left in
      meetings[left.origin.meeting].map { ($0.date, $0.start?.minutes ?? 0) <= (date, time) } ?? true
    }
    var items: [ItemAdded] = agenda.map { draft in
      let index = left.firstIndex { $0.isAbout(draft.topic, draft.title, titles) }
      let returning = index.map { left.remove(at: $0) }
      return ItemAdded(
        meeting: .sibling(0), topic: draft.topic, title: returning?.title ?? draft.title, minutes: draft.minutes,
        purpose: returning?.purpose ?? draft.purpose, origin: returning?.origin, isOwn: returning != nil)
    }
    let carried = left.map { ItemAdded($0, to: .sibling(0)) }
    let tail = items.reversed().prefix { $0.isEndOfAgenda }.count
    items.insert(contentsOf: carried, at: items.count - tail)
    events += items as [any Event]
    return settling(events, titles)
  }

  /// The act of cancelling a meeting: what it held goes to the next planned one, where there is one.
  public func cancelling(_ meeting: Meeting, reason: String?, titles: TemplateTitles = TemplateTitles()) -> Act {
    var cancelled = meeting
    cancelled.status = .cancelled
    let events: [any Event] = [MeetingCancelled(meeting: meeting.id, reason: reason)]
    return Act(carrying(leftOvers(of: cancelled), after: meeting, behind: events, titles))
  }

  /// The act of closing a meeting at a time on the wall, which is `now`: what it leaves goes to the next planned one, where there is one.
  public func closing(
    _ meeting: Meeting, at time: TimeOfDay?, now: Instant, reason: String?, titles: TemplateTitles = TemplateTitles()
  ) -> Act {
    var closed = ending(meeting, at: now)
    closed.status = .closed
    var events: [any Event] = []
    if let current = closed.current, current.status == .open {
      events.append(ItemFinished(meeting: meeting.id, item: current.id))
    }
    events.append(MeetingClosed(meeting: meeting.id, time: time, reason: reason))
    return Act(carrying(leftOvers(of: closed), after: meeting, behind: events, titles))
  }

  /// The events, and after them left-overs put on the agenda of the next planned meeting in their order; a topic that
  /// stands there already takes up its own.
  private func carrying(
    _ left: [LeftOver], after meeting: Meeting, behind events: [any Event], _ titles: TemplateTitles
  ) -> [any Event] {
    guard let next = nextMeeting(after: meeting) else { return events }
    var filling = AgendaFilling(next, in: self, behind: events, titles)
    for leftOver in left { filling.put(leftOver) }
    return filling.events
  }

  static let frameEnd: Set<TopicID> = [TopicID("any-other-business"), TopicID("closing")]
}

extension ItemAdded {
  fileprivate var isEndOfAgenda: Bool { topic.map { Trekkersgroep.frameEnd.contains($0) } ?? false }
}

extension Trekkersgroep {
  /// The template that a meeting begins with where nobody names one: the first of a group has an agenda of its own.
  public var usualTemplate: String { meetings.contains { $0.status != .cancelled } ? "short" : "start" }
}
