import Console
import Meetings
import Testing

@testable import Screens

@Suite("Long entries of earlier meetings")
struct ChosenDetailTests {
  @Test("The chosen decision, action and search hit stand below the list in full", arguments: ["b", "a", "/"])
  func full(key: Character) throws {
    let text =
      "De trekkersgroep vraagt elke kern om in het voorjaar samen een avond over proactieve zorgplanning te houden"
    var stage = Rehearsal(try .running())
    stage.type("<enter>\(key == "a" ? "a" : "b")\(text)<enter><esc><enter>")
    switch key {
    case "/": stage.type("/proactieve zorg")
    case "a": stage.type("asproactieve<enter>")
    default: stage.type("b")
    }
    let words = stage.picture.unbroken
    #expect(words.contains(text))
  }
}
