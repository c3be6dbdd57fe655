import Meetings
import Testing

@testable import Screens

@Suite("Entries from another device")
struct ArrivalTests {
  private func note(_ text: String, in stage: Rehearsal) throws -> Act {
    let meeting = try #require(stage.group.runningMeeting)
    let place = Place(meeting: meeting.id, item: meeting.clock.current, topic: meeting.current?.topic)
    return Act([NoteWritten(place: place, text: text)])
  }

  @Test("They appear, and the half-typed line stays as it is")
  func line() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bHalf <left>")
    let cursor = stage.canvas.cursor
    try stage.arrive(note("Van elders", in: stage))
    #expect(stage.picture.contains("Van elders"))
    #expect(stage.foot.contains("besluit › Half"))
    #expect(stage.canvas.cursor == cursor)
    stage.type("<end>besluit<enter>")
    #expect(stage.group.decisions.last?.text.current == "Half besluit")
  }

  @Test("The chosen entry of the meeting stays chosen")
  func selection() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter><up><up>")
    try stage.arrive(note("Van elders", in: stage))
    stage.type("w")
    #expect(stage.foot.contains("A2026-2.2 › Zaal regelen voor veertien personen"))
  }

  @Test("The chosen row of a list stays chosen")
  func list() throws {
    var stage = Rehearsal(try .running())
    stage.type("b<down>")
    let meeting = try #require(stage.group.runningMeeting)
    let place = Place(meeting: meeting.id, item: nil, topic: nil)
    try stage.arrive(Act([DecisionTaken(number: "B2026-2.9", place: place, text: "Van elders")]))
    stage.type("g")
    #expect(stage.foot.contains("B2026-1.1 uitgevoerd"))
  }

  @Test("An open prompt with marks keeps its picker")
  func picker() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>aBellen @n<down>")
    try stage.arrive(note("Van elders", in: stage))
    stage.type("<tab>")
    #expect(stage.foot.contains("Bellen @NWC"))
  }
}
