import Console
import Foundation
import TestSupport
import Testing

/// Terminals that say another size than they have, or none.
@Suite struct OddSizeTests {
  @Test func aTerminalWithoutASizeIsTakenForTheUsualOne() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.open(size: Size(columns: 80, rows: 24), claiming: Size(columns: 0, rows: 0))
      terminal.see("Enter gaat verder")
      terminal.type("<enter>", see: "1 Opening")
      terminal.fill("b", "Zonder maat", see: "Vastgelegd: B2026-1.1")
      terminal.claim(Size(columns: 64, rows: 16))
      terminal.settle()
      terminal.quit()
      #expect(try desk.texts(of: "decisions") == ["Zonder maat"])
    }
  }

  @Test func nothingIsLostWhereTheSizeGoesAndComesBack() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting(size: Size(columns: 80, rows: 24))
      terminal.type("b", see: "besluit ›")
      terminal.send(keys: "Eerst")
      terminal.see("Eerst")
      for size in [(0, 0), (1, 1), (0, 24), (80, 0), (1, 60), (3_000, 2_000), (1, 1)] {
        terminal.claim(Size(columns: size.0, rows: size.1))
        terminal.settle(.milliseconds(100))
        terminal.send(keys: ".")
      }
      terminal.settle()
      terminal.resize(Size(columns: 80, rows: 24))
      terminal.see("besluit › Eerst.......")
      terminal.type("<enter>", see: "Vastgelegd: B2026-1.1")
      terminal.quit()
      #expect(try desk.texts(of: "decisions") == ["Eerst......."])
    }
  }

  @Test(arguments: [Size(columns: 200, rows: 60), Size(columns: 3_000, rows: 2_000), Size(columns: 41, rows: 13)])
  func aTerminalThatLiesKeepsWhatIsRecorded(_ claimed: Size) throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.open(size: Size(columns: 80, rows: 24), claiming: claimed)
      terminal.settle(.seconds(1))
      // What stands in its last rows falls off the screen: it is typed without looking.
      terminal.send(keys: "<enter>")
      terminal.settle(.seconds(1))
      terminal.send(keys: "bOngezien")
      terminal.settle()
      terminal.send(keys: "<enter>")
      let isThere = terminal.waitUntil(timeout: patience) { (try? desk.texts(of: "decisions")) == ["Ongezien"] }
      #expect(isThere, "\(terminal.screenLines)")
      terminal.send(keys: "q")
      terminal.settle()
      terminal.send(keys: "<enter>")
      #expect(terminal.waitForExit(timeout: patience) == .exit(0))
      #expect(terminal.isGivenBack)
    }
  }
}
