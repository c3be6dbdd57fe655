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
  public func minutesBasis(of meeting: EntryID) -> MinutesBasis? {
    guard let held = group.meetings[meeting], let closing = indexOfClosing(of: meeting) else { return nil }
    let late = group.unresolved.count { $0.why == .meetingClosed(meeting) }
    return MinutesBasis(count: closing + late, recorded: held.recorded.map(\.id))
  }
}
