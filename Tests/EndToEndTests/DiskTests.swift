import Console
import Foundation
import TestSupport
import Testing

/// Disks that are full, folders that cannot be written or are gone: what was typed stays, and what is safe is said.
@Suite struct DiskTests {
  @Test(.enabled(if: SmallDisk.isAllowed)) func aFullDiskKeepsTheLineUntilThereIsRoom() throws {
    try Desk.use { desk in
      try SmallDisk.use(at: desk.home) { disk in
        try desk.prepare()
        let terminal = try desk.openMeeting()
        disk.whileFull {
          // A key that types nothing has no text that is still there.
          terminal.type("<right>", see: "druk de toets opnieuw.")
          #expect(!terminal.words.contains("Je tekst"))
          terminal.type("b", see: "besluit ›")
          terminal.type("Past er niet op", see: "besluit › Past er niet op")
          terminal.see("Wat je typt kan niet bewaard worden: de schijf is vol.")
          terminal.type("<enter>", see: "Niet vastgelegd.")
          terminal.see("de schijf is vol")
          terminal.see("besluit › Past er niet op")
        }
        terminal.type("<enter>", see: "Vastgelegd: B2026-1.1 Past er niet op")
        terminal.quit()
        #expect(try desk.texts(of: "decisions") == ["Past er niet op"])
      }
    }
  }

  /// Programs that another test starts at that moment may have the file open, that the disk was filled with.
  @Test(.enabled(if: SmallDisk.isAllowed)) func aDiskIsFreeAgainWhoeverHasItsFileOpen() throws {
    try Desk.use { desk in
      try SmallDisk.use(at: desk.home) { disk in
        disk.fill()
        let held = try #require(FileHandle(forReadingAtPath: desk.home + "/vol"))
        disk.free()
        #expect(FileManager.default.createFile(atPath: desk.home + "/iets", contents: Data(count: 10_000)))
        try held.close()
      }
    }
  }

  @Test(.enabled(if: SmallDisk.isAllowed)) func aDiskThatTakesNoMoreFilesIsNotOnlyCalledFull() throws {
    try Desk.use { desk in
      try SmallDisk.use(at: desk.home, "size=1m,nr_inodes=60") { _ in
        try desk.prepare()
        let names = (0..<60).map { "\(desk.home)/\($0)" }
        #expect(!names.allSatisfy { FileManager.default.createFile(atPath: $0, contents: nil) })
        let printed = try desk.run("record decision Iets")
        #expect(printed.code == 74 && printed.err.contains("of er passen geen bestanden meer bij"), "\(printed)")
      }
    }
  }

  @Test(.enabled(if: SmallDisk.isAllowed)) func aGroupThatDidNotFitCanBeMadeOnceThereIsRoom() throws {
    try Desk.use { desk in
      try SmallDisk.use(at: desk.home) { disk in
        disk.fill()
        let printed = try desk.run("group new Heideland")
        #expect([73, 74].contains(printed.code), "\(printed)")
        #expect(!FileManager.default.fileExists(atPath: desk.group))
        disk.free()
        #expect(try desk.run("group new Heideland").code == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.groups) == ["heideland"])
      }
    }
  }

  @Test(.enabled(if: SmallDisk.isAllowed)) func whereOnlyTheGroupsDiskIsFullItIsKeptOnThisDevice() throws {
    try Desk.use { desk in
      try SmallDisk.use(at: desk.groups) { disk in
        try desk.prepare()
        let terminal = try desk.openMeeting()
        disk.fill()
        terminal.fill("b", "Alleen hier", see: "Alleen op dit apparaat vastgelegd")
        terminal.see("B2026-1.1 Alleen hier")
        // A crash at this moment: what was confirmed is there all the same, here and for every command.
        terminal.die()
        #expect(try desk.texts(of: "decisions") == ["Alleen hier"])
        let again = try desk.openMeeting()
        again.see("B2026-1.1 Alleen hier")
        disk.free()
        // Nothing more is typed: it goes to the folder by itself.
        again.see("staat nu ook in de map")
        again.fill("b", "Daarna", see: "Vastgelegd: B2026-1.2 Daarna")
        again.quit()
        #expect(try desk.texts(of: "decisions") == ["Alleen hier", "Daarna"])
      }
    }
  }

  @Test(.enabled(if: SmallDisk.isAllowed)) func everyLineThatCannotBeKeptIsTold() throws {
    try Desk.use { desk in
      try SmallDisk.use(at: desk.home + "/state") { disk in
        try desk.prepare()
        let terminal = try desk.openMeeting()
        disk.whileFull {
          for line in ["Eerste regel", "Tweede regel"] {
            terminal.type("b", see: "besluit ›")
            terminal.type(line, see: "besluit › \(line)")
            terminal.see("Wat je typt kan niet bewaard worden: de schijf is vol.")
            terminal.type("<enter>", see: "de extra kopie op dit apparaat lukte niet")
            terminal.see(line)
          }
        }
        terminal.quit()
        #expect(try desk.texts(of: "decisions") == ["Eerste regel", "Tweede regel"])
      }
    }
  }

  @Test(.enabled(if: SmallDisk.isAllowed)) func whatCannotBeKeptIsSaidWhenTheProgramIsEnded() throws {
    try Desk.use { desk in
      try SmallDisk.use(at: desk.home + "/state") { disk in
        try desk.prepare()
        let terminal = try desk.openMeeting()
        disk.whileFull {
          terminal.type("n", see: "notitie ›")
          terminal.type("nog niet af", see: "notitie › nog niet af")
          terminal.see("Wat je typt kan niet bewaard worden: de schijf is vol.")
          terminal.kill(SIGTERM)
          #expect(terminal.waitForExit(timeout: patience) == .exit(143))
        }
        terminal.see("Wat half getypt was kon niet bewaard worden: de schijf is vol. Het was:")
        terminal.see("nog niet af")
      }
    }
  }

