import Testing

@testable import Meetings

@Suite struct HistoryTests {
  /// Two meetings with all sorts of things, some of them taken back, by one device; `DevicesTests` has several.
  static func busyHistory() throws -> [Entry] {
    var recorder = Recorder()
    try recorder.record(GroupFounded(name: "Trekkersgroep Heideland", scale: .network))
    try recorder.record(MemberJoined(name: "Huisarts 1", roles: [RoleID("gp")]))
    for date in ["2026-11-21", "2027-01-16"] {
      let id = try recorder.plan(date)
      try recorder.start(id)
      for number in 0..<4 {
        try recorder.say("Besluit \(number)", as: .decision, in: id)
        try recorder.say("Actie \(number) +2w", as: .action, in: id)
        if number == 1 { try recorder.undo() }
        try recorder.say("Punt \(number)", as: .point, in: id)
        if number == 2 {
          try recorder.undo()
          try recorder.redo()
        }
        if number < 3 { try recorder.goOn(id) }
      }
      try recorder.close(id)
    }
    return recorder.history.entries
  }

  @Test(arguments: 0..<40) func anyOrderOfArrivalGivesTheSameGroup(seed: Int) throws {
    let entries = try Self.busyHistory()
    var whole = History()
    whole.insert(entries)
    var dice = Dice(seed: seed)
    var rest = entries.shuffled(using: &dice)
    rest += (0..<5).map { _ in entries[dice.roll(entries.count)] }
    var history = History()
    while !rest.isEmpty {
      let batch = Array(rest.prefix(1 + dice.roll(seed < 10 ? 1 : 30)))
      rest.removeFirst(batch.count)
      history.insert(batch)
    }
    #expect(history.entries.map(\.mark) == whole.entries.map(\.mark))
    #expect(history.group.dump == whole.group.dump)
  }

  @Test func actsOneByOneGiveTheSameGroupAsAllAtOnce() throws {
    let entries = try Self.busyHistory()
    var (whole, single) = (History(), History())
    whole.insert(entries)
    for entry in entries { single.insert([entry]) }
    #expect(single.group.dump == whole.group.dump)
    #expect(whole.group.decisions.count == 8)
    #expect(whole.group.actions.filter { $0.status == .void }.count == 2)
  }

  /// A file that is read while it is written, or comes in parts, shows an act before its last line.
  @Test func takingBackCountsOnceTheLastLineOfItsActHasCome() throws {
    var recorder = Recorder()
    let target = try recorder.record(MemberJoined(name: "Huisarts 1", roles: [RoleID("gp")]))[0]
    let both = try recorder.entries(of: Act([ActUndone(target: target), MemberJoined(name: "Huisarts 2")]))
    let entries = recorder.history.entries + both
    var (whole, parts) = (History(), History())
    whole.insert(entries)
    for entry in entries { parts.insert([entry]) }
    #expect(whole.isTakenBack(target) && parts.isTakenBack(target))
    #expect(parts.group.snapshot == whole.group.snapshot)
  }

  /// A line that was tampered with may stand before the one its act is named after.
  @Test func theActsEarliestLineCountsWhereverItStands() throws {
    var recorder = Recorder()
    let target = try recorder.record(MemberJoined(name: "Huisarts 1", roles: [RoleID("gp")]))[0]
    let start = recorder.history.entries[0].mark.at.instant.milliseconds
    func entry(_ number: Int, closes: Bool = false, _ event: any Event) -> Entry {
      let at = Stamp(instant: Instant(milliseconds: start + number * 1_000), counter: 0)
      let mark = Mark(id: EntryID("zz-\(number)"), at: at, device: "zz", act: EntryID("zz-2"))
      return Entry(mark: mark, closesAct: closes, event: event)
    }
    let waiting = [entry(1, ActUndone(target: target)), entry(2, MemberJoined(name: "Huisarts 2"))]
    let last = entry(3, closes: true, MemberJoined(name: "Huisarts 3"))
    var (whole, parts) = (History(), History())
    whole.insert(recorder.history.entries + waiting + [last])
    for arrived in [recorder.history.entries, waiting, [last]] { parts.insert(arrived) }
    #expect(whole.isTakenBack(target) && parts.isTakenBack(target))
    #expect(parts.group.snapshot == whole.group.snapshot)
  }

