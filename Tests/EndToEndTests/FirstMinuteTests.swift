import Console
import Foundation
import TestSupport
import Testing

/// What a newcomer presses, reading nothing but the hints: each key is named on the screen before it is pressed.
@Suite struct FirstMinuteTests {
  /// A newcomer and the keys pressed so far; words that are typed count apart.
  private struct Newcomer {
    let terminal: PseudoTerminal
    private(set) var keys = 0

    mutating func press(_ key: String, hint: String, see text: String) {
      terminal.see(hint)
      terminal.type(key, see: text)
      keys += 1
    }

    func type(_ words: String) { terminal.type(words, see: words) }
  }

  @Test func aDecisionInANewGroupTakesEightKeysAndThreeTexts() throws {
    try Desk.use { desk in
      var newcomer = Newcomer(terminal: try desk.open(size: Size(columns: 80, rows: 24)))
      newcomer.press("n", hint: "n nieuwe groep", see: "naam van de groep ›")
      newcomer.type("Heideland")
      newcomer.press("<enter>", hint: "Enter verder", see: "schaal ›")
      newcomer.press("<enter>", hint: "Enter groep maken", see: "n plant er een")
      newcomer.press("n", hint: "n nieuw overleg", see: "nieuw overleg ›")
      newcomer.type("vandaag")
      newcomer.press("<enter>", hint: "Enter plannen", see: "Kennismaken")
      newcomer.press("<enter>", hint: "Enter begin overleg", see: "Nog niets.")
      newcomer.press("b", hint: "b besluit", see: "besluit ›")
      newcomer.type("We beginnen")
      newcomer.press("<enter>", hint: "Enter vastleggen", see: "Vastgelegd: B2026-1.1 We beginnen")
      #expect(newcomer.keys == 8)
      newcomer.terminal.die()
      #expect(try desk.texts(of: "decisions") == ["We beginnen"])
    }
  }

  @Test func aDecisionInTheExampleTakesFiveKeysAndOneText() throws {
    try Desk.use { desk in
      var newcomer = Newcomer(terminal: try desk.open(size: Size(columns: 80, rows: 24)))
      newcomer.press("<enter>", hint: "› Voorbeeldoverleg", see: "VOORBEELD")
      newcomer.press("<enter>", hint: "Enter overleg", see: "Agenda · gepland")
      newcomer.press("<enter>", hint: "Enter begin overleg", see: "Nog niets.")
      newcomer.press("b", hint: "b besluit", see: "besluit ›")
      newcomer.type("We oefenen")
      newcomer.press("<enter>", hint: "Enter vastleggen", see: "Vastgelegd: B2026-4.1 We oefenen")
      #expect(newcomer.keys == 5)
      newcomer.terminal.quit()
      // The example has a store of its own: there is still no group here.
      #expect(try desk.run("decisions").code == 66)
    }
  }
}
