/// Something that an earlier meeting left for a later one.
public struct LeftOver: Hashable, Sendable {
  /// The topic of the catalogue; nil where it was typed.
  public let topic: TopicID?
  /// The words on the agenda where they were typed.
  public let title: String?
  /// Minutes, 0 to 600.
  public let minutes: Int
  /// What the group wants with it.
  public let purpose: ItemPurpose
  /// Where it comes from, and how often it was put off.
  public let origin: AgendaItem.Origin

  /// Whether an item with this topic, or else with this title of a template, is about the same.
  func isAbout(_ topic: TopicID?, _ title: String?, _ titles: TemplateTitles) -> Bool {
    if self.topic != nil || topic != nil { return self.topic == topic }
    return titles.areSame(self.title, title)
  }
}

extension Trekkersgroep {
  /// The minutes that a parked point gets on the next agenda.
  static let minutesOfPoint = 10

  /// What earlier meetings left and no later meeting took up: items not discussed, skipped or parked of closed
  /// meetings, what a cancelled meeting held, and parked points.
  public var leftOvers: [LeftOver] {
    meetingsByDate.flatMap { meeting -> [LeftOver] in
      guard meeting.status == .closed || meeting.status == .cancelled else { return [] }
      return leftOvers(of: meeting)
    }
  }

  /// What one meeting leaves for a later one, whether or not it is closed yet.
  public func leftOvers(of meeting: Meeting) -> [LeftOver] { left(by: meeting, andTakenUp: false) }

  /// What goes on from one meeting to a later one, whether or not an agenda has it by now.
  public func goingOn(from meeting: Meeting) -> [LeftOver] { left(by: meeting, andTakenUp: true) }

  private func left(by meeting: Meeting, andTakenUp: Bool) -> [LeftOver] {
    let items = meeting.agenda.filter {
      isLeft($0, in: meeting) && (andTakenUp || $0.carriedTo == nil)
    }.map { item in
      LeftOver(
        topic: item.topic, title: item.title, minutes: item.minutes, purpose: item.purpose,
        origin: origin(of: item.id, in: meeting, before: item.origin))
    }
    let points = meeting.recorded.compactMap { recorded -> LeftOver? in
      guard case .point(let id) = recorded, let point = self.points[id], andTakenUp || point.carriedTo == nil
      else { return nil }
      return LeftOver(
        topic: nil, title: point.text.current, minutes: Self.minutesOfPoint, purpose: .discussion,
        origin: origin(of: id, in: meeting, before: nil))
    }
    return items + points
  }

  /// The frame of every meeting: it begins and ends each of them, so it is never put off.
  static let frame: Set<TopicID> = [
    TopicID("opening"), TopicID("previous"), TopicID("any-other-business"), TopicID("closing"),
  ]

  /// How a meeting begins and ends: nobody asks whether that was discussed.
  static let ends: Set<TopicID> = [TopicID("opening"), TopicID("closing")]

  private func isLeft(_ item: AgendaItem, in meeting: Meeting) -> Bool {
    guard item.status != .discussed else { return false }
    if item.isOfEveryMeeting { return false }
    // Closing makes the current item discussed, so it is not left while the meeting runs either.
    if item.status == .open, item.id == meeting.clock.current { return false }
    // A cancelled meeting's own template topics come back with the next template; what was put there goes on.
    if meeting.status == .cancelled { return item.origin != nil || item.topic == nil }
    return !(item.status == .open && isSettled(item.id, in: meeting))
  }

  private func origin(
    of entry: EntryID, in meeting: Meeting, before: AgendaItem.Origin?
  ) -> AgendaItem.Origin {
    AgendaItem.Origin(entry: entry, meeting: meeting.id, timesPutOff: min(max(before?.timesPutOff ?? 0, 0), 9_999) + 1)
  }

  /// Notes at its source that an item or point is on a later agenda.
  mutating func markCarried(_ origin: AgendaItem.Origin, to item: EntryID) {
    mark(origin) { $0 = item }
  }

  /// Notes at its source that an item or point waits for an agenda again, where it stood on one as this item.
  mutating func markWaiting(_ origin: AgendaItem.Origin, not item: EntryID) {
    mark(origin) { if $0 == item { $0 = nil } }
  }

  /// Notes at its source that an item or point waits for an agenda again, whatever became of it on the last one.
  mutating func markWaiting(_ origin: AgendaItem.Origin) { mark(origin) { $0 = nil } }

  /// Whether an agenda has what was put off, or the meeting that it was taken off has its topic from elsewhere.
  func isStanding(_ origin: AgendaItem.Origin, of removed: AgendaItem, on meeting: EntryID) -> Bool {
    let isAnother = { (item: AgendaItem) in item.topic == removed.topic && item.origin != nil }
    if removed.topic != nil, meetings[meeting]?.agenda.contains(where: isAnother) ?? false { return true }
    return meetings.contains { $0.agenda.contains { $0.origin?.entry == origin.entry } }
  }

  private mutating func mark(_ origin: AgendaItem.Origin, _ change: (inout EntryID?) -> Void) {
    if points.update(origin.entry, { change(&$0.carriedTo) }) { return }
    _ = meetings.update(origin.meeting) { meeting in
      guard let index = meeting.position(of: origin.entry) else { return }
      change(&meeting.agenda[index].carriedTo)
    }
  }
}

extension AgendaItem {
  /// Whether it begins or ends every meeting, so that the next agenda has it anyway.
  public var isOfEveryMeeting: Bool { topic.map(Trekkersgroep.frame.contains) ?? false }
}
