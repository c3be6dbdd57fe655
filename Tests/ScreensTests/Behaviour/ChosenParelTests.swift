import Meetings
import Testing

@testable import Screens

@Suite("A chosen Parel")
struct ChosenParelTests {
  @Test("A day that has passed asks whether it was held", arguments: Language.allCases)
  func past(language: Language) throws {
    var stage = Rehearsal(try .prepared(language), language)
    stage.type("pd28-11-2026 zaal<enter>")
    let isAsked = { (stage: Rehearsal) in stage.picture.contains(language == .dutch ? "was 28 nov" : "was 28 Nov") }
    #expect(!isAsked(stage))
    stage.wait(days: 8)
    #expect(isAsked(stage) && stage.picture.contains(language == .dutch ? "gehouden? (g)" : "held? (t)"))
    stage.type("<esc>")
    #expect(isAsked(stage) && stage.picture.contains(language == .dutch ? "gehouden?" : "held?"), "\(stage.picture)")
    stage.type(nl: "pg14<enter>", en: "pt14<enter>")
    #expect(!isAsked(stage))
  }
}
