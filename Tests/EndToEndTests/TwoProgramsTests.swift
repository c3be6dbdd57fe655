import Console
import Foundation
import TestSupport
import Testing

/// Two programs, on two devices, over the same folder.
@Suite struct TwoProgramsTests {
  @Test func seeEachOther() throws {
    try Desk.use { desk in
      try desk.prepare()
      let left = try desk.openMeeting()
      var other = desk
      // Another state folder is another device.
      other.variables["XDG_STATE_HOME"] = desk.home + "/state-2"
      let right = try other.openMeeting()
      right.type("n", see: "notitie ›")
      right.type("half getypt", see: "notitie › half getypt")
      // The cursor stands behind what was typed, wherever it was while the screen was drawn.
      let behind = { (terminal: PseudoTerminal) in
        let cursor = terminal.cursor
        return terminal.screenLines[cursor.row].prefix(cursor.column).hasSuffix("notitie › half getypt")
      }
      #expect(right.waitUntil(timeout: patience) { behind(right) })
      left.fill("b", "Van links", see: "Vastgelegd: B2026-1.1 Van links")
      right.see("B2026-1.1 Van links")
      #expect(right.waitUntil(timeout: patience) { behind(right) })
      right.type(" en af<enter>", see: "Vastgelegd: half getypt en af")
      left.see("half getypt en af")
      left.quit()
      right.quit()
    }
  }

  /// Two laptops whose folders are brought together later: both took B2026-1.1, and both show the same letter.
  @Test func aNumberTakenTwiceBearsALetter() throws {
    try Desk.use { desk in
      try desk.prepare()
      let theirs = desk.home + "/Gedeeld"
      try FileManager.default.copyItem(atPath: desk.groups, toPath: theirs)
      var other = desk
      other.variables = ["XDG_STATE_HOME": desk.home + "/state-2", "TREKKERSGROEP_FOLDER": theirs]
      let (left, right) = (try desk.openMeeting(), try other.openMeeting())
      for (terminal, text) in [(left, "Tegelijk links"), (right, "Tegelijk rechts")] {
        terminal.fill("b", text, see: "Vastgelegd: B2026-1.1 \(text)")
      }
      try bringTogether(desk.groups, theirs)
      for terminal in [left, right] { terminal.see("B2026-1.1b") }
      for terminal in [left, right] {
        terminal.see("Twee apparaten gebruikten nummer B2026-1.1; het latere heet nu B2026-1.1b.")
      }
      let lists = try [desk, other].map { try $0.list("decisions", "decisions") }
      for list in lists { #expect(list.compactMap { $0["number"] as? String } == ["B2026-1.1", "B2026-1.1b"]) }
      let text = try #require(lists[0][1]["text"] as? String)
      #expect(lists[1][1]["text"] as? String == text)
      for terminal in [left, right] {
        #expect(terminal.screenLines.contains { $0.contains("B2026-1.1b") && $0.contains(text) })
        terminal.quit()
      }
    }
  }

  /// A decision that is recorded on one laptop while the other closes the meeting: the minutes have it in the end.
  @Test func whatIsRecordedDuringTheClosingIsInTheMinutes() throws {
    try Desk.use { desk in
      try desk.prepare()
      let theirs = desk.home + "/Gedeeld"
      try FileManager.default.copyItem(atPath: desk.groups, toPath: theirs)
      var other = desk
      other.variables = ["XDG_STATE_HOME": desk.home + "/state-2", "TREKKERSGROEP_FOLDER": theirs]
      // Its clock is ahead, so that what it records comes after the closing however long this program took to start.
      other.clock = "2026-11-21T14:05:00+"
      let (left, right) = (try desk.openMeeting(), try other.openMeeting())
      left.closeMeeting(see: "Het overleg is afgesloten")
      let path = desk.minutesFile
      #expect(left.waitUntil(timeout: patience) { FileManager.default.fileExists(atPath: path) })
      right.fill("b", "Net te laat", see: "Vastgelegd: B2026-1.1 Net te laat")
      try bringTogether(desk.groups, theirs)
      left.see("B2026-1.1 kwam er na het afsluiten nog bij. Het verslag is opnieuw geschreven.")
      right.see("B2026-1.1 telt mee")
      #expect(try String(contentsOfFile: path, encoding: .utf8).contains("Net te laat"))
      for terminal in [left, right] {
        terminal.type("<esc>", see: "Laatste besluiten")
        terminal.quit()
      }
    }
  }

  /// It was recorded before the closing by its clock, and came in when the program that closed was not open.
  @Test func whatComesInBetweenTwoStartsIsInTheMinutes() throws {
    try Desk.use { desk in
      try desk.prepare()
      let theirs = desk.home + "/Gedeeld"
      try FileManager.default.copyItem(atPath: desk.groups, toPath: theirs)
      var other = desk
      other.variables = ["XDG_STATE_HOME": desk.home + "/state-2", "TREKKERSGROEP_FOLDER": theirs]
      let (left, right) = (try desk.openMeeting(), try other.openMeeting())
      right.fill("b", "Op tijd", see: "Vastgelegd: B2026-1.1 Op tijd")
      right.quit()
      left.closeMeeting(see: "Het overleg is afgesloten")
      let path = desk.minutesFile
      #expect(left.waitUntil(timeout: patience) { FileManager.default.fileExists(atPath: path) })
      left.type("<esc>", see: "Laatste besluiten")
      left.quit()
      try bringTogether(desk.groups, theirs)
      let again = try desk.open()
      again.see("Voor overleg 2026-1 kwam nog iets binnen (B2026-1.1). Het verslag is opnieuw geschreven.")
      again.quit()
      #expect(try String(contentsOfFile: path, encoding: .utf8).contains("Op tijd"))
      let last = try desk.open()
      last.see("Laatste besluiten")
      #expect(!last.screenLines.contains { $0.contains("kwam nog iets binnen") })
      last.quit()
    }
  }

  /// What a sync tool does: every file that one folder lacks comes from the other.
  private func bringTogether(_ left: String, _ right: String) throws {
    for (from, to) in [(left, right), (right, left)] {
      let year = "/heideland/logboek/2026/"
      for name in try FileManager.default.contentsOfDirectory(atPath: from + year)
      where !FileManager.default.fileExists(atPath: to + year + name) {
        try FileManager.default.copyItem(atPath: from + year + name, toPath: to + year + name)
      }
    }
  }
}
