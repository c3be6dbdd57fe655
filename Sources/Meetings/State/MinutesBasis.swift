/// What closed minutes are made of: kept when they are written, so that a later start can tell whether more came in since.
public struct MinutesBasis: Hashable, Sendable {
  /// How many entries stand before the closing, and how many that came after it could not find their place.
  public let count: Int
  /// What the meeting recorded by then.
  public let recorded: [EntryID]

  /// A basis by its parts.
  public init(count: Int, recorded: [EntryID]) {
    self.count = count
    self.recorded = recorded
  }

  /// Whether this has all that another had, and more. Where something is missing, a file may only be on its way.
  public func isMore(than other: MinutesBasis) -> Bool {
    count > other.count && Set(recorded).isSuperset(of: other.recorded)
  }
}

extension History {
  /// What the minutes of a closed meeting are made of now; nil where it is not closed.
  public func minutesBasis(of meeting: EntryID) -> MinutesBasis? { minutesBases[meeting] }

  /// What the minutes of every closed meeting are made of now. All entries are passed once, however many meetings.
  public var minutesBases: [EntryID: MinutesBasis] {
    var counts: [EntryID: Int] = [:]
    for index in entries.indices where type(of: entries[index].event) == MeetingClosed.self {
      guard let meeting = entries[index].event.subject, counts[meeting] == nil, self.counts(entries[index]) else {
        continue
      }
      counts[meeting] = index
    }
    for line in group.unresolved {
      if case .meetingClosed(let meeting) = line.why { counts[meeting]? += 1 }
    }
    let closed = group.meetings.filter { $0.status == .closed }
    return closed.reduce(into: [:]) { bases, meeting in
      bases[meeting.id] = counts[meeting.id].map { MinutesBasis(count: $0, recorded: meeting.recorded.map(\.id)) }
    }
  }
}
