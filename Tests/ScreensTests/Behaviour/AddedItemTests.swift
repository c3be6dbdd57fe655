import Meetings
import Testing

@testable import Screens

@Suite("An item that is added")
struct AddedItemTests {
  @Test("An item is put before the closing while nobody chose a row, else behind the chosen one; where is said")
  func added() throws {
    var stage = Rehearsal(try .prepared())
    stage.type("<enter>tRondvraag over het rooster<enter>")
    let agenda = try #require(stage.group.meetings.last?.agenda)
    #expect(agenda.last?.topic == TopicID("closing"))
    #expect(agenda[agenda.count - 2].title == "Rondvraag over het rooster")
    #expect(stage.foot.contains("o en l verplaatsen"), "\(stage.foot)")
    stage.type("<home><down>tNog iets<enter>")
    #expect(stage.group.meetings.last?.agenda[2].title == "Nog iets")
    #expect(stage.foot.contains("“Nog iets” staat op de agenda na “Vorig verslag”"), "\(stage.foot)")
    stage.type("o")
    #expect(stage.group.meetings.last?.agenda[1].title == "Nog iets")
  }
}
