import Meetings

/// When people left the group.
enum Departures {
  /// For each of these people when they left last, by the clock of the device that recorded it.
  static func all(of people: [EntryID], in history: History) -> [EntryID: Instant] {
    var open = Set(people)
    var departures: [EntryID: Instant] = [:]
    for entry in history.entries.reversed() {
      if open.isEmpty { break }
      guard let left = entry.event as? MemberLeft, open.contains(left.member) else { continue }
      guard !history.isTakenBack(entry.mark.act) else { continue }
      departures[left.member] = entry.mark.wall
      open.remove(left.member)
    }
    return departures
  }
}
