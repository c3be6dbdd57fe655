import Console
import Foundation
import TestSupport
import Testing

/// The example lies in a folder like any other group's: two programs can have it open, and it can be opened by its path.
@Suite struct ExampleTwiceTests {
  private func openExample(_ desk: Desk) throws -> PseudoTerminal {
    let terminal = try desk.open()
    terminal.see("Voorbeeldoverleg")
    terminal.type("v", see: "VOORBEELD")
    return terminal
  }

  @Test func whatOneRecordsTheOtherShows() throws {
    try Desk.use { desk in
      let (left, right) = (try openExample(desk), try openExample(desk))
      left.type("<enter>", see: "Agenda · gepland")
      left.type("<enter>", see: "Nog niets.")
      right.see("loopt", within: patience)
      right.type("<enter>", see: "Nog niets.")
      left.fill("b", "Van links", see: "Vastgelegd: B2026-4.1 Van links")
      right.see("B2026-4.1 Van links", within: patience)
      right.fill("n", "Van rechts", see: "Vastgelegd: Van rechts")
      left.see("Van rechts", within: patience)
      left.quit()
      right.quit()
    }
  }

  @Test func beginningAgainUnderAnOpenProgramLosesNothingThatItRecords() throws {
    try Desk.use { desk in
      let (left, right) = (try openExample(desk), try openExample(desk))
      left.type("<enter>", see: "Agenda · gepland")
      left.type("<enter>", see: "Nog niets.")
      left.fill("b", "Voor het terugzetten", see: "Vastgelegd: B2026-4.1 Voor het terugzetten")
      right.type("g", see: "Voorbeeld opnieuw beginnen")
      right.type("o", see: "Het voorbeeld is teruggezet zoals het was.")
      left.fill("b", "Na het terugzetten", see: "Vastgelegd: B2026-4.2 Na het terugzetten")
      left.see("Voor het terugzetten")
      left.quit()
      right.quit()
      let again = try openExample(desk)
      again.type("b", see: "Na het terugzetten")
      again.type("<esc>", see: "B2026-4.1 Voor het terugzetten")
      again.quit()
    }
  }

  @Test(arguments: [["--language", "nl"], ["--language", "en"]])
  func openedByItsPathItSaysThatItIsTheExample(language: [String]) throws {
    try Desk.use { desk in
      try desk.run(["demo"])
      let root = desk.home + "/state/trekkersgroep/voorbeeld"
      let terminal = try desk.open(["--folder", root] + language)
      terminal.see(language.last == "nl" ? "VOORBEELD · Trekkersgroep Heideland" : "EXAMPLE · Trekkersgroep Heideland")
      terminal.quit()
    }
  }
}
