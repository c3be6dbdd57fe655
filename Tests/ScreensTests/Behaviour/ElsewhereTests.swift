import Meetings
import Testing

@testable import Screens

@Suite("What another device did to what somebody is busy with, or was told")
struct ElsewhereTests {
  private static let remark = Text(nl: "1 regel is nog na te kijken.", en: "1 entry has to be looked at.")

  /// The closing of the meeting that runs, on another device, as it will come in later.
  private func closing(in stage: Rehearsal) throws -> [Entry] {
    let meeting = try #require(stage.group.runningMeeting)
    var other = Recorder(device: "c3xx")
    let act = stage.group.closing(meeting, at: stage.now.time, now: stage.now.instant, reason: nil)
    return try other.entries(of: act, at: stage.now.instant, after: stage.model.context.history.latest)
  }

  @Test(
    "The words for an entry that is taken back meanwhile wait as a new line of its kind", arguments: ["enter", "esc"])
  func goneEntry(key: String) throws {
    var stage = Rehearsal(try .running())
    let meeting = try #require(stage.group.runningMeeting)
    let place = Place(meeting: meeting.id, item: meeting.clock.current, topic: meeting.current?.topic)
    try stage.arrive(Act([DecisionTaken(number: "B2026-2.9", place: place, text: "Verdwijnt straks")]))
    let act = try #require(stage.model.context.history.entries.last).mark.act
    stage.type("<enter>w")
    #expect(stage.foot.contains("B2026-2.9 › Verdwijnt straks"))
    stage.type(" en meer")
    try stage.arrive(Act([ActUndone(target: act)]))
    stage.type("<\(key)>")
    #expect(stage.model.prompt == nil && stage.acts.isEmpty)
    #expect(
      stage.model.notice?.text.nl.contains("Je regel is bewaard: b in het overleg opent hem als besluit.") == true)
    #expect(stage.drafts["decision"] == "Verdwijnt straks en meer" && stage.drafts[KeptLines.kind]?.isEmpty ?? true)
    stage.type("b<enter>")
    #expect(stage.group.decisions.last?.text.current == "Verdwijnt straks en meer")
  }

  @Test(
    "So do those for a note, a point, a goal or an action",
    arguments: ["<enter>w", "<enter><up>w", "<enter><up><up><up>w"])
  func goneEntryOfAnyKind(way: String) throws {
    var stage = Rehearsal(try .running())
    stage.type(way)
    let place = try #require(stage.model.prompt?.prompt.keptAs)
    let id = EntryID(String(place.dropFirst("edit-".count)))
    stage.type("xyz")
    let draft = try #require(stage.model.prompt?.draft)
    let entry = try #require(stage.model.context.history.entries.first { $0.mark.id == id })
    try stage.arrive(Act([ActUndone(target: entry.mark.act)]))
    let unresolved = stage.group.unresolved
    stage.type("<enter>")
    #expect(stage.acts.isEmpty && stage.group.unresolved == unresolved)
    #expect(stage.drafts.contains { $0.key != KeptLines.kind && $0.value == draft }, "\(stage.drafts)")
  }

  /// After so much was typed, a decision of another device is corrected, and taken back there before Enter.
  private func correctingGone(after typed: String) throws -> Rehearsal {
    var stage = Rehearsal(try .running())
    let meeting = try #require(stage.group.runningMeeting)
    let place = Place(meeting: meeting.id, item: meeting.clock.current, topic: meeting.current?.topic)
    stage.type("<enter>" + typed)
    try stage.arrive(Act([DecisionTaken(number: "B2026-2.9", place: place, text: "Verdwijnt straks")]))
    let act = try #require(stage.model.context.history.entries.last).mark.act
    stage.type("w en meer")
    try stage.arrive(Act([ActUndone(target: act)]))
    return stage
  }

  @Test("A half-typed line of that kind is not replaced: the words wait as a note")
  func goneEntryBesideALine() throws {
    var stage = try correctingGone(after: "bHalf<esc>")
    stage.type("<enter>")
    #expect(stage.model.prompt == nil && stage.drafts["decision"] == "Half")
    #expect(stage.drafts["note"] == "Verdwijnt straks en meer")
    #expect(stage.model.notice?.text.nl.contains("Je regel is bewaard: n in het overleg") == true)
  }

  @Test("Where lines of all those kinds wait, the line stays where it is")
  func goneEntryBesideManyLines() throws {
    var stage = try correctingGone(after: "bHalf<esc>nNog half<esc>kOok half<esc>")
    stage.type("<enter>")
    #expect(stage.model.prompt?.draft == "Verdwijnt straks en meer" && stage.drafts["decision"] == "Half")
  }

  @Test("The question whether to close goes with the meeting that was closed elsewhere")
  func nothingLeftToClose() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>fs")
    #expect(stage.foot.contains("afsluiten? Reden"))
    stage.send(.arrived(try closing(in: stage)))
    #expect(stage.model.prompt == nil && stage.foot.contains("is op een ander apparaat afgesloten"))
  }

  @Test("Two meetings that run at once are told")
  func twoRunning() throws {
    var stage = Rehearsal(try .running())
    var other = Recorder(device: "c3xx")
    let planned = stage.group.planning(on: stage.now.day, template: "short", agenda: [])
    let entries = try other.entries(of: planned, at: stage.now.instant, after: stage.model.context.history.latest)
    let id = try #require(entries.first).mark.id
    let begun = try other.entries(
      of: Act([MeetingStarted(meeting: id, time: nil)]), at: stage.now.instant, after: entries.last?.mark.at)
    stage.send(.arrived(entries + begun))
    #expect(stage.foot.contains("Er lopen nu twee overleggen: 2026-2 en 2026-3."))
  }

  @Test("One Esc leaves a line whose meeting was closed, and keeps all of it")
  func oneEscape() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>aBellen vr")
    stage.send(.arrived(try closing(in: stage)))
    #expect(stage.hints.contains("Esc terug"))
    stage.type("<esc>")
    #expect(stage.model.prompt == nil && stage.drafts["action"] == "Bellen vr")
    #expect(stage.picture.contains("Je regel is bewaard; a in het volgende overleg haalt hem terug."))
  }

  @Test("What came in too late is said before what there is to remark about it", arguments: [true, false])
  func newsFirst(together: Bool) throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>fs<enter>")
    let meeting = try #require(stage.group.meetings.last)
    let number = try #require(stage.group.decisions.last).number
    let place = Place(meeting: meeting.id, item: nil, topic: nil)
    var other = Recorder(device: "c3xx")
    let late = try other.entries(
      of: Act([DecisionTaken(number: number, place: place, text: "Van elders")]), at: stage.now.instant,
      after: stage.model.context.history.latest)
    stage.send(.arrived(late, remark: together ? Self.remark : nil))
    stage.send(.exported(paths: ["~/v/2026-2/verslag.md"], remark: nil, of: meeting.id))
    if !together { stage.send(.arrived([], remark: Self.remark)) }
    let shown = try #require(stage.group.decisions.last).number
    let said = stage.model.notice?.text.nl ?? ""
    #expect(shown == number + "b" && said.hasPrefix("\(shown) kwam er na het afsluiten nog bij."), "\(said)")
    #expect(said.contains("Twee apparaten gebruikten nummer \(number); het latere heet nu \(shown)."))
    #expect(said.contains("Het verslag is opnieuw geschreven."))
    if !together { #expect(said.hasSuffix(Self.remark.nl)) }
  }

  @Test("A step through the agenda is not counted among what came in too late")
  func stepsAreNotNamed() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>")
    let running = try #require(stage.group.runningMeeting)
    let place = Place(meeting: running.id, item: nil, topic: nil)
    var other = Recorder(device: "c3xx")
    let walked = try other.entries(
      of: Act([ItemEntered(meeting: running.id, item: running.agenda[0].id)]), at: stage.now.instant,
      after: stage.model.context.history.latest)
    let decided = try other.entries(
      of: Act([DecisionTaken(number: "B2026-2.9", place: place, text: "Van elders")]), at: stage.now.instant,
      after: walked.last?.mark.at)
    stage.wait(minutes: 1)
    stage.type("fs<enter>")
    let written = stage.effects.count
    stage.send(.arrived(walked))
    #expect(stage.effects.count == written + 1 && stage.model.notice?.text.nl.contains("na het afsluiten") != true)
    stage.send(.arrived(decided))
    #expect(stage.model.notice?.text.nl == "B2026-2.9 kwam er na het afsluiten nog bij.")
  }

  @Test("A meeting that was closed elsewhere is told before the numbers that two devices took in it")
  func closedFirst() throws {
    var stage = Rehearsal(try .running())
    let meeting = try #require(stage.group.runningMeeting)
    var other = Recorder(device: "a3xx")
    let number = stage.group.nextDecisionNumber(in: meeting)
    let place = Place(meeting: meeting.id, item: nil, topic: nil)
    let latest = stage.model.context.history.latest
    let decided = try other.entries(
      of: Act([DecisionTaken(number: number, place: place, text: "Van elders")]), at: stage.now.instant, after: latest)
    stage.type("<enter>bVan hier<enter>bHalf")
    stage.send(.arrived(decided + (try closing(in: stage))))
    let said = stage.model.notice?.text.nl ?? ""
    #expect(said.hasPrefix("Overleg 2026-2 is op een ander apparaat afgesloten. Deze regel kan er niet meer bij;"))
    #expect(said.contains("Twee apparaten gebruikten nummer \(number)"), "\(said)")
  }

  @Test("A remark that comes later stands alone")
  func laterRemark() throws {
    var stage = Rehearsal(try .running())
    stage.send(.arrived(try closing(in: stage)))
    stage.type("<down>?<esc>")
    stage.send(.arrived([], remark: Self.remark))
    #expect(stage.model.notice?.text == Self.remark)
  }

  @Test("That there are two versions is said no more once somebody chose elsewhere")
  func chosenElsewhere() throws {
    var stage = Rehearsal(try .running())
    let decision = try #require(stage.group.decisions.last { $0.status == .inForce })
    for text in ["Zes", "Zeven"] {
      try stage.arrive(Act([DecisionEdited(decision: decision.id, text: text, replacing: [decision.id])]))
    }
    #expect(stage.picture.contains("Er zijn twee versies van"))
    let standing = try #require(stage.group.decisions[decision.id]).text.standing.map(\.id)
    try stage.arrive(Act([DecisionEdited(decision: decision.id, text: "Zes", replacing: standing)]))
    #expect(!stage.picture.contains("Er zijn twee versies van"))
  }

  @Test("A role that another device gives to somebody else is told with both names")
  func role() throws {
    var stage = Rehearsal(try .running())
    let meeting = try #require(stage.group.runningMeeting)
    let members = stage.group.members.prefix(2).map { $0 }
    try stage.arrive(Act([FunctionGiven(meeting: meeting.id, function: .timekeeper, member: members[0].id)]))
    try stage.arrive(Act([FunctionGiven(meeting: meeting.id, function: .timekeeper, member: members[1].id)]))
    #expect(
      stage.model.notice?.text.nl
        == "Op een ander apparaat is \(members[1].name) als tijdbewaker gekozen, in plaats van \(members[0].name).")
  }

  @Test("Of several lines that were half typed, a correction says of which entry")
  func whichCorrection() throws {
    let group = try Notebook.running().group
    let decision = try #require(group.decisions.last { $0.status == .inForce })
    var kept = KeptLines()
    kept.keep("Een andere tekst", at: "edit-\(decision.id)")
    let stage = Rehearsal(try .running(), drafts: ["action": "Bellen", KeptLines.kind: kept.text])
    let said = stage.model.notice?.text.nl ?? ""
    #expect(said.contains("een wijziging (\(decision.number): w bij die regel)"), "\(said)")
  }
}
