import Console
import Foundation
import TestSupport

/// Every flush takes two seconds: who records is told within a second that it is being saved, what is typed meanwhile
/// comes, and all of it is there afterwards.
struct SlowDisk: Fault {
  static let word = "slow-disk"
  static let title = "every flush takes 2 s"
  static let waits = true

  private static let strace = [
    TracedHome.strace, "-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync,fdatasync", "-e", "signal=none",
    "-e", "inject=fsync,fdatasync:delay_enter=2000000",
  ]

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    guard TracedHome.hasStrace else {
      tally.remarks = ["not tried: this machine has no strace"]
      tally.cases = 1
      return tally
    }
    try await Workplace.use { place in try meeting(TracedHome(place), entries: scale.of(short: 2, long: 15), &tally) }
    return tally
  }

  private func meeting(_ home: TracedHome, entries: Int, _ tally: inout Tally) throws {
    try home.prepare()
    let terminal = try PseudoTerminal(
      path: TracedHome.strace, arguments: Self.strace.dropFirst() + [ProgramUnderTrial.path],
      environment: home.environment(clock: "2026-11-21T14:00:00+"), size: Size(columns: 80, rows: 24))
    expect(terminal.waitFor(text: "Enter gaat verder", timeout: .seconds(30)), "the start", &tally)
    terminal.send(keys: "<enter>")
    let texts = (1...entries).map { "Besluit \($0) van een avond met een trage schijf" }
    for (number, text) in texts.enumerated() {
      let seconds = record(text, in: terminal, &tally)
      tally.cases += 1
      // How slow the disk is shows at the first line.
      let isTold = number == 0 || seconds < 1
      tally.count(\.unclear, by: isTold ? 0 : 1, "entry \(number + 1): it is told after \(seconds) s that it is saved")
    }
    terminal.kill(SIGTERM)
    _ = terminal.waitForExit(timeout: .seconds(20))
    tally.compare(
      confirmed: texts, tried: Set(texts + ["Huisarts 1"]), found: JournalOracle(folder: home.groups).found,
      "on a slow disk:")
  }

  /// Records a decision, with a key of the next line while it is saved; how long it took to be told, in seconds.
  private func record(_ text: String, in terminal: PseudoTerminal, _ tally: inout Tally) -> Double {
    terminal.send(keys: "b")
    expect(terminal.waitFor(text: "besluit ›", timeout: .seconds(30)), "the line of “\(text)”", &tally)
    terminal.send(keys: text)
    expect(terminal.waitFor(text: "› " + text, timeout: .seconds(30)), "“\(text)” while it is typed", &tally)
    let start = ContinuousClock.now
    terminal.send(keys: "<enter>")
    expect(terminal.waitFor(text: "opslaan…", timeout: .seconds(30)), "that “\(text)” is saved", &tally)
    let seconds = (ContinuousClock.now - start) / .milliseconds(1) / 1_000
    let isThere = terminal.waitUntil(timeout: .seconds(60)) {
      !terminal.screenLines.contains { $0.contains("opslaan…") }
        && terminal.screenLines.contains { $0.contains("B2026") && $0.contains(text.prefix(9)) }
    }
    expect(isThere, "that “\(text)” is recorded", &tally)
    return seconds
  }

  private func expect(_ isSeen: Bool, _ what: String, _ tally: inout Tally) {
    tally.count(\.other, by: isSeen ? 0 : 1, "not seen: \(what)")
  }
}
