import Foundation

/// Every guard of the program is taken away, one after the other: a row of this table has to notice.
struct Mutants: Fault {
  static let word = "mutants"
  static let title = "mutants"
  static let waits = false

  func run(_ scale: Scale) async throws -> Tally {
    let mutants = scale.of(short: Mutant.short, long: Mutant.short + Mutant.further).filter { scale.has($0.name) }
    var tally = Tally()
    let start = ContinuousClock.now
    do {
      try await MutantBuild.make(Patch.all(of: mutants))
    } catch {
      tally.count(\.other, "\(error)")
      return tally
    }
    tally.remarks = ["built in \(Self.seconds(since: start)) s"]
    try await Workplace.use { ground in
      // What a row says of the program as it is: else it would notice everything.
      let rows = Set(mutants.map(\.noticer)).sorted { "\($0)" < "\($1)" }
      for one in try await rows.mapTwoAtATime({ try await Self.tryUnchanged($0, ground) }) { tally.add(one) }
      for one in try await mutants.mapTwoAtATime({ try await Self.try($0, ground) }) { tally.add(one) }
    }
    return tally
  }

  private static func tryUnchanged(_ row: Mutant.Noticer, _ ground: Workplace) async throws -> Tally {
    var tally = Tally()
    let start = ContinuousClock.now
    let (code, told) = await tell(row, of: nil, ground)
    let isGood = code == 0 && told?.isGood == true
    tally.count(\.other, by: isGood ? 0 : 1, "\(row) finds no mutant and fails: \(told?.findings.first ?? "\(code)")")
    tally.remarks = ["no mutant: \(row) is good, \(told?.cases ?? 0) cases, \(seconds(since: start)) s"]
    return tally
  }

  private static func `try`(_ mutant: Mutant, _ ground: Workplace) async throws -> Tally {
    var tally = Tally()
    tally.cases = 1
    let start = ContinuousClock.now
    let (code, told) = await tell(mutant.noticer, of: mutant, ground)
    tally.count(\.other, by: code == 0 ? 1 : 0, "\(mutant.name) got away from \(mutant.noticer)")
    // A row that traps, or gives up, is a fault as well.
    let finding = told?.findings.first ?? "the row ended with \(code)"
    tally.remarks = ["\(mutant.name): \(mutant.noticer), \(seconds(since: start)) s: \(Self.line(finding))"]
    return tally
  }

  /// Runs a row until its first fault; what it ended with, and its report.
  private static func tell(_ row: Mutant.Noticer, of mutant: Mutant?, _ ground: Workplace) async -> (Int32, Tally?) {
    let report = "\(ground.path)/\(UUID().uuidString.prefix(8)).json"
    let part = row.part.map { ["--part", $0] } ?? []
    let arguments = ["row", row.word, "--scale", Scale.Length.brief.rawValue, "--report", report, "--stop-at-first"]
    let code = await Child.run(
      arguments + part + ["--program", MutantBuild.program], of: URL(fileURLWithPath: MutantBuild.campaign),
      environment: [Ground.variable: ground.path, MutantBuild.variable: mutant?.name ?? ""])
    return (code, Tally(from: report))
  }

  private static func line(_ finding: String) -> String {
    let line = finding.split(whereSeparator: \.isNewline).joined(separator: " / ")
    return line.count > 160 ? line.prefix(160) + "…" : line
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Int {
    Int((ContinuousClock.now - start) / .seconds(1))
  }
}
