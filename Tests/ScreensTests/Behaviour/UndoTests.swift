import Meetings
import Testing

@testable import Screens

@Suite("Taking back")
struct UndoTests {
  @Test("A planned meeting that is taken back leaves no empty screen behind")
  func planned() throws {
    var stage = Rehearsal(try .fresh())
    stage.type("nvandaag<enter>u")
    #expect(stage.picture.contains("Nog geen overleg gepland"))
  }

  @Test("u says what it took back, Ctrl-R what it did again, many levels deep")
  func undoAndRedo() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bEen<enter>bTwee<enter>uu")
    #expect(stage.foot.contains("Ongedaan: besluit B2026-2.2 Een"))
    #expect(stage.group.decisions.suffix(2).map(\.status) == [.void, .void])
    stage.type("<c-r>")
    #expect(stage.foot.contains("Opnieuw: besluit B2026-2.2 Een"))
    stage.type("<c-r>")
    #expect(stage.group.decisions.suffix(2).map(\.status) == [.inForce, .inForce])
    stage.type("<c-r>")
    #expect(stage.foot.contains("Er is niets om opnieuw te doen."))
  }

  @Test("A new entry ends what could be done again")
  func redoEnds() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bEen<enter>unTussendoor<enter><c-r>")
    #expect(stage.foot.contains("Er is niets om opnieuw te doen."))
  }

  @Test("What others stand on is not taken back, and they are named")
  func stoodOn() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bEen<enter>")
    let decision = try #require(stage.group.decisions.last)
    try stage.arrive(Act([DecisionStatusChanged(decision: decision.id, status: .carriedOut)]))
    stage.type("u")
    #expect(stage.picture.contains("Dit kan hier niet ongedaan") && stage.picture.contains("een ander apparaat"))
    #expect(stage.group.decisions.last?.status == .carriedOut)
  }

  @Test("In a group that was just made there is nothing to take back: its name stays")
  func founding() throws {
    var stage = Rehearsal(try .fresh())
    stage.type("u")
    #expect(stage.group.name == "Trekkersgroep Heideland")
    #expect(stage.foot.contains("Er is niets om ongedaan te maken."))
  }

  @Test("Closing is not undone by u")
  func closing() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>fs<enter>u")
    #expect(stage.group.meetings.last?.status == .closed)
  }

  @Test("What was taken back before another device closed the meeting is not done again")
  func closedElsewhere() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>nToch niet<enter>u")
    let meeting = try #require(stage.group.runningMeeting)
    try stage.arrive(stage.group.closing(meeting, at: nil, now: stage.now.instant, reason: nil))
    let count = stage.acts.count
    stage.type("<c-r>")
    #expect(stage.picture.contains("Overleg 2026-2 is afgesloten; het verslag verandert niet meer."))
    #expect(stage.acts.count == count)
    stage.type("u")
    #expect(stage.picture.contains("Overleg 2026-2 is afgesloten") && stage.acts.count == count)
  }

  @Test("Walking is not something to take back")
  func walking() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>nEen<enter><right><right>u")
    #expect(stage.foot.contains("Ongedaan: notitie Een"))
    #expect(stage.group.runningMeeting?.current?.topic == TopicID("insurer-relation"))
  }
}
