import Meetings
import Testing

@testable import Screens

@Suite("What is recorded on one device while another closes the meeting")
struct LateEntryTests {
  /// The closing of the meeting that runs, on another device, as it will come in later.
  private func closing(in stage: Rehearsal) throws -> [Entry] {
    let meeting = try #require(stage.group.runningMeeting)
    var other = Recorder(device: "c3xx")
    let act = stage.group.closing(meeting, at: stage.now.time, now: stage.now.instant, reason: nil)
    return try other.entries(of: act, at: stage.now.instant, after: stage.model.context.history.latest)
  }

  private func decision(_ number: String, in meeting: Meeting) -> Act {
    Act([DecisionTaken(number: number, place: Place(meeting: meeting.id, item: nil, topic: nil), text: "Van elders")])
  }

  @Test("Whoever recorded it is told by its number that it counts, and which key writes the minutes again")
  func toldWhereItWasRecorded() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>")
    let closing = try closing(in: stage)
    stage.wait(minutes: 1)
    stage.type("bTe laat<enter>")
    let number = try #require(stage.group.decisions.last?.number)
    stage.send(.arrived(closing))
    #expect(stage.picture.contains("al afgesloten op een ander apparaat"))
    #expect(stage.picture.contains("\(number) telt mee") && stage.picture.contains("v bij de overleggen"))
    #expect(stage.effects.isEmpty)
  }

  @Test("The device that closed the meeting writes its minutes again, and says why")
  func writtenAgain() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>fs<enter>")
    let meeting = try #require(stage.group.meetings.last)
    let written = stage.effects.count
    try stage.arrive(decision("B2026-2.9", in: meeting))
    #expect(stage.effects.dropFirst(written) == [.export(meeting: meeting.id)])
    stage.send(.exported(paths: ["~/v/2026-2/verslag.md"], remark: nil, of: meeting.id))
    #expect(stage.picture.contains("B2026-2.9 kwam er na het afsluiten nog bij."))
    #expect(stage.picture.contains("Het verslag is opnieuw geschreven."))
  }

  @Test("Minutes that could not be written again say why, and what came in; the next ones say nothing of it any more")
  func notWrittenAgain() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>fs<enter>")
    let meeting = try #require(stage.group.meetings.last)
    try stage.arrive(decision("B2026-2.9", in: meeting))
    stage.send(.notExported(reason: Text(verbatim: "de schijf is vol")))
    #expect(stage.picture.unbroken.contains("B2026-2.9 kwam er na het afsluiten nog bij. "))
    #expect(stage.picture.unbroken.contains("de schijf is vol"))
    stage.type("v")
    stage.send(.exported(paths: ["~/v/2026-2/verslag.md"], remark: nil, of: meeting.id))
    #expect(!stage.picture.contains("kwam er na het afsluiten"))
  }

  @Test("So it does for what was recorded before the closing and came in after it")
  func writtenAgainForEarlier() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>")
    let meeting = try #require(stage.group.runningMeeting)
    var other = Recorder(device: "c3xx")
    let early = try other.entries(
      of: decision("B2026-2.9", in: meeting), at: stage.now.instant, after: stage.model.context.history.latest)
    stage.wait(minutes: 1)
    stage.type("fs<enter>")
    let written = stage.effects.count
    stage.send(.arrived(early))
    #expect(stage.effects.dropFirst(written) == [.export(meeting: meeting.id)])
  }

  @Test("Only the device that closed it does: another one names the key")
  func notWrittenElsewhere() throws {
    var stage = Rehearsal(try .running())
    let meeting = try #require(stage.group.runningMeeting)
    stage.send(.arrived(try closing(in: stage)))
    try stage.arrive(decision("B2026-2.9", in: meeting))
    #expect(!stage.effects.contains(.export(meeting: meeting.id)))
    #expect(stage.picture.contains("B2026-2.9") && stage.picture.contains("v bij de overleggen"))
  }

  @Test("What is no part of the minutes writes nothing: how far an action is, who comes too late")
  func noPart() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>fs<enter>")
    let meeting = try #require(stage.group.meetings.last)
    let written = stage.effects.count
    let action = try #require(stage.group.actions.first { $0.place.meeting == meeting.id })
    try stage.arrive(Act([ActionStatusChanged(action: action.id, status: .done)]))
    #expect(stage.effects.count == written && !stage.picture.contains("na het afsluiten"))
  }

  @Test("Somebody who types while the meeting is closed elsewhere hears that the words come back, and with which key")
  func halfTyped() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bHalf")
    stage.send(.arrived(try closing(in: stage)))
    #expect(stage.picture.contains("op een ander apparaat afgesloten"))
    #expect(stage.picture.contains("b in het volgende overleg haalt hem terug"))
    #expect(!stage.hints.contains("vastleggen") && stage.hints.contains("Esc"))
    stage.type(" werk<enter>")
    #expect(stage.picture.contains("is afgesloten") && stage.picture.contains("b in het volgende overleg"))
    stage.type("<esc>")
    #expect(stage.drafts["decision"] == "Half werk")
    stage.type("<esc><esc>nvandaag<enter>gb")
    #expect(stage.picture.contains("besluit › Half werk"))
  }

  @Test("A line that has nothing to do with the meeting goes on")
  func otherLine() throws {
    var stage = Rehearsal(try .running())
    stage.type("mnHuisarts 9")
    stage.send(.arrived(try closing(in: stage)))
    #expect(stage.hints.contains("Enter vastleggen") && !stage.picture.contains("haalt hem terug"))
  }

  @Test("The read-back of a meeting that another device closed shows the minutes that stand in the folder")
  func minutesOfAnotherDevice() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>")
    let meeting = try #require(stage.group.runningMeeting)
    stage.send(.arrived(try closing(in: stage)))
    #expect(stage.lookedFor == [meeting.id] && stage.picture.contains("v schrijft het verslag."))
    #expect(stage.model.meetingWithoutPaths == meeting.id)
    stage.send(.minutesFound(paths: ["~/v/2026-2/verslag.md"], of: EntryID("another")))
    #expect(stage.picture.contains("v schrijft het verslag."))
    stage.send(.minutesFound(paths: ["~/v/2026-2/verslag.md"], of: meeting.id))
    #expect(stage.picture.contains("~/v/2026-2/verslag.md") && !stage.picture.contains("v schrijft het verslag."))
    #expect(stage.model.meetingWithoutPaths == nil && stage.effects.isEmpty)
  }

  @Test("So it does for a version that is chosen on this very device")
  func versionChosenHere() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>")
    let decision = try #require(stage.group.decisions.last)
    for text in ["Zes", "Zeven"] {
      try stage.arrive(Act([DecisionEdited(decision: decision.id, text: text, replacing: [decision.id])]))
    }
    stage.wait(minutes: 1)
    stage.type("fs<enter><esc><esc>b")
    let written = stage.effects.count
    stage.type("h<enter>")
    #expect(stage.group.decisions[decision.id]?.text.standing.count == 1)
    #expect(stage.effects.dropFirst(written) == [.export(meeting: decision.place.meeting)])
    stage.send(.exported(paths: ["~/v/verslag.md"], remark: nil, of: decision.place.meeting))
    #expect(stage.foot.contains("Vastgelegd: ") && stage.picture.contains("Verslag geschreven in ~/v: verslag.md"))
  }

  @Test("A version of an action that is chosen after the closing has the minutes written again, as one of a decision")
  func versionChosen() throws {
    for isAction in [true, false] {
      var stage = Rehearsal(try Scene.complete(.dutch))
      stage.type("<enter>")
      let action = try #require(stage.group.actions.last)
      let decision = try #require(stage.group.decisions.last)
      let edit = { (text: String, old: [EntryID]) -> Act in
        isAction
          ? Act([
            ActionEdited(action: action.id, terms: ActionTerms(text: text, actors: [], due: .none), replacing: old)
          ])
          : Act([DecisionEdited(decision: decision.id, text: text, replacing: old)])
      }
      for text in ["Zes", "Zeven"] { try stage.arrive(edit(text, [isAction ? action.id : decision.id])) }
      stage.wait(minutes: 1)
      stage.type("fs<enter>")
      let standing =
        isAction
        ? stage.group.actions[action.id]?.terms.standing.map(\.id)
        : stage.group.decisions[decision.id]?.text.standing.map(\.id)
      let written = stage.effects.count
      try stage.arrive(edit("Zeven", try #require(standing)))
      let meeting = isAction ? action.place.meeting : decision.place.meeting
      #expect(stage.effects.dropFirst(written) == [.export(meeting: meeting)])
      stage.send(.exported(paths: ["~/v/verslag.md"], remark: nil, of: meeting))
      let number = isAction ? action.number : decision.number
      #expect(stage.picture.contains("\(number) is na het afsluiten gewijzigd."), "\(stage.picture)")
    }
  }
}
