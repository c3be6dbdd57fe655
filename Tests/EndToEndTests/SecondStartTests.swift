import Console
import Foundation
import TestSupport
import Testing

/// What is kept of a group for a quick start shows at once, and never stands in the way of what the journal says.
@Suite struct SecondStartTests {
  /// Long after the files of the test are written: nothing is kept of files that have only just changed.
  private static let later = "2031-11-21T14:00:00+"

  @Test func theScreenIsTheSameAndKeysTypedAtOnceCount() throws {
    try Desk.use { desk in
      try desk.prepare()
      try desk.run("record decision Enquête herhalen")
      desk.clock = Self.later
      let first = try look(desk)
      #expect(Self.kept(desk).count == 1)
      #expect(first.contains { $0.contains("Enquête herhalen") })
      #expect(try look(desk) == first)
      let again = try desk.open()
      again.see("Heideland")
      again.type("<enter>", see: "1 Opening")
      again.fill("b", "Snel getypt", see: "Vastgelegd: B2026-1.2 Snel getypt")
      again.quit()
      #expect(try desk.texts(of: "decisions") == ["Enquête herhalen", "Snel getypt"])
    }
  }

  @Test func aProgramThatIsKilledHasKeptWhatItRead() throws {
    try Desk.use { desk in
      try desk.prepare()
      desk.clock = Self.later
      let terminal = try desk.open()
      terminal.see("Heideland")
      #expect(terminal.waitUntil(timeout: patience) { Self.kept(desk).count == 1 })
      terminal.die()
      #expect(Self.kept(desk).count == 1)
    }
  }

  @Test func whatCameInBetweenIsThere() throws {
    try Desk.use { desk in
      try desk.prepare()
      desk.clock = Self.later
      _ = try look(desk)
      try desk.run("record decision Van elders")
      let terminal = try desk.open()
      terminal.see("Heideland")
      terminal.send(keys: "<enter>")
      terminal.see("B2026-1.1 Van elders")
      terminal.quit()
    }
  }

  @Test func whatIsToBeLookedAtIsSaidAgainOnlyWhenSomethingCame() throws {
    try Desk.use { desk in
      try desk.prepare()
      let before = Set(desk.journals)
      try desk.run("record action Zaal regelen")
      let gone = try #require(desk.journals.first { !before.contains($0) })
      try desk.run("action done A2026-1.1")
      try FileManager.default.removeItem(atPath: gone)
      // Another device, which never saw the action.
      desk.variables["XDG_STATE_HOME"] = desk.home + "/state-2"
      desk.clock = Self.later
      let sentence = "1 regel is nog na te kijken. Waar, en wat je doet: trekkersgroep controleer"
      for isTold in [true, false] {
        let terminal = try desk.open()
        terminal.see("Heideland")
        if isTold { terminal.see(sentence) }
        terminal.settle()
        #expect(terminal.words.contains(sentence) == isTold)
        terminal.quit()
      }
      try desk.run("record decision Van elders")
      let terminal = try desk.open()
      terminal.see(sentence)
      terminal.quit()
      #expect(try desk.run("check").out.contains("hoort bij iets dat er niet (meer) is"))
    }
  }

  @Test(arguments: ["", "TGSNAG01", "geen momentopname", "cut", "flipped"]) func damageIsNoNews(damage: String) throws {
    try Desk.use { desk in
      try desk.prepare()
      desk.clock = Self.later
      let whole = try look(desk)
      let path = try #require(Self.kept(desk).first)
      var bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
      switch damage {
      case "cut": bytes.removeLast(bytes.count / 2)
      case "flipped": bytes[bytes.count / 2] ^= 0x10
      default: bytes = Array(damage.utf8)
      }
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      #expect(try look(desk) == whole)
      // Leaving has put a whole one in its place.
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count > 100)
      #expect(try look(desk) == whole)
    }
  }

  /// Opens the program and leaves it again; what its screen showed.
  private func look(_ desk: Desk) throws -> [String] {
    let terminal = try desk.open()
    terminal.see("Enter gaat verder")
    let lines = terminal.stillLines
    terminal.quit()
    return lines
  }

  /// What the program kept of groups.
  private static func kept(_ desk: Desk) -> [String] {
    let folder = desk.home + "/state/trekkersgroep/snapshots"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    // One that begins with a point is still being written.
    return names.filter { !$0.hasPrefix(".") }.sorted().map { folder + "/" + $0 }
  }
}
