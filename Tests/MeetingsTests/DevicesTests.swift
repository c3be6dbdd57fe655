import Testing

@testable import Meetings

/// Three devices in one meeting: each acts by its own dice, and now and then one gets to see what another has.
struct Devices {
  private(set) var all: [Recorder]
  private let meeting: EntryID
  private var dice: Dice

  init(seed: Int) throws {
    var first = Recorder(device: "kq3f")
    try first.record(GroupFounded(name: "Trekkersgroep Heideland", scale: .network))
    try first.record(MemberJoined(name: "Huisarts 1", roles: [RoleID("gp")]))
    meeting = try first.plan("2026-11-21")
    try first.start(meeting)
    dice = Dice(seed: seed)
    all = [first]
    for device in ["b7xx", "m2pz"] {
      var other = Recorder(device: device)
      // No two clocks are alike, and one may be well behind the other.
      other.wait(seconds: dice.roll(120))
      other.history.insert(first.history.entries)
      all.append(other)
    }
  }

  /// So many things happen, each on one of the devices.
  mutating func act(times: Int) throws {
    for _ in 0..<times {
      let index = dice.roll(all.count)
      switch dice.roll(12) {
      case 0, 1: sync(from: dice.roll(all.count), to: index)
      case 2: try takeBack(index)
      case 3: try doAgain(index)
      case 4: try goOn(index)
      case 5 where dice.roll(8) == 0: try close(index)
      default: try all[index].record(RandomAct.make(in: all[index].group, meeting: meeting, &dice))
      }
    }
  }

  /// Some of what one device has reaches another, file by file as it were: whole, or only what is oldest.
  private mutating func sync(from source: Int, to target: Int) {
    let entries = all[source].history.entries
    let count = dice.roll(2) == 0 ? entries.count : dice.roll(entries.count + 1)
    all[target].history.insert(Array(entries.prefix(count)))
  }

  private mutating func takeBack(_ index: Int) throws {
    let history = all[index].history
    guard let last = history.lastUndoable(by: all[index].device), history.refusalToUndo(last.id) == nil else { return }
    try all[index].undo()
  }

  private mutating func doAgain(_ index: Int) throws {
    let history = all[index].history
    guard let last = history.lastRedoable(by: all[index].device), history.refusalToRedo(last.id) == nil else { return }
    try all[index].redo()
  }

  private mutating func goOn(_ index: Int) throws {
    all[index].wait(seconds: dice.roll(90))
    guard let act = try all[index].meeting(meeting).goingOn(in: all[index].group, at: all[index].now),
      act.refusal(in: all[index].group) == nil
    else { return }
    try all[index].record(act)
  }

  private mutating func close(_ index: Int) throws {
    let act = try all[index].group.closing(all[index].meeting(meeting), at: nil, now: all[index].now, reason: "tijd")
    if act.refusal(in: all[index].group) == nil { try all[index].record(act) }
  }

  /// Everything that any of them recorded, each once, in any order.
  mutating func everything() -> [Entry] {
    var seen: Set<EntryID> = []
    return all.flatMap(\.history.entries).filter { seen.insert($0.mark.id).inserted }.shuffled(using: &dice)
  }

  /// The rest of what others recorded reaches a device, in pieces of any size and in any order.
  mutating func bringAll(to index: Int, of entries: [Entry]) {
    var rest = entries.shuffled(using: &dice)
    while !rest.isEmpty {
      let count = min(rest.count, 1 + dice.roll(dice.roll(3) == 0 ? 40 : 4))
      all[index].history.insert(Array(rest.prefix(count)))
      rest.removeFirst(count)
    }
  }
}

@Suite struct DevicesTests {
  /// Whatever three devices did, and however it went from one to the other: in the end they know the same group.
  @Test(arguments: 0..<60) func allKnowTheSameInTheEnd(seed: Int) throws {
    var devices = try Devices(seed: seed)
    try devices.act(times: 60)
    let everything = devices.everything()
    #expect(Set(everything.map(\.mark.device)).count == 3)
    var anew = History()
    anew.insert(everything)
    for index in devices.all.indices {
      devices.bringAll(to: index, of: everything)
      let history = devices.all[index].history
      #expect(history.entries.map(\.mark) == anew.entries.map(\.mark), "seed \(seed)")
      #expect(history.group.dump == anew.group.dump, "seed \(seed), device \(index)")
    }
  }

  /// Nothing that was recorded is lost: it is in the group, or was taken back by somebody.
  @Test(arguments: 0..<60) func nothingRecordedIsLost(seed: Int) throws {
    var devices = try Devices(seed: seed)
    try devices.act(times: 60)
    var history = History()
    history.insert(devices.everything())
    let group = history.group
    for entry in history.entries {
      guard let isThere = Self.isThere(entry, group) else { continue }
      #expect(isThere == history.counts(entry), "seed \(seed): \(entry)")
    }
    let numbers = group.decisions.map(\.number) + group.actions.map(\.number) + group.meetings.map(\.number)
    #expect(Set(numbers).count == numbers.count, "seed \(seed)")
  }

  /// Whether what an event made is in the group; nil where it makes nothing. A number that was taken back is not.
  private static func isThere(_ entry: Entry, _ group: Trekkersgroep) -> Bool? {
    let id = entry.mark.id
    return switch entry.event {
    case is MemberJoined: group.members[id] != nil
    case is MeetingPlanned: group.meetings[id] != nil
    case is DecisionTaken: group.decisions[id].map { $0.status != .void } ?? false
    case is ActionAgreed: group.actions[id].map { $0.status != .void } ?? false
    case is NoteWritten: group.notes[id] != nil
    case is PointParked: group.points[id] != nil
    case is GoalAgreed: group.goals[id] != nil
    case is RowWritten: group.rows[id] != nil
    case is ParelChosen: group.choices[id] != nil
    case let edited as DecisionEdited: group.decisions[edited.decision]?.text.all.contains { $0.id == id } ?? nil
    case let edited as ActionEdited: group.actions[edited.action]?.terms.all.contains { $0.id == id } ?? nil
    default: nil
    }
  }
}
