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

  @Test(
    "Where every row of a history says all of it no rule stands above nothing",
    arguments: [(64, 16), (80, 24), (120, 36)])
  func history(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .running(), columns: columns, rows: rows)
    stage.type("<enter>bKort<enter>h")
    #expect(stage.model.top.name == .story && stage.picture.contains("Kort") && !stage.picture.contains("───"))
    stage.type(
      "<esc>w en dan nog zo veel woorden dat de rij ze niet allemaal kan tonen, ook niet op een breed scherm zoals dat aan de muur<enter>h"
    )
    #expect(stage.picture.contains("…") && !stage.picture.contains("───"))
    stage.type("<down>")
    #expect(
      stage.picture.contains("───")
        && stage.picture.unbroken.contains("ook niet op een breed scherm zoals dat aan de muur"))
  }
}
