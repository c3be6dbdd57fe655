import Meetings
import Testing

@testable import Screens

@Suite("Who chairs, takes minutes and keeps time")
struct GivenTaskTests {
  @Test("The row says who it is, and below it what 1, 2 and 3 do", arguments: Language.allCases)
  func row(language: Language) throws {
    var stage = Rehearsal(try .running(language), language, columns: 100, rows: 30)
    stage.type("<enter>m")
    let said =
      language == .dutch
      ? "1, 2 of 3 geeft deze taak aan wie je hieronder kiest." : "1, 2 or 3 gives this task to whom you choose below."
    #expect(stage.picture.contains(said) && !stage.picture.contains("1 voorzitter:"))
    #expect(stage.hints.contains(language == .dutch ? "1 voorzitter" : "1 chair"), "\(stage.hints)")
  }

  @Test("Who is excused or absent is not made present by a task, and that is said", arguments: ["1", "2", "3"])
  func notThere(key: String) throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>m<down><enter><enter>")
    let count = stage.acts.count
    stage.type(key)
    #expect(stage.acts.count == count)
    #expect(stage.foot.unbroken.contains("Huisarts 2 is afgemeld. Zet eerst op aanwezig (Enter)"), "\(stage.foot)")
  }

  @Test("A second a says that everybody is marked")
  func everybody() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>ma")
    let count = stage.acts.count
    stage.type("a")
    #expect(stage.acts.count == count && stage.foot.contains("Van iedereen staat er al iets;"))
  }

  @Test(
    "Taking back says what holds again",
    arguments: [
      ("m<down><enter>u", "Ongedaan: bij Huisarts 2 staat weer niets."),
      ("m<enter>u", "Ongedaan: Huisarts 1 is weer aanwezig."), ("m3u", "Ongedaan: er is weer geen tijdbewaker."),
      ("m<down>1u", "Ongedaan: Huisarts 1 is weer voorzitter."),
    ])
  func undone(script: String, words: String) throws {
    var stage = Rehearsal(try .running(), columns: 120, rows: 36)
    stage.type("<enter>" + script)
    #expect(stage.foot.contains(words), "\(stage.foot)")
  }
}
