import Meetings
import Testing

@testable import Screens

@Suite("A mark in a line that corrects")
struct EditedMarkTests {
  @Test("A topic or goal that is put in stays text, and that is said; one that is unknown is just text")
  func known() throws {
    var stage = Rehearsal(try .running(), columns: 120, rows: 36)
    stage.type("b")
    let decision = try #require(stage.group.decisions.last)
    stage.type("<esc><enter><down>w #G1")
    #expect(stage.foot.contains("“#G1” blijft tekst: onderwerp en doel veranderen hier niet."), "\(stage.foot)")
    stage.type("<enter>")
    #expect(stage.group.decisions[decision.id]?.text.current.hasSuffix("#G1") == true)
    stage.type("w")
    #expect(!stage.foot.contains("blijft tekst"))
    stage.type(" #zomaar")
    #expect(!stage.foot.contains("blijft tekst"))
  }
}
