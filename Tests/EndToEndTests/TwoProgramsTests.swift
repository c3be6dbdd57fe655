import Console
import Foundation
import TestSupport
import Testing

/// Two programs, on two devices, over the same folder.
@Suite struct TwoProgramsTests {
  @Test func seeEachOther() throws {
    try Desk.use { desk in
      try desk.prepare()
      let left = try desk.open()
      var other = desk
      // Another state folder is another device.
      other.variables["XDG_STATE_HOME"] = desk.home + "/state-2"
      let right = try other.open()
      for terminal in [left, right] {
        terminal.see("Enter gaat verder")
        terminal.type("<enter>", see: "Opening en afspraken")
      }
      right.type("n", see: "notitie ›")
      right.type("half getypt", see: "half getypt")
      let cursor = right.cursor
      left.fill("b", "Van links", see: "Vastgelegd: B2026-1.1 Van links")
      right.see("B2026-1.1 Van links", within: .seconds(5))
      #expect(right.words.contains("notitie › half getypt"))
      #expect(right.cursor == cursor)
      right.type(" en af<enter>", see: "Vastgelegd: half getypt en af")
      left.see("half getypt en af", within: .seconds(5))
      try takeTheSameNumber(left, right, desk)
      left.quit()
      right.quit()
    }
  }

  /// Both take B2026-1.2 before either saw the other's: the letter is the same on both.
  private func takeTheSameNumber(_ left: PseudoTerminal, _ right: PseudoTerminal, _ desk: Desk) throws {
    // The folder was just looked at, so both have some time until the next look.
    left.type("b", see: "besluit ›")
    right.type("b", see: "besluit ›")
    left.type("Tegelijk links", see: "B2026-1.2 · Opening")
    right.type("Tegelijk rechts", see: "B2026-1.2 · Opening")
    left.send(keys: "<enter>")
    right.send(keys: "<enter>")
    for terminal in [left, right] {
      terminal.see("Tegelijk links", within: .seconds(6))
      terminal.see("Tegelijk rechts", within: .seconds(6))
    }
    let numbers = try desk.list("decisions", "decisions").compactMap { $0["number"] as? String }
    #expect(Set(numbers) == ["B2026-1.1", "B2026-1.2", "B2026-1.2b"])
    for terminal in [left, right] { terminal.see("B2026-1.2b") }
    let withLetter = try desk.list("decisions", "decisions").first { $0["number"] as? String == "B2026-1.2b" }
    let text = try #require(withLetter?["text"] as? String)
    for terminal in [left, right] {
      #expect(terminal.screenLines.contains { $0.contains("B2026-1.2b") && $0.contains(text) })
    }
  }
}