  @Test(.enabled(if: SmallDisk.isAllowed)) func aFolderThatCanOnlyBeReadIsSaidInTheHeader() throws {
    try Desk.use { desk in
      try SmallDisk.use(at: desk.groups) { disk in
        try desk.prepare()
        try desk.run("record decision Eerder")
        #expect(disk.setReadOnly(true))
        let terminal = try desk.open()
        terminal.see("ALLEEN LEZEN · Heideland")
        terminal.see("B2026-1.1 Eerder")
        terminal.type("<enter>", see: "1 Opening")
        terminal.type("b", see: "Er kan hier niets worden vastgelegd")
        let printed = try desk.run("record decision Ook niet")
        #expect([74, 75].contains(printed.code), "\(printed)")
        #expect(disk.setReadOnly(false))
        terminal.see("De map van de groep is weer te beschrijven")
        terminal.fill("b", "Nu wel", see: "Vastgelegd: B2026-1.2 Nu wel")
        terminal.quit()
      }
    }
  }

  /// A link that leads to itself cannot be read by anybody, whatever the rights of whoever runs the tests.
  @Test func aGroupThatCannotBeReadIsSaidAtTheStart() throws {
    try Desk.use { desk in
      try FileManager.default.createDirectory(atPath: desk.groups, withIntermediateDirectories: true)
      let path = desk.group
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
      let terminal = try desk.open()
      terminal.see("is niet te lezen")
      terminal.quit()
    }
  }

  @Test func aJournalThatIsNoFolderAnyMoreKeepsEntriesOnThisDevice() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.fill("b", "Voor de storing", see: "Vastgelegd: B2026-1.1 Voor de storing")
      let folder = desk.group + "/logboek"
      try FileManager.default.moveItem(atPath: folder, toPath: folder + "-weg")
      try Data().write(to: URL(fileURLWithPath: folder))
      terminal.fill("b", "Tijdens de storing", see: "Alleen op dit apparaat vastgelegd")
      terminal.see("B2026-1.2 Tijdens de storing")
      terminal.quit()
      try FileManager.default.removeItem(atPath: folder)
      try FileManager.default.moveItem(atPath: folder + "-weg", toPath: folder)
      // The next start brings it over.
      let again = try desk.openMeeting()
      again.see("B2026-1.2 Tijdens de storing")
      let isThere = again.waitUntil(timeout: patience) { (try? desk.texts(of: "decisions"))?.count == 2 }
      #expect(isThere)
      again.quit()
      #expect(try desk.texts(of: "decisions") == ["Voor de storing", "Tijdens de storing"])
    }
  }

  /// Which needs no word of another device: it came from none.
  @Test func theNextStartBringsWhatWaitsAndSaysSo() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      try withoutJournal(desk) {
        terminal.fill("b", "Tijdens de storing", see: "Alleen op dit apparaat vastgelegd")
        terminal.quit()
      }
      let again = try desk.open()
      again.see("Wat alleen op dit apparaat stond, staat nu ook in de map van de groep.")
      again.quit()
      #expect(try desk.texts(of: "decisions") == ["Tijdens de storing"])
    }
  }

  @Test func theNextEnterBringsWhatWaitsAndSaysSo() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      try withoutJournal(desk) {
        terminal.fill("b", "Tijdens de storing", see: "Alleen op dit apparaat vastgelegd")
        terminal.type("b", see: "besluit ›")
        terminal.type("Daarna", see: "besluit › Daarna")
      }
      terminal.type("<enter>", see: "Wat alleen op dit apparaat stond, staat nu ook in de map van de groep.")
      terminal.see("B2026-1.2 Daarna")
      terminal.quit()
      #expect(try desk.texts(of: "decisions") == ["Tijdens de storing", "Daarna"])
    }
  }

  /// Does something while a file stands where the journal was, and puts the journal back.
  private func withoutJournal(_ desk: Desk, _ body: () throws -> Void) throws {
    let folder = desk.group + "/logboek"
    try FileManager.default.moveItem(atPath: folder, toPath: folder + "-weg")
    try Data().write(to: URL(fileURLWithPath: folder))
    try body()
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.moveItem(atPath: folder + "-weg", toPath: folder)
  }

  @Test func aFileThatMayNotGrowKeepsTheLine() throws {
    try Desk.use { desk in
      try desk.prepare()
      // Files may have one KiB: a longer entry fits in none.
      let terminal = try desk.openMeeting(["-c", "ulimit -f 1; exec '\(BuiltProgram.path)'"], path: "/bin/bash")
      terminal.fill("b", "Eerst", see: "Vastgelegd: B2026-1.1 Eerst")
      terminal.type("b", see: "besluit ›")
      terminal.send(bytes: Array("\u{1B}[200~\(String(repeating: "lang ", count: 300))einde\u{1B}[201~".utf8))
      terminal.see("einde")
      terminal.type("<enter>", see: "Niet vastgelegd.")
      terminal.see("einde")
      // Half a line of it is left in the file: that was told, and is no news.
      terminal.settle(.seconds(3))
      #expect(!terminal.words.contains("niet af"))
      terminal.type("<c-u>", see: "besluit ›")
      terminal.type("Kort<enter>", see: "Vastgelegd: B2026-1.2 Kort")
      terminal.quit()
      #expect(try desk.texts(of: "decisions") == ["Eerst", "Kort"])
    }
  }
}
