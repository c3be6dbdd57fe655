import Testing

@testable import Meetings

@Suite struct RuleTests {
  @Test func aTextHasItsMeasure() {
    #expect(Rules.text("Besluit") == nil)
    #expect(Rules.text(String(repeating: "a", count: 16_384)) == nil)
    #expect(Rules.text(String(repeating: "é", count: 8_192)) == nil)
    #expect(Rules.text(String(repeating: "a", count: 16_385)) != nil)
    #expect(Rules.text(String(repeating: "é", count: 8_193)) != nil)
    let long = Rules.text(String(repeating: "a", count: 17 * 1_024 - 1))
    #expect(long?.text.nl.contains("17 kilobyte") == true && long?.text.en.contains("17 kilobyte") == true)
  }

  @Test(arguments: ["", " ", "\t\n", "\u{A0}"]) func anEmptyTextIsRefused(text: String) {
    #expect(Rules.text(text) != nil)
  }

  @Test(arguments: [(-1, false), (0, true), (600, true), (601, false)])
  func minutesHaveTheirRange(minutes: Int, isFine: Bool) { #expect((Rules.minutes(minutes) == nil) == isFine) }

  @Test func twoMembersNeedTwoNames() throws {
    var recorder = Recorder()
    let first = try recorder.record(MemberJoined(name: "Wijkverpleegkundige é"))[0]
    #expect(MemberJoined(name: "wijkverpleegkundige E").refusal(in: recorder.group) != nil)
    #expect(MemberJoined(name: "Wijkverpleegkundige 2").refusal(in: recorder.group) == nil)
    #expect(MemberChanged(member: first, name: "WIJKVERPLEEGKUNDIGE É").refusal(in: recorder.group) == nil)
    let second = try recorder.record(MemberJoined(name: "Huisarts"))[0]
    #expect(MemberChanged(member: second, name: "Wijkverpleegkundige é").refusal(in: recorder.group) != nil)
    try recorder.record(MemberLeft(member: first))
    #expect(MemberJoined(name: "Wijkverpleegkundige é").refusal(in: recorder.group) == nil)
  }

  @Test func aMeetingTakesWhatItsStatusAllows() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    let other = try recorder.plan("2026-12-21")
    let item = try #require(recorder.meeting(id).agenda.first).id
    let place = Place(meeting: id, item: item, topic: nil)
    let note = NoteWritten(place: place, text: "Notitie")
    func refused(_ event: any Event) -> Bool { event.refusal(in: recorder.group) != nil }
    #expect(!refused(note) && refused(ItemEntered(meeting: id, item: item)) && refused(MeetingClosed(meeting: id)))
    #expect(!refused(ItemRemoved(meeting: id, item: item)))
    try recorder.start(id)
    #expect(refused(MeetingStarted(meeting: id)) && refused(MeetingStarted(meeting: other)))
    #expect(refused(MeetingCancelled(meeting: id)) && !refused(MeetingCancelled(meeting: other)))
    #expect(refused(ItemRemoved(meeting: id, item: item)) && !refused(ItemEntered(meeting: id, item: item)))
    let decision = try recorder.say("Besluit", as: .decision, in: id)
    try recorder.close(id)
    #expect(refused(note) && refused(DecisionEdited(decision: decision, text: "Anders")))
    #expect(!refused(DecisionStatusChanged(decision: decision, status: .carriedOut)))
    #expect(!refused(MeetingStarted(meeting: other)))
    #expect(refused(NoteWritten(place: Place(meeting: EntryID("x-1"), item: nil, topic: nil), text: "Waar?")))
  }

  @Test func anActIsAskedAsAWhole() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    #expect(try recorder.meeting(id).starting(at: nil).refusal(in: recorder.group) == nil)
    #expect(
      Act([NoteWritten(place: Place(meeting: id, item: nil, topic: nil), text: " ")]).refusal(in: recorder.group) != nil
    )
  }
}

@Suite struct NumberTests {
  @Test func numbersGoOnPerMeetingAndYear() throws {
    var recorder = Recorder()
    let first = try recorder.plan("2026-11-21")
    let second = try recorder.plan("2026-12-21")
    let third = try recorder.plan("2027-01-21")
    #expect(try [first, second, third].map { try recorder.meeting($0).number } == ["2026-1", "2026-2", "2027-1"])
    for number in 1...11 {
      let id = try recorder.say("Besluit", as: .decision, in: first)
      #expect(recorder.group.decisions[id]?.number == "B2026-1.\(number)")
    }
    let other = try recorder.say("Besluit", as: .decision, in: second)
    #expect(recorder.group.decisions[other]?.number == "B2026-2.1")
    try recorder.record(MeetingMoved(meeting: second, date: day("2027-02-21")))
    #expect(try recorder.meeting(second).number == "2026-2")
    #expect(recorder.group.nextMeetingNumber(on: day("2027-05-01")) == "2027-2")
    #expect(recorder.group.nextGoalNumber == "G1")
  }

