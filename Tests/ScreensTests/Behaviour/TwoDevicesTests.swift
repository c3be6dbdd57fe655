import Meetings
import Testing

@testable import Screens

@Suite("What two devices did at once, in words")
struct TwoDevicesTests {
  @Test("A beginning that is taken back says that the meeting runs on, where another device began it too")
  func begunTwice() throws {
    var stage = Rehearsal(try .prepared())
    let meeting = try #require(stage.group.nextMeeting())
    var other = Recorder(device: "c3xx")
    let begun = try other.entries(
      of: meeting.starting(at: stage.now.time), at: stage.now.instant, after: stage.model.context.history.latest)
    stage.wait(minutes: 1)
    stage.type("<enter>g")
    #expect(stage.group.runningMeeting?.id == meeting.id)
    stage.send(.arrived(begun))
    stage.type("<tab>u")
    #expect(stage.group.runningMeeting?.id == meeting.id)
    #expect(stage.model.notice?.text.nl.contains("Het loopt door: een ander apparaat begon het ook.") == true)
  }

  @Test("A beginning that is taken back on the only device that began says nothing more")
  func begunOnce() throws {
    var stage = Rehearsal(try .prepared())
    stage.type("<enter>g<tab>u")
    #expect(stage.group.runningMeeting == nil && !stage.picture.contains("loopt door"))
  }

  @Test("Two members of one name, added on two devices, are told when they meet, and where people are listed")
  func sameName() throws {
    var stage = Rehearsal(try .withMembers())
    let name = try #require(stage.group.members.first?.name)
    try stage.arrive(Act([MemberJoined(name: name.uppercased())]))
    #expect(stage.picture.contains("Twee leden heten “\(name.uppercased())”. Bij de mensen"))
    stage.type("m")
    #expect(stage.lines.filter { $0.contains("naam dubbel") }.count == 2)
    stage.type("w<c-u>Iemand anders<enter>")
    #expect(!stage.picture.contains("naam dubbel"))
  }

  @Test("The history of an entry whose number two devices took shows the number that it has now")
  func storyOfSharedNumber() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bVan hier<enter>")
    let own = try #require(stage.group.decisions.last)
    try stage.arrive(Act([DecisionTaken(number: own.number, place: own.place, text: "Van elders")]))
    stage.type("<esc><enter>bh")
    #expect(stage.lines[0].contains("\(own.number)b · geschiedenis"))
    #expect(stage.picture.contains("besluit: \(own.number)b Van elders"))
    #expect(!stage.picture.contains("\(own.number) Van elders"))
  }

  @Test("A decision that is in force already is not asked about again")
  func inForceAlready() throws {
    var stage = Rehearsal(try .running())
    stage.type("b")
    let decision = try #require(stage.group.decisions.last)
    #expect(decision.status == .inForce)
    stage.type("k")
    #expect(stage.model.prompt == nil && stage.foot.contains("\(decision.number) is al van kracht."))
    stage.type("g<enter>k")
    #expect(stage.model.prompt != nil)
  }

  @Test("What this device itself recorded in another window is not called another device's")
  func ownWindow() throws {
    var stage = Rehearsal(try .running())
    let meeting = try #require(stage.group.runningMeeting)
    let note = Act([NoteWritten(place: Place(meeting: meeting.id, item: nil, topic: nil), text: "Uit een opdracht")])
    let stamp = Stamp.next(after: stage.model.context.history.latest, now: stage.now.instant)
    let entries = try note.entries(id: { EntryID("w1nd00-\($0)") }, at: { _ in stamp }, device: "kq3f")
    stage.send(.arrived(entries))
    #expect(stage.foot.contains("1 regel van dit apparaat erbij, uit een ander venster."))
  }

  @Test("A meeting that a command of this device closed was closed on this device, in whatever window")
  func ownClosing() throws {
    var stage = Rehearsal(try .running())
    let meeting = try #require(stage.group.runningMeeting)
    let closing = stage.group.closing(meeting, at: nil, now: stage.now.instant, reason: nil)
    let stamp = Stamp.next(after: stage.model.context.history.latest, now: stage.now.instant)
    stage.send(.arrived(try closing.entries(id: { EntryID("w1nd00-\($0)") }, at: { _ in stamp }, device: "kq3f")))
    #expect(stage.foot.contains("is op dit apparaat afgesloten, buiten dit scherm om"))
  }

  @Test("What happened to a meeting elsewhere is said in words; a step through the agenda is not")
  func happenings() throws {
    var stage = Rehearsal(try .running())
    let meeting = try #require(stage.group.runningMeeting)
    try stage.arrive(Act([MeetingPaused(meeting: meeting.id)]))
    #expect(stage.foot.contains("Op een ander apparaat: pauze"), "\(stage.picture)")
    stage = Rehearsal(try .running())
    let plan = stage.group.planning(
      on: Day("2027-01-09") ?? stage.now.day, start: nil, location: nil, template: "short",
      agenda: stage.model.context.catalogue.agenda(of: "short", in: .dutch))
    try stage.arrive(plan)
    let number = try #require(stage.group.meetings.last?.number)
    #expect(stage.foot.contains("Op een ander apparaat:") && stage.foot.contains(number), "\(stage.picture)")
  }

  @Test("Two versions of one entry are told once, with the key that chooses, and have their sign in the list")
  func twoVersions() throws {
    var stage = Rehearsal(try .running())
    let decision = try #require(stage.group.decisions.last { $0.status == .inForce })
    for text in ["Zes", "Zeven"] {
      try stage.arrive(Act([DecisionEdited(decision: decision.id, text: text, replacing: [decision.id])]))
      #expect(
        stage.picture.contains("Er zijn twee versies van \(decision.number): h op die regel") == (text == "Zeven"))
    }
    stage.type("b")
    #expect(stage.lines.contains { $0.contains("≠ Zes") })
    stage.type("h")
    #expect(stage.picture.contains("≠ Zeven                                         21 nov 14:32 · ander apparaat"))
  }

  @Test("A history that is open goes to the first row to choose when a second version comes in")
  func choiceInAnOpenHistory() throws {
    var stage = Rehearsal(try .running())
    let decision = try #require(stage.group.decisions.last { $0.status == .inForce })
    stage.type("b" + "h")
    let edits = ["Zes", "Zeven"].map { text in
      Act([DecisionEdited(decision: decision.id, text: text, replacing: [decision.id])])
    }
    for act in edits { try stage.arrive(act) }
    stage.type("<enter>")
    #expect(stage.acts.last?.events.first is DecisionEdited)
  }

  @Test("Taking back a meeting whose number another device took too names the number that it has")
  func takenBackMeeting() throws {
    var stage = Rehearsal(try .running())
    let plan = stage.group.planning(
      on: Day("2026-12-30") ?? stage.now.day, start: nil, location: nil, template: "short", agenda: [])
    var other = Recorder(device: "c3xx")
    let theirs = try other.entries(of: plan, at: stage.now.instant, after: stage.model.context.history.latest)
    stage.wait(minutes: 1)
    stage.type("n28-12<enter><esc>")
    let own = try #require(stage.group.meetings.last?.number)
    stage.send(.arrived(theirs))
    stage.type("u")
    #expect(stage.foot.contains("Ongedaan: overleg gepland: \(own)b"), "\(stage.picture)")
  }
}
