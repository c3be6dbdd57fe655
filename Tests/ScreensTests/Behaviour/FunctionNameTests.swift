import Meetings
import Testing

@testable import Screens

@Suite("Whoever chairs, by that name")
struct FunctionNameTests {
  @Test(
    "A function is read in both languages, whatever language is spoken",
    arguments: Language.allCases, ["voorzitter", "chair"])
  func both(language: Language, name: String) throws {
    var stage = Rehearsal(try .running(language), language)
    let chair = try #require(stage.group.runningMeeting?.functions[.chair])
    stage.type("<enter>aBellen @\(name)<enter>")
    #expect(stage.group.actions.last?.terms.current.actors == [.member(chair)])
  }
}
