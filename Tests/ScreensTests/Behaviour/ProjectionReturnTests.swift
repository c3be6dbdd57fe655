import Meetings
import Testing

@testable import Screens

@Suite("The projection after a line")
struct ProjectionReturnTests {
  private func projected(_ keys: String = "<enter>z") throws -> Rehearsal {
    var stage = Rehearsal(try Notebook.running(.dutch))
    stage.type(keys)
    return stage
  }

  @Test(
    "It is back after Enter and after Esc, whichever line was open, and nothing half typed stands on it",
    arguments: ["b", "a", "n", "k", "r"])
  func everyLine(key: String) throws {
    var stage = try projected()
    stage.type("\(key)Half getypt")
    #expect(!stage.model.isProjecting)
    stage.type("<esc>")
    #expect(stage.model.isProjecting && !stage.picture.contains("Half"))
    // What was typed is there again.
    stage.type("\(key)<enter>")
    #expect(stage.model.isProjecting && stage.model.prompt == nil)
  }

  @Test("A note is recorded behind the wall: the room is told that it is safe, and no word of it")
  func note() throws {
    var stage = try projected()
    stage.type("nGeheime kanttekening<enter>")
    #expect(stage.group.notes.last?.text.standing.first?.value == "Geheime kanttekening")
    for (columns, rows) in [(64, 16), (80, 24), (120, 36)] {
      stage.resize(columns: columns, rows: rows)
      #expect(stage.model.isProjecting && !stage.picture.contains("Geheime") && stage.foot.contains("Vastgelegd."))
    }
    stage.wait(minutes: 1)
    #expect(!stage.foot.contains("Vastgelegd."))
    // Nobody sees it go: so that it is said.
    stage.type("u")
    #expect(stage.model.isProjecting && stage.foot.contains("Ongedaan: notitie") && !stage.picture.contains("Geheime"))
    stage.type("<c-r>")
    #expect(stage.foot.contains("Opnieuw: notitie") && !stage.picture.contains("Geheime"))
  }

  @Test("As long as something is typed, asked or looked at on the way, the chair's own screen stays")
  func onTheWay() throws {
    var stage = try projected()
    stage.type("p")
    #expect(stage.model.top.name == .parels)
    stage.type("<enter>")
    #expect(stage.model.top.name == .parel)
    stage.type("<esc><esc>")
    #expect(stage.model.isProjecting)
    stage.type("b<f1>")
    #expect(!stage.model.isProjecting && stage.model.help != nil)
    stage.type("<esc>Een besluit<tab>")
    #expect(!stage.model.isProjecting && stage.model.prompt?.form != nil)
    stage.type("<c-s>")
    #expect(stage.model.isProjecting && stage.picture.contains("Een besluit"))
  }

  @Test("What was recorded last is corrected from it, and who comes in late noted")
  func corrected() throws {
    var stage = try projected()
    stage.type("bElke maand<enter>w")
    #expect(!stage.model.isProjecting && stage.foot.contains("Elke maand"))
    stage.type(" een overleg<enter>")
    #expect(stage.model.isProjecting && stage.picture.contains("Elke maand een overleg"))
    stage.type("m<down><enter>")
    #expect(stage.model.top.name == .people)
    stage.type("<esc>")
    #expect(stage.model.isProjecting)
  }

  @Test("Of a meeting that is closed it opens no screen of its own", arguments: ["b", "w", "m", "<tab>", "s"])
  func closed(key: String) throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>fs<enter>z")
    let (screens, acts) = (stage.model.stack.map(\.name), stage.acts.count)
    stage.type(key)
    #expect(stage.model.stack.map(\.name) == screens && stage.acts.count == acts)
    #expect(stage.foot.contains("afgesloten"), "\(stage.foot)")
  }

  @Test("Another item is gone to through the agenda, or by skipping, and stands on the wall at once")
  func elsewhereOnTheAgenda() throws {
    var stage = try projected()
    stage.type("<tab><home>")
    #expect(stage.model.top.name == .agenda)
    stage.type("<enter>")
    #expect(stage.model.isProjecting && stage.picture.contains("1  Opening"))
    stage.type("s")
    #expect(stage.model.isProjecting && stage.picture.contains("2  Vorig verslag"))
    #expect(stage.group.runningMeeting?.agenda.first?.status == .skipped)
  }

  @Test("From the palette too a line is followed by the projection")
  func palette() throws {
    var stage = try projected()
    stage.type(":besluit vastleggen<enter>")
    #expect(!stage.model.isProjecting && stage.model.isTyping)
    stage.type("Een besluit<enter>")
    #expect(stage.model.isProjecting)
  }

  @Test("What was agreed is back as it was, with what was recorded")
  func readBack() throws {
    var stage = try projected("<enter>fz")
    stage.type("bElke maand een overleg<enter>")
    #expect(stage.model.stack.map(\.name) == [.home, .live, .readBack, .projection])
    #expect(stage.picture.contains("Wat we hebben afgesproken") && stage.picture.contains("Elke maand een overleg"))
  }

  @Test("What is not recorded stays in its line; where the meeting is closed meanwhile nothing is projected")
  func notRecorded() throws {
    var stage = try projected()
    stage.recording = .failing(Text(nl: "De schijf is vol.", en: "The disk is full."))
    stage.type("bEen besluit<enter>")
    #expect(!stage.model.isProjecting && stage.foot.contains("Een besluit"))
    stage.recording = .atOnce
    try stage.arrive(Act([MeetingClosed(meeting: try #require(stage.group.runningMeeting?.id))]))
    stage.type("<esc>")
    #expect(stage.model.top.name == .readBack && stage.model.aside.isEmpty)
  }

  @Test("Who asks for it before the line is on disk gets it once")
  func once() throws {
    var stage = try projected()
    stage.recording = .later
    stage.type("bEen besluit<enter>z")
    try stage.answer()
    #expect(stage.model.isProjecting && stage.model.stack.map(\.name) == [.home, .live, .projection])
    stage.type("z")
    #expect(stage.model.stack.map(\.name) == [.home, .live])
  }

  @Test(
    "On the smallest screen as many entries stand there as fit, each with who and when", arguments: Language.allCases)
  func rowsThereAre(language: Language) throws {
    var stage = Rehearsal(try Notebook.running(language), language, columns: 64, rows: 16, isProjector: true)
    #expect(stage.picture.contains("FTO-data opvragen") && stage.picture.contains("ROS 1 · 4"))
    #expect(stage.picture.contains("Zaal regelen voor veertien personen"))
    #expect(stage.picture.contains("B2026-2.1"))
    stage.resize(columns: 80, rows: 24)
    let rows = stage.lines
    let first = try #require(rows.firstIndex { $0.contains("A2026-2.1") })
    #expect(rows[first + 1].contains("ROS 1") && rows[first + 2].allSatisfy { $0 == " " })
  }
}
