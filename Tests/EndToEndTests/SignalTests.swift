import Console
import Foundation
import TestSupport
import Testing

/// Whatever ends or stops the program, the terminal is given back and the half-typed line is safe.
@Suite struct SignalTests {
  private static let typed = "Nog niet af"

  /// A running meeting with a half-typed decision.
  private func typing(_ desk: Desk) throws -> PseudoTerminal {
    try desk.prepare()
    let terminal = try desk.openMeeting()
    terminal.type("b", see: "besluit ›")
    terminal.type(Self.typed, see: "besluit › " + Self.typed)
    return terminal
  }

  private func expectDraft(_ desk: Desk) throws {
    let again = try desk.open()
    again.see("een besluit (b in het overleg): “\(Self.typed)”")
    again.type("<enter>", see: "Nog niets.")
    again.type("b", see: "besluit › " + Self.typed)
    again.type("<enter>", see: "Vastgelegd: B2026-1.1 " + Self.typed)
    again.quit()
    #expect(try desk.texts(of: "decisions") == [Self.typed])
  }

  @Test(
    arguments: [
      (SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGQUIT, 131), (SIGUSR1, 138), (SIGALRM, 142), (SIGXCPU, 152),
    ] as [(Int32, Int32)])
  func givesTheTerminalBack(_ signal: Int32, _ code: Int32) throws {
    try Desk.use { desk in
      let terminal = try typing(desk)
      terminal.kill(signal)
      #expect(terminal.waitForExit(timeout: patience) == .exit(code))
      #expect(terminal.isGivenBack)
      try expectDraft(desk)
    }
  }

  /// Where the program has no time to keep the line, what was typed half a second before is kept all the same.
  @Test(arguments: [SIGSEGV, SIGABRT, SIGKILL]) func aCrashLosesAtMostTheLastHalfSecond(_ signal: Int32) throws {
    try Desk.use { desk in
      let terminal = try typing(desk)
      // With room for a machine that is busy.
      terminal.settle(.milliseconds(1_500))
      terminal.kill(signal)
      #expect(terminal.waitForExit(timeout: patience) != nil)
      try expectDraft(desk)
    }
  }

  /// The runtime's own report of a crash shows what lies in memory, and waits half a minute for a key.
  @Test(arguments: [SIGSEGV, SIGTRAP]) func aCrashWhereNothingIsDrawnShowsNoMemory(_ signal: Int32) throws {
    try Desk.use { desk in
      try desk.prepare()
      #expect(try desk.run(["record", "decision", "Iets"]).code == 0)
      for (arguments, question) in [(["--linear"], "Enter gaat verder"), (["redact", "B2026-1.1"], "Wissen?")] {
        let terminal = try desk.open(arguments)
        terminal.see(question)
        let before = terminal.output.count
        terminal.kill(signal)
        #expect(terminal.waitForExit(timeout: patience) == .signal(signal))
        let after = String(decoding: terminal.output[before...], as: UTF8.self)
        #expect(!after.contains("0x"), "\(after)")
        #expect(after.contains("door een fout gestopt"), "\(after)")
      }
    }
  }

  @Test func endsWhenItsWindowIsClosed() throws {
    try Desk.use { desk in
      let terminal = try typing(desk)
      terminal.closeWindow()
      #expect(terminal.waitForExit(timeout: patience) == .exit(129))
      try expectDraft(desk)
    }
  }

  /// A window that is closed tells every program in it, and its leader once more.
  @Test func endsAsOnceHoweverOftenItIsTold() throws {
    try Desk.use { desk in
      let terminal = try typing(desk)
      for _ in 0..<2_000 {
        terminal.kill(SIGHUP)
        usleep(100)
      }
      #expect(terminal.waitForExit(timeout: patience) == .exit(129))
      try expectDraft(desk)
    }
  }

  @Test func stopsAndGoesOnWithEveryKey() throws {
    try Desk.use { desk in
      let terminal = try typing(desk)
      terminal.kill(SIGSTOP)
      #expect(terminal.waitForStop())
      terminal.send(keys: " maar")
      terminal.kill(SIGCONT)
      terminal.see("besluit › " + Self.typed + " maar")
      // This session has no shell, so Ctrl-Z cannot stop it: the screen is drawn anew and nothing is lost.
      terminal.type("<c-z>", see: "besluit › " + Self.typed + " maar")
      terminal.type(" bijna<enter>", see: "Vastgelegd: B2026-1.1 " + Self.typed + " maar bijna")
      terminal.quit()
    }
  }

  @Test func stopsInAShellAndComesBack() throws {
    try Desk.use { desk in
      try desk.prepare()
      let script =
        "set -m; '\(BuiltProgram.path)'; echo \"sta$((1 + 1))il\"; read regel; fg >/dev/null; echo \"code $?\""
      let shell = try desk.openMeeting(["-c", script], path: "/bin/bash")
      shell.type("b", see: "besluit ›")
      shell.type(Self.typed, see: "besluit › " + Self.typed)
      shell.type("<c-z>", see: "sta2il")
      #expect(shell.isGivenBack)
      shell.type("verder<enter>", see: "besluit › " + Self.typed)
      shell.type(" wel<enter>", see: "Vastgelegd: B2026-1.1 \(Self.typed) wel")
      shell.type("q", see: "Programma sluiten?")
      shell.type("<enter>", see: "code 0")
      #expect(shell.isGivenBack)
    }
  }

  @Test func bearsEverySizeOfWindow() throws {
    try Desk.use { desk in
      let terminal = try typing(desk)
      var chance = Chance(state: 7)
      let corners = [(1, 1), (200, 60), (2, 1), (1, 60), (200, 1), (39, 12), (40, 11), (40, 12), (79, 24), (80, 23)]
      let others = (0..<40).map { _ in (Int.random(in: 1...200, using: &chance), Int.random(in: 1...60, using: &chance))
      }
      for (index, (columns, rows)) in (corners + others).enumerated() {
        terminal.resize(Size(columns: columns, rows: rows))
        if index % 3 == 0 { terminal.settle(.milliseconds(15)) }
        if index % 10 == 9 { terminal.send(keys: "x") }
      }
      terminal.resize(Size(columns: 100, rows: 30))
      terminal.see("besluit › " + Self.typed + "xxxxx")
      terminal.see("1 Opening")
      terminal.type("<enter>", see: "Vastgelegd: B2026-1.1 \(Self.typed)xxxxx")
      terminal.quit()
    }
  }
}
