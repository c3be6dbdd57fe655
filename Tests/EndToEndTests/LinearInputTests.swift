import Foundation
import TestSupport
import Testing

/// What comes in line by line: lines that have ended already, and lines that were pasted.
@Suite(.serialized) struct LinearInputTests {
  @Test func theEditorIsRunWhereTheLinesHaveEnded() throws {
    try Desk.use { desk in
      try desk.prepare()
      desk.variables["EDITOR"] = "/bin/true"
      desk.variables["VISUAL"] = ""
      let path = desk.home + "/typed"
      try Data("\nn\n:tekstverwerker\nzelf getypt\n\nb daarna\n".utf8).write(to: URL(fileURLWithPath: path))
      let process = desk.process(["--linear", "--language", "nl"])
      let input = try #require(FileHandle(forReadingAtPath: path))
      process.standardInput = input
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      let end = Date().addingTimeInterval(30)
      while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.02) }
      let hasEnded = !process.isRunning
      if !hasEnded { process.terminate() }
      process.waitUntilExit()
      #expect(hasEnded && process.terminationStatus == 0)
      #expect(try desk.run("search getypt").out.contains("zelf getypt"))
      #expect(try desk.texts(of: "decisions") == ["daarna"])
    }
  }

  /// Goes on with the meeting line by line, at a terminal.
  private func openMeeting(_ desk: Desk) throws -> PseudoTerminal {
    let terminal = try desk.open(["--linear", "--language", "nl"])
    terminal.see("mensen (m), ?")
    Thread.sleep(forTimeInterval: 0.1)
    terminal.type("<enter>", see: "parkeren (k)")
    Thread.sleep(forTimeInterval: 0.1)
    return terminal
  }

  @Test(arguments: ["eerste\rvolgende\rb derde", "eerste\rvolgende"])
  func allOfAPasteIsTheLineThatIsAsked(pasted: String) throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try openMeeting(desk)
      terminal.type("b<enter>", see: "besluit:")
      terminal.sendAtOnce(Array(pasted.utf8))
      Thread.sleep(forTimeInterval: 0.5)
      terminal.type("<enter>", see: "Vastgelegd: ")
      #expect(try desk.texts(of: "decisions") == [pasted.replacing("\r", with: " ")])
      Thread.sleep(forTimeInterval: 0.1)
      terminal.type("n gewoon getypt<enter>", see: "notitie, gewoon getypt")
    }
  }

  /// It would stand behind the shell's prompt as if it were a command.
  @Test(arguments: [(SIGTERM, "half getypt"), (SIGHUP, "half getypt"), (SIGINT, "eerste\rhalf getypt")])
  func whatIsHalfTypedIsKeptWhenTheProgramIsToldToEnd(_ signal: Int32, _ typed: String) throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try openMeeting(desk)
      terminal.type("b<enter>", see: "besluit:")
      terminal.sendAtOnce(Array(typed.utf8))
      terminal.see("half getypt")
      terminal.settle(.milliseconds(300))
      terminal.kill(signal)
      #expect(terminal.waitForExit(timeout: patience) == .exit(128 + signal))
      let left = try desk.open(["--linear", "--language", "nl"])
      left.see("“\(typed.replacing("\r", with: " "))”")
    }
  }

  /// What feeds the lines may stop in the middle of a word.
  @Test(arguments: ["b\nEen heel besl", "b Een heel besl"])
  func halfALineRecordsNothingAndIsOfferedTheNextTime(end: String) throws {
    try Desk.use { desk in
      try desk.prepare()
      let path = desk.home + "/lines"
      try Data("\nn Wel af\n\(end)".utf8).write(to: URL(fileURLWithPath: path))
      let printed = try desk.run(
        ["--linear", "--language", "nl"], input: try #require(FileHandle(forReadingAtPath: path)))
      #expect(printed.code == 0 && printed.out.contains("want deze regel was niet af: “"), "\(printed)")
      #expect(try desk.texts(of: "decisions").isEmpty)
      #expect(try desk.list("results", "search", "af").count == 1)
      let terminal = try desk.openMeeting()
      terminal.type("b", see: "besluit › Een heel besl")
      terminal.type("uit<enter>", see: "Vastgelegd: B2026-1.1 Een heel besluit")
      terminal.quit()
    }
  }

  /// Its name, a colour, the place of the cursor, and an arrow that was pressed, in the midst of a line.
  @Test func whatATerminalTellsIsNotRecorded() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try openMeeting(desk)
      terminal.send(bytes: Array("\u{1B}[?62;22cb Af".utf8))
      terminal.send(bytes: Array("\u{1B}P>|tmux 3.4\u{1B}\\\u{1B}]11;rgb:0000/0000/0000\u{7}\u{1B}[3;4R\u{1B}[D".utf8))
      // One more right behind the line leaves it a line that has ended.
      terminal.send(bytes: Array("spraak\r\u{1B}]10;rgb:bbbb/ffff/dddd\u{1B}\\".utf8))
      terminal.see("Vastgelegd: ")
      #expect(try desk.texts(of: "decisions") == ["Afspraak"])
    }
  }
}
