import Console
import Foundation
import TestSupport
import Testing

/// Two windows, a kill at the worst moment, and files that cannot be written, in the built program.
@Suite struct DeviceTroubleTests {
  @Test func aLineOfOneWindowSurvivesWhatAnotherRecords() throws {
    try Desk.use { desk in
      try desk.prepare()
      let (one, two) = (try desk.openMeeting(), try desk.openMeeting())
      one.type("b", see: "besluit ›")
      one.type("een lange zin", see: "besluit › een lange zin")
      desk.seeDraft("een lange zin", of: one)
      two.fill("b", "twee", see: "Vastgelegd: B2026-1.1 twee")
      for terminal in [one, two] {
        terminal.die()
      }
      let next = try desk.open()
      next.see("“een lange zin”")
      next.type("<enter>", see: "1 Opening")
      next.type("b", see: "besluit › een lange zin")
      next.type("<enter>", see: "Vastgelegd: B2026-1.2 een lange zin")
      next.quit()
    }
  }

  /// The kill comes after the entry was written, and before its line was forgotten.
  @Test func aLineThatWasRecordedWhenTheProgramWasKilledIsNotOffered() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.type("b", see: "besluit ›")
      terminal.type("Net vast", see: "besluit › Net vast")
      desk.seeDraft("Net vast", of: terminal)
      let folder = desk.home + "/state/trekkersgroep/drafts"
      let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
      terminal.type("<enter>", see: "Vastgelegd: B2026-1.1 Net vast")
      terminal.die()
      try "Net vast".write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
      let again = try desk.openMeeting()
      again.type("b", see: "besluit ›")
      #expect(!again.words.contains("› Net vast"))
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/\(name)"))
      again.type("<esc>", see: "Vastgelegd")
      again.quit()
    }
  }

  @Test func minutesThatCouldNotBeWrittenAreWrittenByThemselves() throws {
    try Desk.use { desk in
      try desk.prepare()
      let folder = desk.group + "/verslagen"
      try Data().write(to: URL(fileURLWithPath: folder))
      let terminal = try desk.openMeeting()
      terminal.closeMeeting(see: "Het verslag is nog niet geschreven:")
      try FileManager.default.removeItem(atPath: folder)
      terminal.see("Verslag geschreven", within: .seconds(30))
      #expect(FileManager.default.fileExists(atPath: desk.minutesFile))
      terminal.type("<esc>", see: "Laatste besluiten")
      terminal.quit()
    }
  }

  @Test func theNextStartWritesWhatCouldNotBeWrittenAndNothingThatWasThrownAway() throws {
    try Desk.use { desk in
      try desk.prepare()
      let folder = desk.group + "/verslagen"
      try Data().write(to: URL(fileURLWithPath: folder))
      #expect(try desk.run(["meeting", "close"]).code == 76)
      let blocked = try desk.open()
      blocked.see("Het verslag van overleg 2026-1 is nog niet geschreven:")
      blocked.quit()
      try FileManager.default.removeItem(atPath: folder)
      let terminal = try desk.open()
      terminal.see("Het verslag van overleg 2026-1 was nog niet geschreven; het staat nu in")
      #expect(FileManager.default.fileExists(atPath: desk.minutesFile))
      terminal.quit()
      try FileManager.default.removeItem(atPath: desk.minutesFile)
      let again = try desk.open()
      again.see("Laatste besluiten")
      again.settle(.seconds(3))
      #expect(!again.words.contains("Het verslag van overleg"))
      #expect(!FileManager.default.fileExists(atPath: desk.minutesFile))
      again.quit()
    }
  }

  /// Everything that was confirmed comes back by itself, the closing too, when the folder is back.
  @Test(arguments: ["", "/heideland", "/heideland/logboek"])
  func whatWasMovedAwayWhileItWasOpenComesBackWhole(part: String) throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.fill("b", "Vooraf", see: "Vastgelegd: B2026-1.1 Vooraf")
      let path = desk.groups + part
      try desk.putAside(path)
      terminal.fill("b", "Intussen", see: "Alleen op dit apparaat vastgelegd")
      terminal.see("ALLEEN HIER")
      terminal.closeMeeting(see: "afgesloten")
      terminal.settle(.milliseconds(500))
      terminal.die()
      // What was made in its place meanwhile holds no journal: minutes at most.
      #expect(desk.journals.isEmpty)
      try desk.putBack(path, replacing: true)
      let next = try desk.open()
      next.see("staat nu ook in de map van de groep")
      next.quit()
      #expect(try desk.texts(of: "decisions") == ["Vooraf", "Intussen"])
      #expect(try desk.list("meetings", "meetings").compactMap { $0["status"] as? String } == ["closed"])
      #expect(try desk.run("check").code == 0)
    }
  }
}
