import Foundation
import Journal

/// The built program records a decision while the system itself refuses one call after the other: what it says is
/// recorded is there afterwards, and what it refuses is not.
struct FailingSystem: Fault {
  static let word = "failing-system"
  static let title = "the system refuses a call"
  static let waits = true

  private static let calls = [
    "write", "fsync", "openat", "mkdir,mkdirat", "rename,renameat,renameat2", "unlink,unlinkat", "ftruncate",
    "fchmod,chmod,fchmodat", "newfstatat,fstat", "getdents64", "pread64",
  ]
  private static let text = "Enquête herhalen in het voorjaar"
  /// The first meeting of another year, so that folders have to be made as well.
  private static let clock = "2027-01-08T14:00:00"

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    guard TracedHome.hasStrace else {
      tally.remarks = ["not tried: this machine has no strace"]
      tally.cases = 1
      return tally
    }
    let kinds = scale.of(short: ["EIO", "ENOSPC"], long: ["EIO", "ENOSPC", "EINTR", "EACCES", "EMFILE"])
    try await Workplace.use { place in
      let home = try TracedHome(place)
      try home.prepare()
      for call in Self.calls {
        for kind in kinds {
          try sweep(home, call, kind, isForever: false, &tally)
          if scale.length == .long { try sweep(home, call, kind, isForever: true, &tally) }
        }
      }
    }
    return tally
  }

  /// The first such call, then the second, until the program makes no more.
  private func sweep(
    _ home: TracedHome, _ call: String, _ kind: String, isForever: Bool, _ tally: inout Tally
  ) throws {
    for first in 1...500 {
      let trial = try TracedHome(copying: home, to: home.path + "-trial")
      let when = "when=\(first)" + (isForever ? "+" : "")
      let printed = try trial.run(
        ["record", "decision", Self.text],
        behind: [
          TracedHome.strace, "-f", "-o", trial.log, "-e", "trace=\(call)", "-e", "signal=none",
          "-e", "inject=\(call):error=\(kind):\(when)",
        ], clock: Self.clock)
      let hit = trial.trace.filter { $0.contains("(INJECTED)") }
      if hit.isEmpty { return }
      // Without its libraries the program never begins; that is told by the system.
      if printed.code == 127, printed.err.contains("shared libraries") { continue }
      try check(trial, printed, hit, "\(call) \(first), \(kind)\(isForever ? " from then on" : "")", &tally)
    }
  }

  private func check(
    _ home: TracedHome, _ printed: TracedHome.Printed, _ hit: [String], _ name: String, _ tally: inout Tally
  ) throws {
    tally.cases += 1
    let name = "\(name) (\(hit[0].prefix(90)))"
    // The library below Swift's threads ends a program that may not read how its threads are.
    let isLibrarys = printed.code == -SIGILL && hit.contains { $0.contains("\"/proc/") && $0.contains("/stat\"") }
    let isSilenced = isLibrarys || hit.contains { $0.contains("write(1,") || $0.contains("write(2,") }
    let isRecorded = [0, 75, 76].contains(printed.code)
    if !isRecorded, !isSilenced { checkWords(printed, name, &tally) }
    if printed.code == 0 {
      let checked = try home.run(["check"], clock: Self.clock)
      tally.count(\.unclear, by: checked.code == 0 ? 0 : 1, "\(name): recorded, and then \(checked.out)")
    }
    // The next start, with a system that works, brings over what waits on this device.
    let next = try home.run(["record", "note", "Daarna"], clock: Self.clock)
    tally.count(\.other, by: next.code == 0 ? 0 : 1, "\(name): afterwards \(next.code), \(next.err)")
    let found = JournalOracle(folder: home.groups)
    if isSilenced {
      // Nobody heard what became of it: it may be there, once.
      tally.count(\.invented, by: found.texts.values.count { $0 == Self.text } > 1 ? 1 : 0, "\(name): twice")
    } else {
      tally.compare(
        confirmed: isRecorded ? [Self.text] : [], tried: isRecorded ? [Self.text, "Daarna"] : ["Daarna"],
        found: found.found, "\(name), ended with \(printed.code):")
    }
  }

  /// Says in words of its own what was not recorded.
  private func checkWords(_ printed: TracedHome.Printed, _ name: String, _ tally: inout Tally) {
    let said = printed.err
    let isOurs =
      (64...79).contains(printed.code) && said.count > 20 && !said.contains("Fatal error")
      && !said.contains("errno") && !said.contains("Error(")
    tally.count(\.unclear, by: isOurs ? 0 : 1, "\(name): ended with \(printed.code), “\(said.prefix(200))”")
  }
}
