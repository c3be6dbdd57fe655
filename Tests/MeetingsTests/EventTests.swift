import Testing

@testable import Meetings

@Suite struct EventTests {
  @Test func everyKindHasASample() {
    let kinds = Set(EventKinds.all.map { $0.word })
    #expect(Set(Samples.all.map(\.word)) == kinds)
  }

  @Test func wordsAreUniqueAndPlain() {
    let words = EventKinds.all.map { $0.word }
    #expect(Set(words).count == words.count)
    for word in words { #expect(word.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }, "\(word)") }
  }

  @Test func everyKindHasATitleInBothLanguages() {
    for kind in EventKinds.all {
      #expect(!kind.title.nl.isEmpty && !kind.title.en.isEmpty)
    }
  }

  @Test(arguments: Samples.all.indices) func fieldsReadBack(index: Int) throws {
    let event = Samples.all[index]
    let again = EventKinds.event(word: event.word, fields: event.fields)
    #expect(type(of: again) == type(of: event))
    #expect(again.fields == event.fields)
    #expect(again.subject == event.subject)
    #expect(again.gist == event.gist)
  }

  /// Every value of a sample is another one than an event has that nobody filled, and each is there once it was
  /// written and read again: neither half of a codec can leave a field out.
  @Test(arguments: Samples.all.indices) func noFieldIsForgotten(index: Int) throws {
    let event = Samples.all[index]
    let again = EventKinds.event(word: event.word, fields: event.fields)
    let read = Dictionary(uniqueKeysWithValues: Mirror(reflecting: again).children.map { ($0.label ?? "", $0.value) })
    for child in Mirror(reflecting: event).children {
      let name = "\(event.word): \(child.label ?? "?")"
      #expect(!["nil", "[]", "false", "0", ""].contains("\(child.value)"), "\(name) is not filled")
      let value = try #require(read[child.label ?? ""], "\(name) is not read")
      #expect("\(value)" == "\(child.value)", "\(name)")
    }
  }

  /// Every key that is written is one that is read: without it, or with another value, the event is another one.
  @Test(arguments: Samples.all.indices) func everyKeyIsRead(index: Int) {
    let event = Samples.all[index]
    for key in event.fields.pairs.map(\.key) {
      let rest = Fields(event.fields.pairs.filter { $0.key != key })
      let again = EventKinds.event(word: event.word, fields: rest)
      #expect(again is UnknownEvent || "\(again)" != "\(event)", "\(event.word): \(key) is written and not read")
    }
  }

  /// No two fields of a sample hold the same, so that one taken for the other shows.
  @Test(arguments: Samples.all.indices) func noTwoFieldsAreAlike(index: Int) {
    let values = Mirror(reflecting: Samples.all[index]).children.map { "\($0.value)" }
    #expect(Set(values).count == values.count, "\(Samples.all[index].word): \(values)")
  }

  @Test(arguments: Samples.all.indices) func withoutItsFieldsItIsKeptAsUnknown(index: Int) {
    let kept = EventKinds.event(word: Samples.all[index].word, fields: Fields())
    #expect(kept is UnknownEvent)
    #expect(kept.word == Samples.all[index].word)
  }

  @Test(arguments: Samples.all.indices) func onAnEmptyGroupNothingCrashesAndNothingIsDropped(index: Int) {
    let event = Samples.all[index]
    var group = Trekkersgroep()
    event.apply(to: &group, as: Samples.mark)
    let needsATarget =
      event.subject != nil && !(event is ActUndone) && !(event is ActRedone) || event.fields["meeting"] != nil
    #expect(group.unresolved.isEmpty != needsATarget, "\(event.word)")
    _ = event.refusal(in: Trekkersgroep())
    var spent = Trekkersgroep()
    event.applyTakenBack(to: &spent, as: Samples.mark)
    #expect(spent.unresolved.isEmpty, "\(event.word) was taken back: nothing is left to look at")
  }

  @Test func textIsRedactedAndTheRestStays() throws {
    var fields = Fields()
    fields.set("number", "B2026-4.3")
    fields.set("meeting", EntryID("a-1"))
    fields.isRedacted = true
    let event = EventKinds.event(word: DecisionTaken.word, fields: fields)
    let decision = try #require(event as? DecisionTaken)
    #expect(decision.number == "B2026-4.3" && decision.text.isEmpty)
  }

  @Test func unknownEventsAreKept() {
    let event = EventKinds.event(word: "moon-landed", fields: Fields([.init(key: "x", value: .number(1))]))
    #expect(event.word == "moon-landed" && event.fields["x"] == .number(1))
    var group = Trekkersgroep()
    event.apply(to: &group, as: Samples.mark)
    #expect(group.unresolved.map(\.why) == [.unknownKind("moon-landed")])
  }

  @Test func siblingsGetTheirIdentities() throws {
    let act = Act([
      MeetingPlanned(number: "2026-1", date: day("2026-11-21"), template: "own"),
      ItemAdded(meeting: .sibling(0), title: "Welkom", minutes: 5, purpose: .information),
      ItemAdded(meeting: .sibling(0), title: "Slot", minutes: 5, purpose: .information, after: .sibling(1)),
    ])
    let entries = try act.entries(
      id: { EntryID("a-\(7 + $0)") }, at: { Stamp(instant: Instant(milliseconds: 0), counter: $0) }, device: "kq3f")
    #expect(entries.map(\.closesAct) == [false, false, true])
    #expect(entries.allSatisfy { $0.mark.act == EntryID("a-7") })
    let last = try #require(entries[2].event as? ItemAdded)
    #expect(last.meeting == EntryID("a-7") && last.after == EntryID("a-8"))
    #expect(EntryID.sibling(3).siblingIndex == 3 && EntryID("a-3").siblingIndex == nil)
  }

  @Test(arguments: [Int.max, Int.min, -1]) func numbersBeyondReasonDoNotCrash(number: Int) throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    let origin = AgendaItem.Origin(entry: EntryID("x-1"), meeting: EntryID("x-0"), timesPutOff: number)
    for _ in 0..<2 {
      try recorder.record(
        ItemAdded(meeting: id, title: "Veel", minutes: number, purpose: .discussion, origin: origin))
    }
    let item = try #require(recorder.meeting(id).agenda.last)
    try recorder.record(ItemChanged(meeting: id, item: item.id, minutes: number, purpose: .decision))
    let place = Place(meeting: id, item: nil, topic: nil)
    try recorder.record(DecisionTaken(number: "B2026-1.\(Int.max)", place: place, text: "Ver"))
    let meeting = try recorder.meeting(id)
    #expect((0...2_000).contains(meeting.minutes))
    #expect(recorder.group.nextDecisionNumber(in: meeting).hasPrefix("B2026-1."))
    #expect(!recorder.group.leftOvers(of: meeting).isEmpty)
  }
}
