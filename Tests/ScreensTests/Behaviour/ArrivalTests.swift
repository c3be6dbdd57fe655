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

  @Test("A Parel stays with the item it was looked for, where another device walks on meanwhile")
  func parel() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>p<enter>")
    let meeting = try #require(stage.group.runningMeeting)
    try stage.arrive(try #require(meeting.goingOn(in: stage.group, at: stage.now.instant)))
    stage.type("<enter><enter>")
    #expect(stage.group.choices.last?.place.topic == TopicID("learning-needs"))
    #expect(stage.group.runningMeeting?.current?.topic == TopicID("mdo-broadening"))
  }

  @Test("Minutes that another device adopted while the question stood open are not adopted twice")
  func adopted() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>vEen verbetering")
    let meeting = try #require(stage.group.runningMeeting)
    let previous = try #require(stage.group.previousMeeting(before: meeting))
    try stage.arrive(Act([MinutesAdopted(meeting: previous.id, adoptedIn: meeting.id, corrections: nil)]))
    stage.type("<enter>")
    #expect(stage.acts.isEmpty && stage.model.prompt?.draft == "Een verbetering")
    #expect(stage.picture.contains("Het verslag van 2026-1 is al vastgesteld."))
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

  @Test("The chosen item of the agenda stays chosen: Enter goes where it would have gone")
  func agenda() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter><tab><down>")
    let meeting = try #require(stage.group.runningMeeting)
    let first = try #require(meeting.agenda.first)
    try stage.arrive(
      Act([ItemAdded(meeting: meeting.id, title: "Van elders", minutes: 5, purpose: .discussion, after: first.id)]))
    #expect(stage.picture.contains("Van elders"))
    stage.type("<enter>")
    #expect(stage.group.runningMeeting?.current?.topic == TopicID("mdo-broadening"))
  }

  @Test("An item that this person added is the chosen one, and so is one that was taken off and put back")
  func ownItem() throws {
    func chosen(_ stage: Rehearsal) -> String? {
      guard case .agenda(let screen) = stage.model.top else { return nil }
      return screen.selected(stage.model.context)?.title
    }
    var stage = Rehearsal(try .running())
    stage.type("<enter><tab>tZelf bedacht<enter>")
    #expect(
      chosen(stage) == "Zelf bedacht" && stage.foot.contains("“Zelf bedacht” staat op de agenda na “Scholingsbehoefte”")
    )
    stage.type("x")
    #expect(chosen(stage) != "Zelf bedacht")
    stage.type("u")
    #expect(chosen(stage) == "Zelf bedacht")
  }

  @Test("A meeting closed elsewhere is not on the screen any more: what was agreed is, and a line is not lost")
  func closed() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bHalf")
    let meeting = try #require(stage.group.runningMeeting)
    try stage.arrive(stage.group.closing(meeting, at: stage.now.time, now: stage.now.instant, reason: nil))
    #expect(
      stage.picture.contains("Overleg 2026-2 is op een ander apparaat afgesloten.")
        && stage.picture.contains("besluit › Half"))
    #expect(stage.lines[0].contains("afgesloten") && stage.picture.contains("v schrijft het verslag."))
    stage.type("<enter>")
    #expect(stage.picture.contains("is afgesloten") && stage.acts.isEmpty)
    stage.type("<esc>v")
    #expect(stage.effects == [.export(meeting: meeting.id)])
  }

  @Test("A line that is open when another device walks on records under its own item")
  func walkedOn() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bHalf")
    let meeting = try #require(stage.group.runningMeeting)
    try stage.arrive(try #require(meeting.goingOn(in: stage.group, at: stage.now.instant)))
    #expect(stage.picture.contains("Op een ander apparaat is het overleg bij punt 6."))
    #expect(stage.picture.contains("B2026-2.2 · Scholingsbehoefte"))
    stage.type(" besluit<enter>")
    #expect(stage.group.decisions.last?.place.topic == TopicID("learning-needs"))
    #expect(stage.foot.contains("bij “Scholingsbehoefte”"))
  }

  @Test("An open prompt with marks keeps its picker")
  func picker() throws {
    func line(_ stage: Rehearsal) -> String? { stage.lines.first { $0.contains("actie ›") } }
    func typing(_ script: String) throws -> Rehearsal {
      var stage = Rehearsal(try .running())
      stage.type("<enter>a" + script)
      return stage
    }
    var stage = try typing("Bellen @n<down>")
    try stage.arrive(note("Van elders", in: stage))
    stage.type("<tab>")
    #expect(try line(stage) == line(typing("Bellen @n<down><tab>")))
    #expect(try line(stage) != line(typing("Bellen @n<tab>")))
    #expect(line(stage)?.contains("actie › Bellen @") == true)
  }
}
