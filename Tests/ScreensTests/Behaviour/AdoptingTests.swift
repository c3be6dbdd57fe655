import Meetings
import Testing

@testable import Screens

@Suite("Adopting the previous minutes")
struct AdoptingTests {
  @Test("A correction is told at the item and read back, and another can be added")
  func correction() throws {
    var stage = Rehearsal(try .begun(), columns: 80, rows: 40)
    stage.type("<enter><right>vHuisarts 1 was online<enter>")
    #expect(stage.foot.contains("Verslag 2026-1 vastgesteld, met verbetering."))
    func words() -> String { stage.picture.unbroken }
    #expect(words().contains("vastgesteld, met verbetering:"))
    stage.type("v")
    #expect(stage.picture.contains("nog een verbetering ›"), "\(stage.foot)")
    stage.type("<enter>")
    #expect(stage.group.meetings.first?.corrections == "Huisarts 1 was online")
    stage.type("vHet was op dinsdag<enter>f")
    #expect(words().contains("2026-1 vastgesteld, met verbetering: Huisarts 1 was online · Het was op dinsdag"))
    stage.type("<esc>u")
    #expect(stage.group.meetings.first?.corrections == "Huisarts 1 was online")
  }

  @Test("Minutes that an earlier meeting adopted are adopted")
  func earlier() throws {
    var stage = Rehearsal(try .begun(), columns: 80, rows: 40)
    stage.type("<enter><right>v<enter>f")
    #expect(stage.lines.contains { $0.contains("2026-1 vastgesteld") && !$0.contains("verbetering") })
  }
}
