/// Puts what was put off on the agenda of a planned meeting, event by event.
struct AgendaFilling {
  /// The act so far.
  private(set) var events: [any Event]
  private let meeting: Meeting
  private let group: Trekkersgroep
  private let titles: TemplateTitles
  private var taken: Set<EntryID> = []
  /// The sources of what stands there by now: each comes once.
  private var sources: Set<EntryID>
  /// The last item before the end of the agenda: what has no item of its own there comes after it.
  private var last: EntryID?

  init(_ meeting: Meeting, in group: Trekkersgroep, behind events: [any Event], _ titles: TemplateTitles) {
    self.meeting = meeting
    self.group = group
    self.events = events
    self.titles = titles
    sources = Set(meeting.agenda.compactMap(\.origin?.entry))
    last = meeting.agenda.last { !Trekkersgroep.frameEnd.contains($0.topic ?? TopicID("")) }?.id
  }

  /// Puts it where its topic stands already, else at the end of what is to be discussed. Where two devices planned this
  /// meeting and another, both took it up: then it stands here as it is to stand.
  mutating func put(_ left: LeftOver) {
    guard sources.insert(left.origin.entry).inserted else { return }
    let there = meeting.agenda.first { isSame($0, left) && !taken.contains($0.id) }
    if let there, !group.isAnythingRecorded(under: there.id, of: meeting) {
      taken.insert(there.id)
      events.append(ItemAdded(left, to: meeting.id, inPlaceOf: there))
      if last == there.id { last = .sibling(events.count - 1) }
      events.append(ItemRemoved(meeting: meeting.id, item: there.id))
    } else {
      events.append(ItemAdded(left, to: meeting.id, after: last))
      if last != nil { last = .sibling(events.count - 1) }
    }
  }

  /// Of two that were put off with one title each stays: only what a template put there makes way.
  private func isSame(_ item: AgendaItem, _ left: LeftOver) -> Bool {
    (item.topic != nil || item.origin == nil) && left.isAbout(item.topic, item.title, titles)
  }

  /// Takes an item off the agenda of another meeting; what that had on it anyway stays as something new.
  mutating func take(_ item: AgendaItem, off other: EntryID) {
    if item.isOwn {
      events.append(
        ItemAdded(
          meeting: other, topic: item.topic, title: item.topic == nil ? item.title : nil, minutes: item.minutes,
          purpose: .discussion, after: item.id))
    }
    events.append(ItemRemoved(meeting: other, item: item.id))
  }
}

extension ItemAdded {
  init(_ left: LeftOver, to meeting: EntryID, after: EntryID? = nil) {
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
      after: there.id, origin: origin, isOwn: there.origin == nil || there.isOwn)
  }
}
