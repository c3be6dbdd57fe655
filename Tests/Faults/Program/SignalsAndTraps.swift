import Console
import Foundation
import TestSupport

/// Every signal a terminal, a system or a fault of our own can send, on every kind of screen.
struct SignalsAndTraps: Fault {
  static let word = "signals"
  static let title = "signals, traps, terminal closed"
  static let waits = true

  /// What a signal is to bring about.
  private enum Outcome {
    /// The program ends by itself with this code.
    case exit(Int32)
    /// It ends by that signal.
    case crash
    /// It goes on.
    case life
    /// It stops, gives the terminal back, and goes on when told to.
    case stop
    /// Its window goes; there is no terminal to give back.
    case closed

    /// Whether it has the time to keep what was typed in the last moment.
    var isInTime: Bool {
      switch self {
      case .exit, .closed: true
      case .crash, .life, .stop: false
      }
    }
  }

  private static let signals: [(name: String, number: Int32, outcome: Outcome)] = [
    ("HUP", SIGHUP, .exit(129)), ("TERM", SIGTERM, .exit(143)), ("INT", SIGINT, .exit(130)),
    ("QUIT", SIGQUIT, .exit(131)), ("PIPE", SIGPIPE, .life), ("XFSZ", SIGXFSZ, .life), ("WINCH", SIGWINCH, .life),
    ("STOP and CONT", SIGSTOP, .life), ("TSTP and CONT", SIGTSTP, .stop), ("ILL", SIGILL, .crash),
    ("TRAP", SIGTRAP, .crash), ("ABRT", SIGABRT, .crash), ("SEGV", SIGSEGV, .crash), ("BUS", SIGBUS, .crash),
    ("FPE", SIGFPE, .crash), ("terminal closed", SIGHUP, .closed),
  ]

  /// In a short run on one screen each: what answers them is what answers TERM and SEGV.
  private static let others: [(name: String, number: Int32, outcome: Outcome)] =
    AskingSignals.all.map { ($0.name, $0.number, .exit(128 + $0.number)) } + [("SYS", SIGSYS, .crash)]

  private static func signals(on screen: TriedScreen, _ scale: Scale) -> [(
    name: String, number: Int32, outcome: Outcome
  )] {
    (signals + (scale.length == .long || screen.name == "meeting" ? others : []))
      .filter { scale.has("\($0.name) on \(screen.name)") }
  }

