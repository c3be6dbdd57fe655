import Console
import Foundation
import TestSupport
import Testing

/// The program killed just after an entry. Kills at random moments are a row of `make faults`: `kill-program`.
@Suite struct KillTests {
  @Test func aRecordedLineIsNotOfferedAgain() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.type("n", see: "notitie ›")
      terminal.type("Al vastgelegd", see: "notitie › Al vastgelegd")
      desk.seeDraft("Al vastgelegd", of: terminal)
      terminal.type("<enter>", see: "Vastgelegd: Al vastgelegd")
      terminal.die()
      let again = try desk.open()
      again.see("Enter gaat verder")
      again.type("<enter>", see: "Al vastgelegd")
      again.type("n", see: "notitie ›")
      #expect(!again.words.contains("› Al vastgelegd"))
    }
  }
}
