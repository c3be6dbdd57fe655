import Console
import Foundation
import TestSupport
import Testing

@Suite(.serialized, .enabled(if: ScreenProbe.behaviour == nil)) struct ScreenTests {
  private static let cooked = ICANON | ECHO | ISIG
  /// Longer than any ending takes on a busy machine.
  private let patience = Duration.seconds(10)

  private func isGivenBack(_ terminal: PseudoTerminal) -> Bool {
    terminal.lineSettings[3] & UInt(Self.cooked) == UInt(Self.cooked) && !terminal.isOn("?1049")
      && !terminal.isOn("?2004") && terminal.lineSettings[0] & UInt(ICRNL) != 0
      && terminal.lineSettings[1] & UInt(ONLCR) != 0
  }

  @Test func showsTextInItsColumnsAndStyle() throws {
    let terminal = try ScreenProbe.start()
    #expect(terminal.isOn("?1049") && terminal.isOn("?2004"))
    #expect(terminal.screenLines[0] == "klaar é日本👨x ─✓")
    #expect(terminal.cell(0, 0).isBold && terminal.cell(0, 0).isColoured)
    #expect(terminal.cell(7, 0).columns == 2)
    #expect(terminal.cursor == Point(column: 3, row: 1))
  }

  @Test func deliversKeysAndSizes() throws {
    let terminal = try ScreenProbe.start()
    for (keys, shown) in [
      ("é", "key(é)"), ("<c-s>", "key(c-s)"), ("<c-c>", "key(c-c)"), ("<esc>", "key(esc)"),
      ("<up>", "key(up)"),
    ] {
      terminal.send(keys: keys)
      #expect(terminal.waitFor(text: shown), "\(keys): \(terminal.screenLines)")
    }
    terminal.resize(Size(columns: 50, rows: 12))
    #expect(terminal.waitFor(text: "columns: 50, rows: 12"), "\(terminal.screenLines)")
    #expect(terminal.screenLines[0] == "klaar é日本👨x ─✓")
    terminal.send(keys: "<c-q>")
    #expect(terminal.waitForExit() == .exit(0))
    #expect(isGivenBack(terminal))
  }

  @Test(arguments: [(SIGTERM, 143), (SIGINT, 130), (SIGQUIT, 131), (SIGHUP, 129)] as [(Int32, Int32)])
  func endsWhenAsked(_ signal: Int32, _ code: Int32) throws {
    let terminal = try ScreenProbe.start()
    terminal.kill(signal)
    #expect(terminal.waitForExit(timeout: patience) == .exit(code))
    #expect(isGivenBack(terminal))
  }

  @Test(arguments: AskingSignals.all.map(\.number)) func endsWhenAskedInAnotherWay(_ signal: Int32) throws {
    let terminal = try ScreenProbe.start()
    terminal.kill(signal)
    #expect(terminal.waitForExit(timeout: patience) == .exit(128 + signal))
    #expect(isGivenBack(terminal))
  }

  /// What the shell sets is the limit at which the system kills; before that it asks.
  @Test func endsBeforeTheSystemKillsItForItsTime() throws {
    let terminal = try ScreenProbe.start(limits: "ulimit -t 3")
    terminal.send(keys: "C")
    #expect(terminal.waitForExit(timeout: .seconds(30)) == .exit(128 + SIGXCPU))
    #expect(isGivenBack(terminal))
  }

  @Test(arguments: [SIGTERM, SIGUSR1]) func endsAlsoWhereItsTerminalIsLent(_ signal: Int32) throws {
    let terminal = try ScreenProbe.start()
    terminal.send(keys: "L")
    #expect(terminal.waitFor(text: "geleend"))
    terminal.kill(signal)
    #expect(terminal.waitForExit(timeout: patience) == .exit(128 + signal))
    #expect(isGivenBack(terminal))
  }

  @Test func endsByItselfEvenWhenBusy() throws {
    let terminal = try ScreenProbe.start("deaf")
    terminal.kill(SIGTERM)
    #expect(terminal.waitForExit(timeout: patience) == .exit(143))
    #expect(isGivenBack(terminal))
    #expect(terminal.screenLines.contains { $0.contains("half getypt") })
  }

  @Test func endsAlsoWhileItTakesItsTerminalBack() throws {
    let terminal = try ScreenProbe.start()
    terminal.send(keys: "E")
    #expect(terminal.waitForExit(timeout: patience) == .exit(143))
    #expect(isGivenBack(terminal))
  }

  /// As over a connection that hangs: what was not shown is thrown away, not how the terminal was given back.
  @Test func endsAlsoWhereItsTerminalTakesNoOutput() throws {
    let terminal = try ScreenProbe.start()
    terminal.send(keys: "W")
    usleep(300_000)
    terminal.kill(SIGTERM)
    usleep(2_000_000)
    #expect(terminal.waitForExit(timeout: patience) == .exit(143))
    #expect(isGivenBack(terminal))
  }

  /// As with an & behind it, or `bg` after Ctrl-Z: the terminal is the shell's until `fg`.
  @Test func waitsUntilItIsInFront() throws {
    let terminal = try ScreenProbe.start(
      isReady: "achter 1",
      shell: """
        set -m; "$@" & sleep 1; echo achter 1; read x; fg
        bg; sleep 1; echo achter 2; read x; fg; echo klaar $?
        """)
    for time in 1...2 {
      #expect(terminal.waitFor(text: "achter \(time)", timeout: patience))
      #expect(isGivenBack(terminal))
      terminal.send(keys: "<enter>")
      #expect(terminal.waitFor(text: "klaar é", timeout: patience))
      terminal.send(keys: time == 1 ? "<c-z>" : "<c-q>")
    }
    #expect(terminal.waitFor(text: "klaar 0", timeout: patience))
  }

  @Test func endsWhenItsWindowIsClosed() throws {
    for behaviour in ["echo", "deaf"] {
      let terminal = try ScreenProbe.start(behaviour)
      terminal.closeWindow()
      #expect(terminal.waitForExit(timeout: patience) == .exit(129))
    }
  }

  /// The last two in the thread that reads and decodes keys.
  @Test(arguments: [("A", SIGABRT), ("T", SIGILL), ("O", SIGSEGV), ("R", SIGILL), ("S", SIGSEGV)])
  func givesTheTerminalBackWhenItCrashes(_ key: String, _ signal: Int32) throws {
    let terminal = try ScreenProbe.start()
    terminal.send(keys: key)
    #expect(terminal.waitForExit(timeout: patience) == .signal(signal))
    #expect(isGivenBack(terminal))
    #expect(terminal.screenLines.contains { $0.contains("laatste woorden") })
  }

  @Test(arguments: [SIGBUS, SIGFPE, SIGTRAP, SIGSEGV, SIGSYS])
  func givesTheTerminalBackOnOtherFatalSignals(_ signal: Int32) throws {
    let terminal = try ScreenProbe.start()
    terminal.kill(signal)
    #expect(terminal.waitForExit(timeout: patience) == .signal(signal))
    #expect(isGivenBack(terminal))
  }

  @Test func givesTheTerminalBackOnAPlainExit() throws {
    let terminal = try ScreenProbe.start()
    terminal.send(keys: "Q")
    #expect(terminal.waitForExit() == .exit(7))
    #expect(isGivenBack(terminal))
  }

  @Test func stopsAndGoesOnWithoutLosingKeys() throws {
    let terminal = try ScreenProbe.start()
    terminal.kill(SIGSTOP)
    #expect(terminal.waitForStop())
    terminal.send(keys: "xyz")
    terminal.kill(SIGCONT)
    for letter in "xyz" { #expect(terminal.waitFor(text: "key(\(letter))")) }
    #expect(terminal.waitFor(text: "resumed"))
    // A session without a shell cannot be stopped by Ctrl-Z: then the screen is simply drawn anew.
    terminal.send(keys: "<c-z>")
    #expect(terminal.waitUntil { terminal.screenLines.filter { $0.contains("resumed") }.count == 2 })
    #expect(terminal.isOn("?1049") && terminal.isOn("?2004"))
    #expect(terminal.lineSettings[3] & UInt(Self.cooked) == 0)
  }

  @Test func lendsTheTerminal() throws {
    let terminal = try ScreenProbe.start()
    terminal.send(keys: "L")
    #expect(terminal.waitFor(text: "geleend"))
    #expect(isGivenBack(terminal))
    terminal.send(keys: "w")
    #expect(terminal.waitFor(text: "key(w)"))
    #expect(terminal.isOn("?1049") && terminal.screenLines[0].hasPrefix("klaar"))
  }

  @Test func showsTheSameTextInASCII() throws {
    let terminal = try ScreenProbe.start(environment: ["LC_ALL": "C", "TERM": "vt100"])
    #expect(terminal.screenLines[0] == "klaar e? ? ? x -v")
    #expect(!terminal.cell(0, 0).isColoured)
  }

  @Test(arguments: [["LANG": "nl_NL.UTF-8"], ["LANG": nil], ["NO_COLOR": "1"]] as [[String: String?]])
  func showsAccentsWhateverTheLocale(_ environment: [String: String?]) throws {
    let terminal = try ScreenProbe.start(environment: environment)
    #expect(terminal.screenLines[0] == "klaar é日本👨x ─✓")
    #expect(terminal.cell(0, 0).isColoured == (environment["NO_COLOR"] == nil))
    #expect(terminal.cell(0, 0).isBold)
  }

  @Test(
    arguments: [("dumb", "noFullScreen"), ("nothing-known", "unknownTerminal"), (nil, "unknownTerminal")]
      as [(String?, String)])
  func refusesWhatIsNoScreen(_ name: String?, _ reason: String) throws {
    let terminal = try ScreenProbe.start(environment: ["TERM": name], isReady: "geweigerd")
    #expect(terminal.screenLines.contains { $0.contains(reason) })
    #expect(terminal.waitForExit() == .exit(64))
  }
}
