import Meetings
import Testing

@testable import Screens

@Suite("How many people")
struct ParelPeopleTests {
  @Test("A number below nothing is not recorded, and says so", arguments: Language.allCases)
  func negative(language: Language) throws {
    var stage = Rehearsal(try .prepared(language), language)
    let choice = try #require(stage.group.choices.last)
    let count = stage.acts.count
    stage.type(nl: "pg-3<enter>", en: "pt-3<enter>")
    #expect(stage.foot.contains(language == .dutch ? "-3 mensen kan niet" : "-3 people is not possible"))
    #expect(stage.acts.count == count && stage.group.choices[choice.id]?.attended == nil)
    var planning = Rehearsal(try .prepared(language), language)
    planning.type("pd15-1 zaal -5<enter>")
    #expect(planning.foot.contains(language == .dutch ? "-5 mensen kan niet" : "-5 people is not possible"))
    #expect(planning.acts.isEmpty)
  }
}
