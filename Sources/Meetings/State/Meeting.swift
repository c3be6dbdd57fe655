/// A meeting of the group: planned, running, closed or cancelled.
public struct Meeting: Identifiable, Sendable {
  /// The identity of the event that planned it.
  public let id: EntryID
  /// As it is shown: "2026-4"; it stays when the meeting moves to another year.
  public let number: String
  /// The day it is held.
  public internal(set) var date: Day
  /// When it is to begin; nil while that is open.
  public internal(set) var start: TimeOfDay?
  /// Where it is held; nil while that is open.
  public internal(set) var location: String?
  /// The template it began with.
  public let template: String
  /// How far the meeting is.
  public internal(set) var status = MeetingStatus.planned
  /// The items in the order of the walk.
  public internal(set) var agenda: [AgendaItem] = []
  /// What was recorded, in its order.
  public internal(set) var recorded: [Recorded] = []
  /// Whether each person takes part; who is not in it, nobody has said anything about.
  public internal(set) var attendance: [EntryID: Attendance] = [:]
  /// Who came after the beginning, and at which item.
  public internal(set) var arrivals: [EntryID: EntryID] = [:]
  /// Who left before the end, and at which item.
  public internal(set) var departures: [EntryID: EntryID] = [:]
  /// Who chairs, records and keeps the time.
  public internal(set) var functions: [MeetingRole: EntryID] = [:]
  /// The items at which minutes were adopted, or actions of earlier meetings changed.
  var handled: [EntryID] = []
  /// How long everything took.
  public internal(set) var clock = MeetingClock()
  /// Why it was closed with something missing, or cancelled.
  public internal(set) var reason: String?
  /// The meeting that adopted these minutes.
  public internal(set) var adoptedBy: EntryID?
  /// What was corrected when they were adopted; where two devices adopted them, what either said.
  public internal(set) var corrections: String?
  /// When it really began, on the clock on the wall; nil until then.
  public internal(set) var begunAt: TimeOfDay?
  /// When it really ended, on the clock on the wall; nil until then.
  public internal(set) var endedAt: TimeOfDay?

  /// The order of meetings: by date, then by time of day, then by number, in which 9 comes before 10. On one day those that
  /// were begun come first, by when that was; one without a time is still to come that day.
  static func precedes(_ left: Meeting, _ right: Meeting) -> Bool {
    if left.date != right.date { return left.date < right.date }
    if left.wasBegun != right.wasBegun { return left.wasBegun }
    if left.beginning != right.beginning { return left.beginning < right.beginning }
    return (left.year, left.ordinal, left.number) < (right.year, right.ordinal, right.number)
  }

  private var wasBegun: Bool { status == .running || status == .closed }

  /// The minute of the day it began at, or is to begin at; where nobody knows, the end of the day.
  private var beginning: Int { ((wasBegun ? begunAt : nil) ?? start)?.minutes ?? 24 * 60 }

  /// The 2026 of "2026-4".
  private var year: Int { Int(number.prefix { $0.isNumber }) ?? 0 }

  /// The 4 of "2026-4": which meeting of its year it is.
  private var ordinal: Int { Int(number.drop { $0 != "-" }.dropFirst().prefix { $0.isNumber }) ?? 0 }

  /// The item that is being discussed; none where the meeting did not begin, also where it was walked.
  public var current: AgendaItem? { status == .planned ? nil : clock.current.flatMap { item($0) } }

  /// The item with this identity.
  public func item(_ id: EntryID) -> AgendaItem? { agenda.first { $0.id == id } }

  /// The item under which a line was opened, or else the one that is being discussed.
  public func place(openedUnder item: EntryID?) -> AgendaItem? { item.flatMap { self.item($0) } ?? current }

  /// The place of an item on the agenda, from 0.
  public func position(of id: EntryID) -> Int? { agenda.firstIndex { $0.id == id } }

  /// The minutes of all items together.
  public var minutes: Int { agenda.reduce(0) { $0 + $1.minutes } }

  /// Has walked nowhere yet: what an earlier beginning that was taken back left behind is not of this one.
  mutating func forgetWalk() {
    clock = MeetingClock()
    for index in agenda.indices where agenda[index].status == .discussed { agenda[index].status = .open }
  }