  /// A second is promised; this machine does other things meanwhile.
  private static let soon = Duration.seconds(2)

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    var unlimited = rlimit(rlim_cur: .max, rlim_max: .max)
    let areCoresAllowed = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &unlimited) == 0
    for round in 0..<scale.of(short: 1, long: 5) {
      for screen in TriedScreen.all where !Self.signals(on: screen, scale).isEmpty {
        try Home.use { home in
          try home.prepare()
          _ = FileManager.default.changeCurrentDirectoryPath(home.path)
          for signal in Self.signals(on: screen, scale) {
            let name = "\(signal.name) on \(screen.name), round \(round)"
            tally.attempt(name) { try befall(home, screen, signal.number, signal.outcome, name, &$0) }
          }
          let cores = FileManager.default.enumerator(atPath: home.path)?.compactMap { $0 as? String } ?? []
          let left = cores.filter { ($0 as NSString).lastPathComponent.hasPrefix("core") }
          tally.count(\.other, by: left.count, "\(screen.name): core dumps \(left)")
          _ = FileManager.default.changeCurrentDirectoryPath("/")
        }
      }
    }
    tally.remarks.append(
      "\(TriedScreen.all.count) screens; core dumps \(areCoresAllowed ? "allowed" : "not allowed") by the system")
    return tally
  }

  private func befall(
    _ home: Home, _ screen: TriedScreen, _ signal: Int32, _ outcome: Outcome, _ name: String, _ tally: inout Tally
  ) throws {
    if case .stop = outcome { return try stop(home, screen, name, &tally) }
    let terminal = try screen.reach(home)
    if screen.hasLine, !home.keeps(TriedScreen.typed, terminal) {
      tally.count(\.lost, "\(name): the line was not kept in time")
    }
    if screen.hasLine, outcome.isInTime {
      try terminal.type(TriedScreen.typedLast, see: TriedScreen.typed + TriedScreen.typedLast)
    }
    let start = ContinuousClock.now
    switch outcome {
    case .life: return try live(terminal, screen, signal)
    case .closed: terminal.closeWindow()
    default: terminal.kill(signal)
    }
    let ending = terminal.waitForExit(timeout: patience)
    let time = start.duration(to: .now)
    tally.count(\.other, by: time > Self.soon ? 1 : 0, "\(name): ended after \(time)")
    let expected: PseudoTerminal.Ending =
      switch outcome {
      case .exit(let code): .exit(code)
      case .closed: .exit(129)
      default: .signal(signal)
      }
    tally.count(\.other, by: ending == expected ? 0 : 1, "\(name): \(String(describing: ending))")
    if case .closed = outcome {} else { tally.count(\.unrestored, by: terminal.isGivenBack ? 0 : 1, name) }
    if screen.hasLine {
      try findLine(TriedScreen.typed + (outcome.isInTime ? TriedScreen.typedLast : ""), home, name, &tally)
    }
  }

  /// Keys typed before and behind the signal are all there.
  private func live(_ terminal: PseudoTerminal, _ screen: TriedScreen, _ signal: Int32) throws {
    terminal.send(keys: screen.probe.first)
    terminal.kill(signal)
    if signal == SIGSTOP { _ = terminal.waitForStop() }
    terminal.send(keys: screen.probe.second)
    if signal == SIGSTOP { terminal.kill(SIGCONT) }
    try terminal.see(screen.probe.see)
    terminal.kill(SIGTERM)
    _ = terminal.waitForExit(timeout: patience)
  }

  /// The half-typed line is offered by the next start, and stands in its line again.
  private func findLine(_ line: String, _ home: Home, _ name: String, _ tally: inout Tally) throws {
    let again = try home.open()
    try again.see("Enter gaat verder")
    let isOffered = again.waitForScreen { $0.contains("“\(line)") }
    tally.count(\.lost, by: isOffered ? 0 : 1, "\(name): the half-typed line is not offered \(again.picture)")
    again.kill(SIGTERM)
    _ = again.waitForExit(timeout: patience)
  }

  /// Under a shell that controls jobs, as at a person's own.
  private func stop(_ home: Home, _ screen: TriedScreen, _ name: String, _ tally: inout Tally) throws {
    let script =
      "set -m; '\(ProgramUnderTrial.path)'; echo \"sta$((1 + 1))il\"; read regel; fg >/dev/null; echo \"code $?\""
    let shell = try screen.reach(home, path: "/bin/bash", ["-c", script])
    shell.send(keys: screen.probe.first)
    // What nobody has read yet when the program stops is the shell's.
    shell.settle()
    let path = "/proc/\(shell.process)/task/\(shell.process)/children"
    let child = try String(contentsOfFile: path, encoding: .utf8).split(separator: " ").first.flatMap { pid_t($0) }
    guard let child else { throw Missed(what: "the program below the shell", instead: path) }
    kill(child, SIGTSTP)
    try shell.see("sta2il")
    tally.count(\.unrestored, by: shell.isGivenBack ? 0 : 1, "\(name): while stopped")
    shell.send(keys: "verder<enter>")
    if !shell.waitUntil(timeout: patience, { shell.isOn("?1049") }) {
      throw Missed(what: "the screen", instead: shell.picture)
    }
    shell.send(keys: screen.probe.second)
    try shell.see(screen.probe.see)
    kill(child, SIGTERM)
    try shell.see("code 143")
    tally.count(\.unrestored, by: shell.isGivenBack ? 0 : 1, "\(name): at the end")
  }
}
