import Console
import Foundation
import TestSupport

/// What the whole program leaves behind: no call to a network, no image of its memory, no file that others can read, and
/// nothing of the content outside the group's own files.
struct Traces: Fault {
  static let word = "traces"
  static let title = "nothing leaks"
  static let waits = true

  private static let secret = "Kennisspel bij praktijk Heide"

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    for mask in ["0000", "0777", "0022"] where scale.has("umask \(mask)") {
      try await Workplace.use { place in try modes(TracedHome(place), umask: mask, &tally) }
    }
    for (number, name) in [(SIGABRT, "ABRT"), (SIGSEGV, "SEGV"), (SIGILL, "ILL"), (SIGKILL, "KILL")] {
      for isLinear in [false, true] where scale.has("image of the memory at \(name)") {
        try await Workplace.use { place in try cores(TracedHome(place), number, name, isLinear, &tally) }
      }
    }
    guard scale.has("network") else { return tally }
    guard TracedHome.hasStrace else {
      tally.remarks.append("no trace of the network: this machine has no strace")
      return tally
    }
    try await Workplace.use { place in try network(TracedHome(place), &tally) }
    return tally
  }

  // MARK: The network

  private func network(_ home: TracedHome, _ tally: inout Tally) throws {
    let strace = [TracedHome.strace, "-f", "-A", "-o", home.log, "-e", "trace=network,prctl", "-e", "signal=none"]
    try home.prepare(behind: strace)
    for words in Self.commands { _ = try home.run(words, behind: strace) }
    try session(home, behind: strace, arguments: [], "whole program", &tally)
    let calls = home.trace.filter { !$0.contains("+++ exited") && !$0.contains("prctl") }
    tally.cases += Self.commands.count
    tally.count(\.other, by: calls.count, "network: \(calls.prefix(3))")
    tally.count(\.other, by: home.trace.isEmpty ? 1 : 0, "network: nothing was traced")
    // Where the system hands images of the memory to a program, no limit of their size holds.
    let closed = home.trace.count { $0.contains("prctl(PR_SET_DUMPABLE, SUID_DUMP_DISABLE") }
    let missing = max(0, Self.commands.count + 1 - closed)
    tally.count(\.other, by: missing, "network: \(missing) programs left their memory open to others")
  }

  private static let commands = [
    ["record", "decision", secret], ["record", "action", "Zaal reserveren vr"], ["record", "note", "Om te onthouden"],
    ["decisions"], ["actions"], ["meetings"], ["parels"], ["search", "kennisspel"], ["info"], ["check"],
    ["minutes", "--format", "html"], ["meeting", "close"], ["minutes"], ["demo"], ["--help"], ["--version"],
  ]

  /// The screens one after the other, a line that is typed halfway, and the end.
  private func session(
    _ home: TracedHome, behind starter: [String], arguments: [String], _ name: String, _ tally: inout Tally
  ) throws {
    let terminal = try open(home, behind: starter, arguments)
    tally.count(
      \.other, by: terminal.waitFor(text: "Heideland", timeout: .seconds(20)) ? 0 : 1, "\(name): nothing to see")
    for keys in ["<enter>", "b", Self.secret, "<esc>", "<f1>", "<esc>", "<c-p>", "<esc>", "<c-t>"] {
      terminal.send(keys: keys)
      terminal.settle(.milliseconds(300))
    }
    tally.cases += 1
    terminal.send(keys: "<c-c>")
    terminal.settle(.milliseconds(300))
    terminal.kill(SIGTERM)
    _ = terminal.waitForExit(timeout: .seconds(10))
  }

  private func open(_ home: TracedHome, behind starter: [String], _ arguments: [String]) throws -> PseudoTerminal {
    let words = starter + [ProgramUnderTrial.path] + arguments
    let script = "cd '\(home.empty)' && exec \"$@\""
    return try PseudoTerminal(
      path: "/bin/sh", arguments: ["-c", script, "sh"] + words,
      environment: home.environment(), size: Size(columns: 100, rows: 30))
  }

  // MARK: Modes

  private func modes(_ home: TracedHome, umask: String, _ tally: inout Tally) throws {
    let masked = ["/bin/sh", "-c", "umask \(umask) && exec \"$@\"", "sh"]
    try home.prepare(behind: masked)
    for words in Self.commands { _ = try home.run(words, behind: masked) }
    try session(home, behind: masked, arguments: [], "umask \(umask)", &tally)
    for name in home.content where name != "empty" {
      let facts = try FileManager.default.attributesOfItem(atPath: home.path + "/" + name)
      let isFolder = facts[.type] as? FileAttributeType == .typeDirectory
      let mode = (facts[.posixPermissions] as? NSNumber)?.intValue ?? 0
      tally.cases += 1
      tally.count(
        \.other, by: mode == (isFolder ? 0o700 : 0o600) ? 0 : 1, "umask \(umask): \(name) has \(String(mode, radix: 8))"
      )
    }
    let left = home.content.filter { $0.hasPrefix("empty/") }
    tally.count(\.other, by: left.count, "umask \(umask): left behind \(left)")
  }

  // MARK: Images of the memory

  private func cores(
    _ home: TracedHome, _ signal: Int32, _ name: String, _ isLinear: Bool, _ tally: inout Tally
  ) throws {
    try home.prepare()
    _ = try home.run(["record", "decision", Self.secret])
    let free = ["/bin/sh", "-c", "ulimit -c unlimited 2>/dev/null; exec \"$@\"", "sh"]
    let terminal = try open(home, behind: free, isLinear ? ["--linear"] : [])
    let title = "\(name)\(isLinear ? ", line by line" : "")"
    let isThere = terminal.waitFor(text: "Heideland", timeout: .seconds(20))
    tally.count(\.other, by: isThere ? 0 : 1, "\(title): nothing to see")
    let limits = FileManager.default.contents(atPath: "/proc/\(terminal.process)/limits") ?? Data()
    let line = String(decoding: limits, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("Max core") }
    let isForbidden = line?.split(separator: " ").dropFirst(4).first == "0"
    tally.count(\.other, by: isForbidden ? 0 : 1, "\(title): \(line ?? "no limits to read")")
    // What the screen itself shows comes first.
    terminal.settle(.milliseconds(500))
    let seen = terminal.output.count
    terminal.kill(signal)
    let ending = terminal.waitForExit(timeout: .seconds(10))
    tally.count(\.other, by: ending == .signal(signal) ? 0 : 1, "\(title): ended as \(String(describing: ending))")
    let last = String(decoding: terminal.output.dropFirst(seen), as: UTF8.self)
    tally.count(\.other, by: last.contains("Kennisspel") ? 1 : 0, "\(title): its last words tell of the content")
    let left = home.content.filter { $0.hasPrefix("empty/") || $0.contains("core") }
    tally.count(\.other, by: left.count, "\(title): left behind \(left)")
    tally.cases += 1
  }
}
