import Console
import Meetings
import Testing

@testable import Screens

@Suite("What nobody can see is not done")
struct UnseenTests {
  @Test("While only a larger window is asked for, a line keeps what is typed and no key acts")
  func tooSmall() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>")
    stage.resize(columns: 20, rows: 5)
    let before = stage.picture
    for keys in ["b", "s", "<right>", "u", "e", "<f1>", "/", "<enter>", "<esc>"] {
      stage.type(keys)
      #expect(stage.acts.isEmpty && stage.model.prompt == nil && stage.model.help == nil, "\(keys)")
    }
    #expect(stage.picture == before)
    stage.resize(columns: 80, rows: 24)
    stage.type("bZaal")
    stage.resize(columns: 20, rows: 5)
    stage.type(" huren<enter><esc>s")
    stage.resize(columns: 80, rows: 24)
    #expect(stage.acts.isEmpty && stage.model.prompt?.draft == "Zaal hurens")
  }

  @Test(
    "What is looked for is typed on, in the help, the palette, a list and a search",
    arguments: ["?", ":", "p", "/", "<esc><enter>bs"])
  func lookingFor(way: String) throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>\(way)ken")
    stage.resize(columns: 20, rows: 5)
    stage.type("qns<bs><enter><right>")
    stage.resize(columns: 80, rows: 24)
    #expect(stage.picture.contains("kenqn"), "\(stage.picture)")
    #expect(!stage.effects.contains(.quit) && stage.acts.isEmpty)
  }

  @Test("Leaving records nothing, so q does it in a window of any size")
  func leaving() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>")
    stage.resize(columns: 20, rows: 5)
    stage.type("q")
    #expect(stage.effects.contains(.quit) && stage.acts.isEmpty)
  }
}

@Suite("What was recorded in a meeting that is missing")
struct MissingMeetingTests {
  @Test("It is listed and found, and says why it does not lead to its meeting", arguments: ["b", "a", "/zonder"])
  func isSaid(way: String) throws {
    var book = try Notebook.running()
    let place = Place(meeting: EntryID("gone-1"), item: nil, topic: nil)
    try book.record(DecisionTaken(number: "B2025-1.1", place: place, text: "Besluit zonder overleg"))
    try book.record(
      ActionAgreed(number: "A2025-1.1", place: place, terms: ActionTerms(text: "Actie zonder overleg")))
    var stage = Rehearsal(book)
    stage.type(way)
    if way == "a" { stage.type("szonder<enter>") }
    #expect(stage.picture.contains("zonder overleg"))
    stage.type("<enter>")
    #expect(stage.picture.contains("ontbreekt in het logboek"), "\(stage.picture)")
    #expect(stage.picture.contains("zonder overleg"))
  }
}
