import Testing

@testable import Meetings

/// A day that is sure to exist.
func day(_ text: String) -> Day {
  guard let day = Day(text) else {
    Issue.record("there is no day \(text)")
    return Day(ordinal: 0)
  }
  return day
}

/// Dice that fall the same way each time for one seed.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }

  mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }
}

/// A device that records in a group, as the program does: every act at once, one second after the one before.
struct Recorder {
  var history = History()
  let device: String
  private(set) var seconds = 0
  private var session = 0
  private var count = 0

  init(device: String = "kq3f") { self.device = device }

  var group: Trekkersgroep { history.group }

  /// Ends the program and starts it again: everything is reckoned anew from what was recorded.
  mutating func restart() {
    let entries = history.entries
    history = History()
    history.insert(entries)
    session += 1
    count = 0
  }

  /// What its clock says.
  var now: Instant { Instant(milliseconds: seconds * 1_000) }

  /// Lets time pass.
  mutating func wait(seconds more: Int) { seconds += more }

  /// The entries of an act, not taken in yet.
  mutating func entries(of act: Act) throws -> [Entry] {
    seconds += 1
    let start = count
    count += act.events.count
    let (session, device) = (session, device)
    let now = Instant(milliseconds: seconds * 1_000)
    var stamp = Stamp.next(after: history.latest, now: now)
    var stamps = [stamp]
    for _ in act.events.dropFirst() {
      stamp = Stamp.next(after: stamp, now: now)
      stamps.append(stamp)
    }
    return try act.entries(id: { EntryID("\(device)\(session)-\(start + $0)") }, at: { stamps[$0] }, device: device)
  }

  /// Records an act; gives the identities of its events.
  @discardableResult
  mutating func record(_ act: Act) throws -> [EntryID] {
    let made = try entries(of: act)
    history.insert(made)
    return made.map(\.mark.id)
  }

  @discardableResult
  mutating func record(_ events: any Event...) throws -> [EntryID] { try record(Act(events)) }

  /// Takes back the last act; false where there is none.
  @discardableResult
  mutating func undo() throws -> Bool {
    guard let last = history.lastUndoable(by: device) else { return false }
    try record(ActUndone(target: last.id))
    return true
  }

  /// Does the act again that was taken back last; false where there is none.
  @discardableResult
  mutating func redo() throws -> Bool {
    guard let last = history.lastRedoable(by: device) else { return false }
    try record(ActRedone(target: last.id))
    return true
  }
}

extension Recorder {
  /// Plans a meeting; gives its identity.
  @discardableResult
  mutating func plan(_ date: String, _ agenda: [AgendaDraft] = Agenda.short) throws -> EntryID {
    let ids = try record(group.planning(on: day(date), template: "short", agenda: agenda))
    return ids[0]
  }

  func meeting(_ id: EntryID) throws -> Meeting { try #require(group.meetings[id]) }

  mutating func start(_ id: EntryID) throws { try record(meeting(id).starting(at: TimeOfDay(minutes: 870))) }

  /// Goes on after so many seconds, by default long enough for the item to count as discussed.
  mutating func goOn(_ id: EntryID, after seconds: Int = Meeting.glance) throws {
    wait(seconds: seconds)
    try record(#require(meeting(id).goingOn(in: group, at: now)))
  }

  mutating func close(_ id: EntryID) throws { try record(group.closing(meeting(id), at: nil, now: now, reason: nil)) }

  /// Records one line under the current item.
  @discardableResult
  mutating func say(
    _ text: String, as kind: QuickLine.Kind, in id: EntryID, names: QuickLine.Names = QuickLine.Names()
  ) throws -> EntryID {
    let meeting = try meeting(id)
    let line = QuickLine.read(text, as: kind, names: names, from: meeting.date)
    let ids = try record(Recording(group: group, meeting: meeting, item: meeting.current).act(of: line, as: kind))
    return ids[ids.count - 1]
  }
}

/// Agendas for tests.
enum Agenda {
  static let short = [
    draft("opening", 5), draft("goal", 20), draft("mdo", 15), draft("any-other-business", 5), draft("closing", 5),
  ]

  static func draft(_ topic: String, _ minutes: Int, _ purpose: ItemPurpose = .discussion) -> AgendaDraft {
    AgendaDraft(topic: TopicID(topic), minutes: minutes, purpose: purpose)
  }
}

extension Meeting {
  /// The agenda as words: topics, and what was typed.
  var words: [String] { agenda.map { $0.topic?.rawValue ?? $0.title ?? "?" } }

  func item(on topic: String) -> AgendaItem? { agenda.first { $0.topic?.rawValue == topic } }
}
