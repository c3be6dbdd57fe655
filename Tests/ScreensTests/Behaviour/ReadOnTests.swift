import Console
import Meetings
import Testing

@testable import Screens

@Suite("The manual within reach")
struct ReadOnTests {
  @Test("A page of the manual says how to read on, as long as there is more", arguments: Language.allCases)
  func readOn(language: Language) throws {
    let hint = language == .dutch ? "↓ PgDn verder" : "↓ PgDn more"
    var stage = Rehearsal(try .running(language), language, columns: 64, rows: 16)
    stage.type("<enter><c-o>")
    #expect(stage.hints.contains(hint) && stage.picture.contains(" / "), "\(stage.hints)")
    stage.type("<pgdn>")
    #expect(stage.hints.contains(hint))
    stage.type("<end>")
    #expect(!stage.hints.contains(hint), "\(stage.hints)")
    stage.type("<up>")
    #expect(stage.hints.contains(hint))
    stage.resize(columns: 200, rows: 60)
    #expect(!stage.hints.contains(hint))
  }

  @Test("The page of a Parel says so too", arguments: Language.allCases)
  func parel(language: Language) throws {
    for (columns, rows) in [(64, 16), (80, 24)] {
      var stage = Rehearsal(try .running(language), language, columns: columns, rows: rows)
      stage.type("<enter>p<enter>")
      #expect(stage.model.top.name == .parel && stage.picture.contains("PgDn"), "\(stage.picture)")
      stage.type("<end>")
      #expect(!stage.picture.contains("PgDn"), "\(stage.picture)")
    }
  }

  @Test("The manual says which page of how many it is", arguments: Language.allCases)
  func pageOfPages(language: Language) throws {
    var stage = Rehearsal(try .running(language), language)
    stage.type("<c-o><home>")
    let (of, count) = (language == .dutch ? "van" : "of", ManualScreen.pages.count)
    #expect(stage.lines[0].contains("(2 \(of) \(count))"), "\(stage.lines[0])")
    stage.type("<right>")
    #expect(stage.lines[0].contains("(3 \(of) \(count))"))
  }

  @Test(
    "From a line the manual opens, and coming back the line stands there as it was",
    arguments: ["<c-o>", "<f1><f1>", "<f1><c-o>"])
  func fromALine(keys: String) throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bKennisspel her<left><left>" + keys)
    #expect(stage.lines[0].contains("Handleiding") && stage.lines[0].contains("Het overleg"), "\(stage.lines[0])")
    // Its keys are those of the manual meanwhile.
    stage.type("<right><down><left>")
    #expect(stage.acts.isEmpty && stage.drafts["decision"] == "Kennisspel her")
    stage.type("<esc>")
    #expect(stage.model.top.name == .live && stage.foot.contains("besluit › Kennisspel her"))
    stage.type("X<enter>")
    #expect(stage.group.decisions.last?.text.current == "Kennisspel hXer")
  }

  @Test("Details come back as details")
  func fromDetails() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>aBellen<tab><f1><f1>")
    #expect(stage.lines[0].contains("Handleiding"))
    stage.type("<esc>")
    #expect(stage.model.prompt?.form != nil && stage.picture.contains("Bellen"))
    stage.type("<c-s>")
    #expect(stage.group.actions.last?.terms.current.text == "Bellen")
  }

  @Test("Where somebody goes elsewhere from the manual the line is kept, and offered when it is opened again")
  func goingElsewhere() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bKennisspel<c-o><c-p>")
    stage.type("alle besluiten<enter>")
    #expect(stage.model.prompt == nil && stage.model.top.name == .decisions)
    stage.type("<esc><esc>")
    #expect(stage.model.top.name == .live, "\(stage.model.top.name)")
    if stage.model.prompt == nil { stage.type("b") }
    #expect(stage.foot.contains("besluit › Kennisspel"))
  }

  @Test("A meeting that is closed elsewhere meanwhile takes nothing of what was typed")
  func closedMeanwhile() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bKennisspel<c-o>")
    let meeting = try #require(stage.group.runningMeeting)
    try stage.arrive(Act([MeetingClosed(meeting: meeting.id)]))
    stage.type("<esc><enter>")
    #expect(stage.acts.isEmpty && stage.drafts["decision"] == "Kennisspel")
  }

  @Test("A question has help of its own, from which the manual opens", arguments: ["<f1>", "?"])
  func ofAQuestion(key: String) throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter><esc>" + key)
    #expect(!stage.picture.contains("Terwijl je typt") && stage.picture.contains("Overleg verlaten?"))
    for words in ["Enter", "naar de groep", "Esc", "blijven"] { #expect(stage.picture.contains(words), "\(words)") }
    #expect(!stage.picture.contains("F1 hulp"))
    stage.type("<esc>")
    #expect(stage.foot.contains("Overleg verlaten?"))
    stage.type("<f1><f1>")
    #expect(stage.lines[0].contains("Handleiding"))
    stage.type("<esc>")
    #expect(stage.model.top.name == .live && stage.acts.isEmpty)
  }

  @Test("A key that does nothing does not answer the question; one of the meeting is for the meeting")
  func otherKeys() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter><esc>y")
    #expect(stage.model.prompt?.prompt.isQuestion == true && stage.acts.isEmpty)
    #expect(stage.picture.contains("Enter: naar de groep. Esc: blijven."), "\(stage.foot)")
    stage.type("b")
    #expect(stage.foot.contains("besluit ›") && stage.model.top.name == .live)
  }
}
