import Testing

@testable import Meetings

/// A group that was kept and made again is the same group, in every field.
@Suite struct SnapshotTests {
  @Test(arguments: 0..<20) func whateverWasDone(seed: Int) throws {
    var dice = Dice(seed: seed)
    var recorder = Recorder()
    try recorder.record(GroupFounded(name: "Trekkersgroep Heideland", scale: .network))
    try recorder.record(MemberJoined(name: "Huisarts 1 é €", roles: [RoleID("gp")]))
    let id = try recorder.plan("2026-11-21")
    try recorder.start(id)
    for _ in 0..<40 { try recorder.record(RandomAct.make(in: recorder.group, meeting: id, &dice)) }
    try recorder.undo()
    #expect(try whole(restored(recorder.group)) == whole(recorder.group))
  }

  @Test func everyKindOfEvent() throws {
    let group = Self.filled
    #expect(try whole(restored(group)) == whole(group))
    #expect(!group.unresolved.isEmpty && !group.sharedNumbers.isEmpty)
  }

  @Test func whatIsRecordedNextIsTheSame() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    try recorder.start(id)
    try recorder.say("Enquête", as: .decision, in: id)
    let group = try restored(recorder.group)
    let meeting = try #require(group.meetings[id])
    #expect(group.nextDecisionNumber(in: meeting) == "B2026-1.2")
    #expect(group.nextMeetingNumber(on: day("2026-12-01")) == "2026-2")
  }

  @Test func cutAtAnyByteItIsNone() {
    let bytes = Self.filled.snapshot
    for length in bytes.indices {
      #expect(bytes[..<length].withUnsafeBytes { Trekkersgroep(snapshot: $0) == nil }, "\(length)")
    }
    #expect((bytes + [0]).withUnsafeBytes { Trekkersgroep(snapshot: $0) == nil })
  }

  /// A changed byte may tell of another group, but it never stops the program.
  @Test func changedAtAnyByteItIsReadOrNot() {
    let bytes = Self.filled.snapshot
    var refused = 0
    for index in bytes.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var changed = bytes
        changed[index] ^= change
        if changed.withUnsafeBytes({ Trekkersgroep(snapshot: $0) }) == nil { refused += 1 }
      }
    }
    #expect(refused > bytes.count / 2)
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 1_795_287_845_123, Int.max, Int.min]) func numbers(number: Int) throws {
    var writer = SnapshotWriter()
    writer.number(number)
    let again = try writer.bytes.withUnsafeBytes { bytes in
      var reader = SnapshotReader(bytes)
      return try reader.number()
    }
    #expect(again == number)
  }

  // MARK: Help

  private func restored(_ group: Trekkersgroep) throws -> Trekkersgroep {
    try #require(group.snapshot.withUnsafeBytes { Trekkersgroep(snapshot: $0) })
  }

  /// A group in which every kind of event found what it is about, so that every field says something.
  private static var filled: Trekkersgroep {
    var group = Trekkersgroep()
    for event in Samples.all {
      let id =
        switch event {
        case is MeetingPlanned: "a-1"
        case is ItemAdded: "a-2"
        default: event.subject == nil ? "a-3" : "z-1"
        }
      apply(event, as: id, to: &group)
    }
    for event in Samples.all where event.subject != nil { apply(event, as: "z-2", to: &group) }
    for event in Samples.all { apply(event, as: "z-3", to: &group) }
    return group
  }

  private static func apply(_ event: any Event, as id: String, to group: inout Trekkersgroep) {
    let stamp = Stamp(instant: Instant(milliseconds: 1_795_287_845_123), counter: 3)
    event.apply(to: &group, as: Mark(id: EntryID(id), at: stamp, device: "kq3f", act: EntryID(id)))
  }
}

/// All there is to a value, private or not, as text; what has no order of its own is put in one.
private func whole(_ value: Any) -> String {
  let mirror = Mirror(reflecting: value)
  if mirror.children.isEmpty { return "\(value)" }
  let parts = mirror.children.map { "\($0.label ?? "")=\(whole($0.value))" }
  let hasOrder = mirror.displayStyle != .dictionary && mirror.displayStyle != .set
  return "(" + (hasOrder ? parts : parts.sorted()).joined(separator: " ") + ")"
}