  @Test func aParelTakesTwoActionNumbersOrganiseFirst() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    let recording = Recording(group: recorder.group, meeting: try recorder.meeting(id), item: nil)
    try recorder.record(
      recording.act(
        choosing: ParelID("game"), variant: VariantID("new"), organisers: [.role(RoleID("consultant"))], guides: [],
        organise: "Kennisspel organiseren", guide: "Kennisspel begeleiden", topic: TopicID("learning")))
    #expect(recorder.group.actions.map(\.number) == ["A2026-1.1", "A2026-1.2"])
    #expect(recorder.group.actions.map(\.parelRole) == [.organises, .guides])
    let choice = try #require(recorder.group.choices.first)
    #expect(recorder.group.action(of: choice.id, as: .guides)?.terms.current.text == "Kennisspel begeleiden")
    #expect(try recorder.meeting(id).item(on: "learning")?.id == choice.place.item)
    try recorder.undo()
    #expect(recorder.group.choices.isEmpty && recorder.group.openActions.isEmpty)
    #expect(try recorder.meeting(id).item(on: "learning") == nil)
    #expect(recorder.group.nextActionNumber(in: try recorder.meeting(id), ahead: 1) == "A2026-1.4")
  }

  @Test func afterZComesANumber() {
    var book = NumberBook()
    let shown = (0..<28).map { _ in book.take("G1") }
    #expect(shown[0] == "G1" && shown[1] == "G1b" && shown[25] == "G1z" && shown[26] == "G1-27")
    #expect(Set(shown).count == 28)
    #expect(book.next(in: "G") == "G2")
  }
}

@Suite struct VersionTests {
  private let a = EntryID("a-1")
  private let b = EntryID("a-2")
  private let c = EntryID("a-3")
  private let d = EntryID("a-4")

  @Test func aCorrectionReplacesWhatItNames() {
    var text = Versions("een", by: a)
    #expect(text.current == "een" && !text.isContested)
    text.add("twee", by: b, replacing: [a])
    #expect(text.current == "twee" && !text.isContested)
    text.add("drie", by: c, replacing: [a])
    #expect(text.standing.map(\.value) == ["twee", "drie"] && text.current == "twee" && text.isContested)
    text.add("vier", by: d, replacing: [b, c])
    #expect(text.standing.map(\.value) == ["vier"] && text.all.count == 4)
  }

  @Test func replacingEachOtherLeavesTheLast() {
    var text = Versions("een", by: a)
    text.add("twee", by: b, replacing: [a, c])
    text.add("drie", by: c, replacing: [b])
    #expect(text.standing.map(\.value) == ["drie"])
  }
}

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Scholingsbehoefte", "scholingsbehoefte"), ("scholingsbehöefte", "scholingsbehoefte"), ("ÉÈË", "eee"),
    ("Straße", "strasse"), ("œuvre", "oeuvre"), ("e\u{301}n", "en"), ("Ĳssel", "ijssel"), ("İzmir", "izmir"),
    ("’s avonds", "'s avonds"), ("3,5 κ", "3,5 κ"), ("", ""),
  ])
  func accentsAndCaseAreLeftOut(text: String, folded: String) {
    #expect(text.folded == folded)
    #expect(text.folded.folded == text.folded)
  }

  @Test func aChangeOfWhatIsGoneIsRefusedAlsoAmongOthers() throws {
    var recorder = Recorder()
    let meeting = try recorder.plan("2026-11-21")
    let place = Place(meeting: meeting, item: nil, topic: nil)
    let note = try recorder.record(NoteWritten(place: place, text: "Notitie"))[0]
    let edit = NoteEdited(note: note, text: "Anders", replacing: [note])
    let choice = ParelCancelled(choice: EntryID("a-1"))
    #expect(Act([edit]).refusal(in: recorder.group) == nil)
    #expect(Act([choice]).refusal(in: recorder.group) == Rules.gone)
    #expect(Act([edit, choice]).refusal(in: recorder.group) == Rules.gone)
    // What an act makes itself is there for what comes after it in the act.
    let made = NoteWritten(place: place, text: "Nieuw")
    #expect(Act([made, NoteEdited(note: .sibling(0), text: "Beter")]).refusal(in: recorder.group) == nil)
    try recorder.undo()
    #expect(Act([edit]).refusal(in: recorder.group) == Rules.gone)
  }

  /// Fewer people than none did not come, and are not expected.
  @Test(arguments: [-1, -12, 100_001, Int.min, Int.max]) func peopleAreCountedFromNone(count: Int) throws {
    let choice = EntryID("a-1")
    let group = Trekkersgroep()
    for refusal in [
      ParelHeld(choice: choice, attended: count).refusal(in: group),
      ParelPlanned(choice: choice, expected: count).refusal(in: group),
    ] {
      let text = try #require(refusal).text
      #expect(text.nl.hasPrefix("\(count) mensen kan niet") && text.en.hasPrefix("\(count) people is not possible"))
    }
    #expect(ParelHeld(choice: choice, attended: 0).refusal(in: group) == nil)
    #expect(ParelPlanned(choice: choice, expected: nil).refusal(in: group) == nil)
  }
}
