import Foundation
import TestSupport
import Testing

/// Words that were erased stand nowhere on the device any more, but in the files of others.
@Suite struct ErasingTests {
  /// The files below a folder in which words stand.
  private func holding(_ words: String, in folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter {
      FileManager.default.contents(atPath: folder + "/" + $0)?.range(of: Data(words.utf8)) != nil
    }
  }

  /// Waits until an open program has erased words.
  private func seeErased(
    _ words: String, in folder: String, by terminal: PseudoTerminal, _ location: SourceLocation = #_sourceLocation
  ) {
    let isGone = terminal.waitUntil(timeout: patience) { holding(words, in: folder).isEmpty }
    #expect(isGone, "\(holding(words, in: folder))", sourceLocation: location)
  }

  @Test func aRunningProgramGoesOnWithoutThem() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.fill("b", "Geheim van mevrouw", see: "Vastgelegd: B2026-1.1 Geheim van mevrouw")
      terminal.type("n", see: "notitie ›")
      terminal.type("half getypt", see: "notitie › half getypt")
      let printed = try desk.run(["wissen", "B2026-1.1", "--yes"])
      #expect(printed.code == 0 && printed.err.isEmpty, "\(printed.err)")
      terminal.see("B2026-1.1 (gewist)")
      terminal.type(" en af<enter>", see: "Vastgelegd: half getypt en af")
      #expect(holding("Geheim van mevrouw", in: desk.home).isEmpty)
      terminal.quit()
      #expect(holding("Geheim van mevrouw", in: desk.home).isEmpty)
      let again = try desk.openMeeting()
      again.see("B2026-1.1 (gewist)")
      again.quit()
      #expect(try desk.run(["check"]).code == 0)
      #expect(try desk.run(["search", "mevrouw"]).out.isEmpty)
    }
  }

  @Test func minutesThatWereHalfWrittenGoToo() throws {
    try Desk.use { desk in
      try desk.prepare()
      #expect(try desk.run(["record", "decision", "Geheim van mevrouw"]).code == 0)
      #expect(try desk.run(["meeting", "close"]).code == 0)
      let found = try #require(holding("Geheim van mevrouw", in: desk.home).first { $0.hasSuffix("verslag.md") })
      let minutes = URL(filePath: desk.home + "/" + found)
      let leftover = minutes.deletingLastPathComponent().appending(path: ".verslag.md.abc123.part")
      try FileManager.default.copyItem(at: minutes, to: leftover)
      #expect(try desk.run(["wissen", "B2026-1.1", "--yes"]).code == 0)
      #expect(holding("Geheim van mevrouw", in: desk.home).isEmpty)
    }
  }

  @Test func anotherDeviceCarriesItOutWhenItHearsOfIt() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.fill("b", "Geheim van mevrouw", see: "Vastgelegd: B2026-1.1 Geheim van mevrouw")
      var other = desk
      other.variables["XDG_STATE_HOME"] = desk.home + "/state-2"
      #expect(try other.run(["wissen", "--text", "geheim van", "--yes"]).code == 0)
      // Its own files stay as they are until its program has heard of it.
      terminal.see("B2026-1.1 (gewist)")
      seeErased("Geheim van mevrouw", in: desk.home, by: terminal)
      terminal.quit()
    }
  }

  /// A sync tool puts what was there before beside it while the group is on the screen.
  @Test func aConflictCopyThatComesWhileItIsOpenIsCleaned() throws {
    try Desk.use { desk in
      try desk.prepare()
      #expect(try desk.run(["record", "decision", "Geheim van mevrouw"]).code == 0)
      let name = try #require(holding("Geheim van mevrouw", in: desk.groups).first { $0.hasSuffix(".jsonl") })
      let path = "\(desk.groups)/\(name)"
      let before = try Data(contentsOf: URL(filePath: path))
      #expect(try desk.run(["wissen", "B2026-1.1", "--yes"]).code == 0)
      let terminal = try desk.openMeeting()
      terminal.see("B2026-1.1 (gewist)")
      try before.write(to: URL(filePath: path.dropLast(6) + ".sync-conflict-20261121-140102-ABCDEFG.jsonl"))
      terminal.see("Gewiste tekst is nu uit de bestanden van dit apparaat weg.", within: .seconds(30))
      #expect(holding("Geheim van mevrouw", in: desk.home).isEmpty)
      terminal.quit()
      #expect(try desk.run(["check"]).code == 0)
    }
  }

  @Test func withoutATerminalItRefuses() throws {
    try Desk.use { desk in
      try desk.prepare()
      #expect(try desk.run(["record", "decision", "Geheim"]).code == 0)
      let printed = try desk.run(["redact", "B2026-1.1"])
      #expect(printed.code == 64 && printed.err.contains("--yes"))
    }
  }

  @Test func onATerminalItAsks() throws {
    try Desk.use { desk in
      try desk.prepare()
      #expect(try desk.run(["record", "decision", "Geheim van mevrouw"]).code == 0)
      let terminal = try desk.open(["redact", "B2026-1.1"])
      terminal.see("Wissen? (ja of nee)")
      terminal.type("ja<enter>", see: "Gewist: besluit B2026-1.1")
      #expect(holding("Geheim van mevrouw", in: desk.home).isEmpty)
    }
  }

  @Test func whatWasTakenBackIsNotNamedAnyMore() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.fill("b", "Geheim van mevrouw", see: "Vastgelegd: B2026-1.1 Geheim van mevrouw")
      terminal.type("u", see: "Ongedaan: ")
      terminal.see("Geheim van mevrouw")
      #expect(try desk.run(["wissen", "--text", "geheim van", "--yes"]).code == 0)
      terminal.seeGone("Geheim van mevrouw")
      terminal.quit()
    }
  }

  @Test func aBackupPutBackShowsNothingThatWasErased() throws {
    try Desk.use { desk in
      try desk.prepare()
      #expect(try desk.run(["record", "decision", "Geheim van mevrouw"]).code == 0)
      let (group, backup) = (desk.group, desk.home + "/backup")
      try FileManager.default.copyItem(atPath: group, toPath: backup)
      #expect(try desk.run(["wissen", "B2026-1.1", "--yes"]).code == 0)
      try FileManager.default.removeItem(atPath: group)
      try FileManager.default.moveItem(atPath: backup, toPath: group)
      let terminal = try desk.open()
      terminal.see("teruggezet")
      #expect(!terminal.words.contains("Geheim van mevrouw"))
      seeErased("Geheim van mevrouw", in: desk.home, by: terminal)
      terminal.quit()
    }
  }

  /// Half-typed lines of this device that hold what another one erased.
  @Test func aLineThatHoldsWhatAnotherDeviceErasedIsNotOffered() throws {
    try Desk.use { desk in
      try desk.prepare()
      var other = desk
      other.variables["XDG_STATE_HOME"] = desk.home + "/state-2"
      #expect(try desk.run(["record", "decision", "Geheim van mevrouw"]).code == 0)
      #expect(try desk.run(["record", "decision", "Geheim van meneer"]).code == 0)
      let terminal = try desk.openMeeting()
      for (key, line) in [("n", "over Geheim van mevrouw"), ("k", "over Geheim van meneer")] {
        terminal.type(key, see: "›")
        terminal.type(line, see: line)
        desk.seeDraft(line, of: terminal)
        terminal.type("<esc>", see: "1 Opening")
      }
      #expect(try other.run(["wissen", "B2026-1.1", "--yes"]).code == 0)
      terminal.see("B2026-1.1 (gewist)")
      terminal.type("n", see: "notitie ›")
      terminal.seeGone("over Geheim van mevrouw")
      terminal.send(keys: "<esc>")
      terminal.die()
      #expect(try other.run(["wissen", "B2026-1.2", "--yes"]).code == 0)
      let again = try desk.open()
      again.see("Gewiste tekst is nu uit de bestanden van dit apparaat weg")
      #expect(!again.words.contains("meneer") && !again.words.contains("half getypt"))
      again.quit()
      #expect(holding("Geheim van m", in: desk.home).isEmpty)
    }
  }

  /// Lines that were put aside in a window that is open, and hold what a command erases without an entry that tells of it.
  @Test func linesThatWerePutAsideInAnOpenWindowGoToo() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.fill("b", "Iets gewoons", see: "Vastgelegd: B2026-1.1 Iets gewoons")
      for (key, line) in [("n", "over mevrouw Voorbeeld"), ("k", "iets anders"), ("w", " van mevrouw Voorbeeld")] {
        terminal.type(key, see: "›")
        terminal.type(line, see: line)
        #expect(terminal.waitUntil(timeout: patience) { !holding(line, in: desk.home + "/state").isEmpty })
        terminal.type("<esc>", see: "1 Opening")
      }
      let printed = try desk.run(["wissen", "--text", "mevrouw Voorbeeld", "--yes"])
      #expect(printed.code == 0 && printed.out.contains("Gewist: wat je nog aan het typen was"), "\(printed)")
      #expect(holding("mevrouw Voorbeeld", in: desk.home).isEmpty)
      // The program looks twice a second.
      Thread.sleep(forTimeInterval: 1.5)
      for key in ["n", "w"] {
        terminal.type(key, see: "›")
        terminal.seeGone("mevrouw Voorbeeld")
        terminal.type("<esc>", see: "1 Opening")
      }
      terminal.type("k", see: "iets anders")
      terminal.type("<esc>", see: "1 Opening")
      terminal.quit()
      #expect(holding("mevrouw Voorbeeld", in: desk.home).isEmpty)
    }
  }
}
