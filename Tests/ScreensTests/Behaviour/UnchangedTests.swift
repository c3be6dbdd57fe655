import Meetings
import Testing

@testable import Screens

@Suite("What changes nothing is not recorded")
struct UnchangedTests {
  @Test("A row of a worksheet that was only looked at")
  func row() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>rsedatie; huisartsen<enter>")
    let before = stage.group.rows.last
    stage.type("<up>w")
    #expect(stage.model.prompt != nil)
    let count = stage.model.context.history.entries.count
    stage.type("<enter>")
    #expect(stage.model.prompt == nil && stage.model.context.history.entries.count == count)
    #expect(stage.group.rows.last == before)
  }

  @Test("Who organises and guides a Parel, with an empty line")
  func actors() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("pw")
    #expect(stage.model.prompt?.prompt is ChoiceActorsPrompt)
    let count = stage.model.context.history.entries.count
    stage.type("<enter>")
    #expect(stage.model.prompt == nil && stage.model.context.history.entries.count == count)
  }

  @Test("A status that an action has already")
  func status() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("a<down><down>b")
    let count = stage.model.context.history.entries.count
    stage.type("b")
    #expect(stage.foot.contains("staat al op “mee bezig”") && stage.model.context.history.entries.count == count)
  }
}
