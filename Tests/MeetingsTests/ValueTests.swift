import Testing

@testable import Meetings

@Suite struct StampTests {
  private func stamp(_ milliseconds: Int, _ counter: Int) -> Stamp {
    Stamp(instant: Instant(milliseconds: milliseconds), counter: counter)
  }

  @Test func isNeverEarlierThanWhatWasSeen() {
    let now = Instant(milliseconds: 1_000)
    #expect(Stamp.next(after: nil, now: now) == stamp(1_000, 0))
    #expect(Stamp.next(after: stamp(900, 7), now: now) == stamp(1_000, 0))
    #expect(Stamp.next(after: stamp(1_000, 7), now: now) == stamp(1_000, 8))
    #expect(Stamp.next(after: stamp(2_000, 7), now: now) == stamp(2_000, 8))
    #expect(Stamp.next(after: stamp(2_000, 65_535), now: now) == stamp(2_001, 0))
  }

  /// 9999-12-31T23:59:59.999Z#ffff: behind it nothing can be written any more.
  @Test func aStampAtTheEndOfTimeIsNotFollowed() {
    let (now, end) = (Instant(milliseconds: 1_000), 253_402_300_799_999)
    #expect(Stamp.next(after: stamp(end, 65_535), now: now) == stamp(1_000, 0))
    #expect(Stamp.next(after: stamp(end, 0), now: now) == stamp(1_000, 0))
    // A clock that is decades fast is followed all the same.
    let fast = 7_258_118_400_000
    #expect(Stamp.next(after: stamp(fast, 0), now: now) == stamp(fast, 1))
    // And so is a clock of one's own beyond what can be written: each stamp comes after the one before.
    var last = Stamp.next(after: nil, now: Instant(milliseconds: end + 5))
    for _ in 0..<70_000 {
      let next = Stamp.next(after: last, now: Instant(milliseconds: end + 5))
      guard next > last, next.instant.milliseconds < end else {
        Issue.record("\(next)")
        break
      }
      last = next
    }
  }

  @Test func theOrderGoesByStampThenDeviceThenNumber() {
    func entry(_ id: String, _ stamp: Stamp, _ device: String) -> Entry {
      let mark = Mark(id: EntryID(id), at: stamp, device: device, act: EntryID(id))
      return Entry(mark: mark, closesAct: true, event: UnknownEvent(kind: "x", fields: Fields()))
    }
    let ordered = [
      entry("z-1", stamp(1, 0), "b"), entry("a-2", stamp(1, 1), "a"), entry("a-10", stamp(1, 1), "a"),
      entry("a-3", stamp(1, 1), "b"), entry("a-1", stamp(2, 0), "a"),
    ]
    for (index, left) in ordered.enumerated() {
      for (other, right) in ordered.enumerated() { #expect(Entry.precedes(left, right) == (index < other)) }
    }
  }
}

@Suite struct WordTests {
  @Test func everyChoiceHasItsWordsInBothLanguages() {
    let names =
      Scale.allCases.map(\.name) + MeetingStatus.allCases.map(\.name) + ItemStatus.allCases.map(\.name)
      + ItemPurpose.allCases.map(\.name) + DecisionStatus.allCases.map(\.name) + ActionStatus.allCases.map(\.name)
      + ChoiceStatus.allCases.map(\.name) + Attendance.allCases.map(\.name) + MeetingRole.allCases.map(\.name)
      + ParelRole.allCases.map(\.name) + [Due.none.name, Due.ongoing.name, Due.nextMeeting.name]
    for name in names { #expect(!name.nl.isEmpty && !name.en.isEmpty) }
  }

  @Test func aTextSpeaksTheLanguageThatIsAsked() {
    let text = Text(nl: "overleg", en: "meeting")
    #expect(text[.dutch] == "overleg" && text[.english] == "meeting")
    #expect(Text(verbatim: "G1") == Text(nl: "G1", en: "G1"))
  }
}

@Suite struct FieldTests {
  @Test func whatIsMissingOrOfAnotherKindIsSaid() {
    let fields = Fields([.init(key: "a", value: .text("x")), .init(key: "n", value: .number(3))])
    #expect(throws: FieldError.missing("b")) { try fields.text("b") }
    #expect(throws: FieldError.unreadable("n")) { try fields.text("n") }
    #expect(throws: FieldError.unreadable("a")) { try fields.number("a") }
    #expect(throws: FieldError.unreadable("a")) { try fields.day("a") }
    #expect(throws: FieldError.unreadable("a")) { let _: Scale = try fields.word("a") }
    #expect(throws: FieldError.unreadable("a")) { try fields.list("a") }
    #expect(throws: FieldError.unreadable("n")) { try fields.flag("n") }
  }

  @Test func everyWayToBeDueReadsBack() throws {
    for due in [Due.none, .date(day("2026-12-04")), .ongoing, .nextMeeting] {
      var fields = Fields()
      fields.set(due)
      #expect(try fields.due() == due)
    }
    let unknown = Fields([.init(key: "dueKind", value: .text("someday"))])
    #expect(throws: FieldError.unreadable("dueKind")) { try unknown.due() }
  }

  @Test func everyReferenceIsFoundAndChanged() {
    var fields = Fields()
    fields.set("meeting", EntryID("a-1"))
    fields.set("actors", [Actor.member(EntryID("m-1")), .role(RoleID("gp"))])
    fields.set("replacing", [EntryID("a-2"), EntryID("a-3")])
    fields.set("text", "a-4")
    #expect(fields.references.map(\.raw) == ["a-1", "m-1", "a-2", "a-3"])
    let changed = fields.mappingIDs { EntryID("x" + $0.raw) }
    #expect(changed.references.map(\.raw) == ["xa-1", "xm-1", "xa-2", "xa-3"])
    #expect(changed["text"] == .text("a-4"))
  }

  @Test func aRedactedTextIsEmptyButAnIdentityIsNot() {
    var fields = Fields()
    fields.isRedacted = true
    #expect((try? fields.text("text")) == "")
    #expect(throws: FieldError.missing("meeting")) { try fields.id("meeting") }
    #expect((try? fields.cells()) == [])
  }
}