  @Test func anActIsIgnoredUntilItIsClosed() throws {
    var recorder = Recorder()
    let act = recorder.group.planning(on: day("2026-11-21"), template: "short", agenda: Agenda.short)
    let entries = try recorder.entries(of: act)
    var history = History()
    for entry in entries.dropLast() {
      history.insert([entry])
      #expect(history.group.meetings.isEmpty)
      #expect(!history.counts(entry))
    }
    history.insert(Array(entries.suffix(1)))
    #expect(history.group.meetings.first?.agenda.count == Agenda.short.count)
    #expect(history.counts(entries[0]))
  }

  @Test func duplicatesAreLeftOut() throws {
    let entries = try Self.busyHistory()
    var history = History()
    history.insert(entries + entries)
    history.insert(entries)
    #expect(history.entries.count == entries.count)
    #expect(history.contains(entries[0].mark.id) && !history.contains(EntryID("nobody-1")))
    #expect(history.latest == entries.last?.mark.at)
  }

  /// Long enough for the checkpoints to matter: the late one belongs before, between or after them.
  @Test(arguments: [0, 1, 200, 700, 1_000, 1_198]) func aLateArrivalTakesItsPlace(late: Int) throws {
    let entries = try Self.notes(1_200)
    var (whole, history) = (History(), History())
    whole.insert(entries)
    history.insert(entries.enumerated().filter { $0.offset != late + 2 }.map(\.element))
    #expect(history.group.dump != whole.group.dump)
    history.insert([entries[late + 2]])
    #expect(history.group.dump == whole.group.dump)
    for entry in entries { history.insert([entry]) }
    #expect(history.group.dump == whole.group.dump)
  }

  @Test(arguments: [3, 500, 900, 1_100]) func takingBackOneOfLongAgo(index: Int) throws {
    var history = History()
    history.insert(try Self.notes(1_200))
    let act = history.entries[index].mark.act
    var other = Recorder(device: "b7xx")
    other.wait(seconds: 10_000)
    let entry = try other.entries(of: Act([ActUndone(target: act)]))
    history.insert(entry)
    #expect(history.isTakenBack(act))
    #expect(history.group.notes.count == 1_199)
    #expect(history.group.notes[act] == nil)
    var anew = History()
    anew.insert(history.entries.reversed())
    #expect(anew.group.dump == history.group.dump)
  }

  private static func notes(_ count: Int) throws -> [Entry] {
    var recorder = Recorder()
    let id = try recorder.record(
      MeetingPlanned(number: "2026-1", date: day("2026-11-21"), template: "own"),
      ItemAdded(meeting: .sibling(0), title: "Alles", minutes: 60, purpose: .discussion))[0]
    let place = Place(meeting: id, item: nil, topic: nil)
    for number in 0..<count { try recorder.record(NoteWritten(place: place, text: "Notitie \(number)")) }
    return recorder.history.entries
  }

  @Test func anEntryFromTheFutureIsTaken() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    var ahead = Recorder(device: "b7xx")
    ahead.wait(seconds: 1_000_000)
    recorder.history.insert(
      try ahead.entries(of: Act([NoteWritten(place: Place(meeting: id, item: nil, topic: nil), text: "Later")])))
    try recorder.say("Nu", as: .note, in: id)
    #expect(recorder.group.notes.map(\.text.current) == ["Later", "Nu"])
    #expect(try #require(recorder.history.latest).instant.milliseconds > 1_000_000_000)
  }
}