  /// Those who are there, in no order.
  public var present: Set<EntryID> { Set(attendance.filter { $0.value == .present }.keys) }
}

/// Something on the agenda of a meeting.
public struct AgendaItem: Identifiable, Hashable, Sendable {
  /// The identity of the event that put it on the agenda.
  public let id: EntryID
  /// The topic of the catalogue; nil where it was typed.
  public let topic: TopicID?
  /// The words on the agenda where they were typed.
  public internal(set) var title: String?
  /// The time for it, in minutes, 0 to 600.
  public internal(set) var minutes: Int
  /// What the group wants with it.
  public internal(set) var purpose: ItemPurpose
  /// How far the item is.
  public internal(set) var status = ItemStatus.open
  /// What was recorded or settled under it when it was skipped or parked: only what comes after that takes it up again.
  var settledWhenPutOff = 0
  /// Why it was parked, where somebody said so.
  public internal(set) var reason: String?
  /// Where it comes from, when it was put off before.
  public let origin: Origin?
  /// Whether the meeting had it on its agenda anyway, besides what was put off.
  let isOwn: Bool
  /// The item of a later meeting that goes on with it.
  public internal(set) var carriedTo: EntryID?

  /// Where an item comes from.
  public struct Origin: Hashable, Sendable {
    /// The item or parked point of an earlier meeting.
    public let entry: EntryID
    /// The meeting that was in.
    public let meeting: EntryID
    /// How often it has been put off; 1 for the first return.
    public let timesPutOff: Int

    /// An origin by its parts.
    public init(entry: EntryID, meeting: EntryID, timesPutOff: Int) {
      self.entry = entry
      self.meeting = meeting
      self.timesPutOff = timesPutOff
    }
  }
}

/// How long everything took: made of the recorded beginnings of items, so that sleep and restart do not disturb it.
public struct MeetingClock: Hashable, Sendable {
  /// A stretch of time spent on one item.
  public struct Spell: Hashable, Sendable {
    /// The item the time was spent on.
    public let item: EntryID
    /// When the group turned to it.
    public let from: Instant
    /// When the group left it; nil while it is there.
    public internal(set) var to: Instant?
    /// Whether the group only looked what was missing there.
    var isLook = false

    /// The seconds it took, one that did not end yet until now; none where that is not known either.
    public func seconds(until now: Instant?) -> Int { max(0, from.seconds(until: to ?? now ?? from)) }
  }

  /// Since when there is a break.
  public internal(set) var pausedSince: Instant?
  /// Every stretch of time, the first one first.
  public internal(set) var spells: [Spell] = []
  /// The item that is being discussed.
  public internal(set) var current: EntryID?

  /// Seconds spent on an item until now.
  public func seconds(on item: EntryID, now: Instant) -> Int {
    spells.reduce(0) { $1.item == item ? $0 + $1.seconds(until: now) : $0 }
  }

  /// Seconds in which an item was discussed, until now where it is not over: looking what is missing is no discussion.
  func secondsOfTalk(on item: EntryID, now: Instant? = nil) -> Int {
    spells.reduce(0) { $1.item == item && !$1.isLook ? $0 + $1.seconds(until: now) : $0 }
  }

  /// Whether the group is at its current item only to look what is missing there.
  public var isLook: Bool { spells.last.map { $0.isLook && $0.item == current } ?? false }

  /// Seconds as whole minutes, rounded; a moment counts as one.
  public static func minutes(_ seconds: Int) -> Int { seconds == 0 ? 0 : max(1, (seconds + 30) / 60) }

  mutating func enter(_ item: EntryID?, at instant: Instant, isLook: Bool = false) {
    stop(at: instant)
    current = item
    if let item, pausedSince == nil { spells.append(Spell(item: item, from: instant, isLook: isLook)) }
  }

  mutating func pause(at instant: Instant) {
    stop(at: instant)
    pausedSince = instant
  }

  mutating func resume(at instant: Instant) {
    pausedSince = nil
    enter(current, at: instant, isLook: isLook)
  }

  mutating func stop(at instant: Instant) {
    guard let last = spells.indices.last, spells[last].to == nil else { return }
    spells[last].to = max(instant, spells[last].from)
  }
}
