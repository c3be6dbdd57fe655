import ArgumentParser
import Foundation
import Journal
import Meetings
import Synchronization
import TestSupport

/// Every call that a scenario makes to the system fails, one after the other: once, from then on, cut short, or with the
/// program killed there.
struct FailingCalls: Fault {
  static let word = "failing-calls"
  static let title = "every call fails"
  static let waits = false

  private static let kinds: [(name: String, fault: FailingFiles.Fault, isForever: Bool)] = [
    ("EIO once", .error(.inputOutput), false), ("EIO from then on", .error(.inputOutput), true),
    ("ENOSPC once", .error(.noSpace), false), ("ENOSPC from then on", .error(.noSpace), true),
    ("EINTR once", .error(.interrupted), false), ("EINTR from then on", .error(.interrupted), true),
    ("EACCES from then on", .error(.accessDenied), true),
    ("short write", .shortWrite, false), ("short writes from then on", .shortWrite, true),
  ]

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    for scenario in Scenario.all {
      let files = try await Self.journalsOfUndisturbed(scenario)
      for kind in Self.kinds where scale.has("\(scenario.name), \(kind.name)") {
        try await sweep(scenario, kind.name, &tally) { first in
          .init(
            fault: kind.fault, first: first, isForever: kind.isForever,
            calls: kind.fault == .shortWrite ? ["write"] : [])
        } after: { place, call in
          // A write that takes fewer bytes, or that a signal interrupts, is no trouble: the rest follows, in the same file.
          let isNone = [.shortWrite, .error(.interrupted)].contains(kind.fault) && call == "write" && !kind.isForever
          if isNone, place.journals.count != files { return "another file was begun" }
          // One that an erasing finds there may stay until it is carried out.
          let halves = kind.isForever || scenario.erases ? [] : place.leftovers
          return halves.isEmpty ? nil : "half written: \(halves)"
        }
      }
      if scale.has("\(scenario.name), killed") { try await sweepKills(scenario, &tally) }
      if scale.length == .long { try await sweepRecovery(scenario, &tally) }
    }
    return tally
  }

  /// How many journal files a scenario makes where nothing fails.
  private static func journalsOfUndisturbed(_ scenario: Scenario) async throws -> Int {
    try await Workplace.use { place in
      try await scenario.prepare(place, SystemFiles())
      await scenario.run(place, SystemFiles(), Heard().report)
      return place.journals.count
    }
  }

  /// The first call, then the second, until the scenario makes no more.
  private func sweep(
    _ scenario: Scenario, _ kind: String, _ tally: inout Tally, plan: (Int) -> FailingFiles.Plan,
    after trouble: (_ place: Workplace, _ call: Substring) -> String?
  ) async throws {
    for first in 1... {
      let isOver = try await Workplace.use { place in
        try await scenario.prepare(place, SystemFiles())
        var plan = plan(first)
        plan.below = place.path
        let files = FailingFiles(plan)
        let heard = Heard()
        await scenario.run(place, files, heard.report)
        if files.count < first { return true }
        let call = files.log[first - 1]
        let name = "\(scenario.name), \(kind) at \(call.replacingOccurrences(of: place.path, with: ""))"
        heard.checkWords(name, &tally)
        if let trouble = trouble(place, call.prefix { $0 != " " }) { tally.count(\.other, "\(name): \(trouble)") }
        tally.count(\.other, by: files.openCount, "\(name): descriptors left open")
        await Aftermath(scenario, place).check(heard.promises, name, &tally)
        return false
      }
      if isOver { return }
    }
  }

  private func sweepKills(_ scenario: Scenario, _ tally: inout Tally) async throws {
    for first in 1... {
      let isOver = try await Workplace.use { place in
        try await scenario.prepare(place, SystemFiles())
        let (code, promises) = try scenario.play(place, killedAt: first)
        if code == 0 { return true }
        let name = "\(scenario.name), killed at call \(first)"
        tally.count(\.other, by: code == SIGKILL ? 0 : 1, "\(name): ended with \(code)")
        await Aftermath(scenario, place).check(promises, name, &tally)
        return false
      }
      if isOver { return }
    }
  }
}

extension Scenario {
  /// Plays it in a process of its own, which kills itself before one of its calls; how it ended, and what it had promised
  /// by then. Where something else happens to it, after a pause in microseconds: what it had promised before that.
  func play(
    _ place: Workplace, killedAt first: Int = 0, after pause: UInt32 = 0, trouble: (() throws -> Void)? = nil
  ) throws -> (code: Int32, promises: [String]) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = Child.program
    process.arguments = ["fail-at", name, place.path, String(first)]
    process.standardOutput = pipe
    try process.run()
    defer { process.waitUntilExit() }
    usleep(pause)
    let before = trouble == nil ? Data() : pipe.heard()
    try trouble?()
    let all = before + pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, (trouble == nil ? all : before).lines)
  }
}

/// What a scenario said while its calls failed.
final class Heard: Sendable {
  private let said = Mutex<(promises: [String], complaints: [Text])>(([], []))

  var promises: [String] { said.withLock(\.promises) }

  var report: Scenario.Report {
    .init(
      promise: { text in self.said.withLock { $0.promises.append(text) } },
      complain: { text in self.said.withLock { $0.complaints.append(text) } })
  }

  /// Each sentence says why in words of its own in both languages.
  func checkWords(_ name: String, _ tally: inout Tally) {
    for text in said.withLock(\.complaints) {
      let isClear = text.nl != text.en && text.nl.count > 10 && !text.nl.contains("errno")
      tally.count(\.unclear, by: isClear ? 0 : 1, "\(name): “\(text.nl)”")
    }
  }
}

/// One scenario, killed before one of its calls.
struct FailAt: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "fail-at", shouldDisplay: false)

  @Argument var scenario: String
  @Argument var place: String
  @Argument var first: Int

  func run() async throws {
    guard let scenario = Scenario.named(scenario) else { throw ExitCode(64) }
    let files = FailingFiles(.init(fault: .killed, first: first, below: place))
    let say: @Sendable (String) -> Void = { FileHandle.standardOutput.write(Data(($0 + "\n").utf8)) }
    await scenario.run(Workplace(existing: place), files, .init(promise: say, complain: { _ in }))
  }
}
