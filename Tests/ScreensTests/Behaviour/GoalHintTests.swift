import Meetings
import Testing

@testable import Screens

@Suite("The key of a shared goal")
struct GoalHintTests {
  @Test(
    "It is in sight where the goals are discussed, and nowhere else", arguments: [(64, 16), (80, 24)], Language.allCases
  )
  func hint(_ size: (columns: Int, rows: Int), language: Language) throws {
    var stage = Rehearsal(try .begun(language), language, columns: size.columns, rows: size.rows)
    let hint = language == .dutch ? "d doel" : "g goal"
    stage.type("<enter>")
    #expect(!stage.hints.contains(hint))
    stage.type("<right><right>")
    #expect(stage.group.runningMeeting?.current?.topic == TopicID("shared-goal"))
    #expect(stage.hints.contains(hint) && stage.hints.contains(language == .dutch ? "→ volgende" : "→ next"))
    #expect(
      stage.picture.contains(language == .dutch ? "Nog niets. d doel, b besluit" : "Nothing yet. g goal, d decision"))
    stage.type(nl: "dIedereen kent ons<enter>", en: "gEverybody knows us<enter>")
    #expect(stage.group.goals.count == 2)
    stage.type("<right>")
    #expect(!stage.hints.contains(hint))
  }

  @Test("A row of the worksheet that names a shared goal says which key records it as one")
  func row() throws {
    var stage = Rehearsal(try .begun())
    stage.type("<enter><right><right>rNWC; thuis sterven; ; overal een PaTz-groep<enter>")
    #expect(stage.foot.contains("d legt het als doel"), "\(stage.foot)")
    stage.type("doveral een PaTz-groep<enter>rhuisarts; thuis sterven; ; Overal een PaTz-groep<enter>")
    #expect(!stage.foot.contains("als doel"), "\(stage.foot)")
    stage.type("rros; thuis sterven<enter>")
    #expect(!stage.foot.contains("als doel"), "\(stage.foot)")
  }
}
