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
      // All of them, also those that are not tried in a short run: a change is to be told that a patch lost its place.
      try MutantBuild.findPlaces(of: Patch.all(of: Mutant.short + Mutant.further))
      try await MutantBuild.make(Patch.all(of: mutants))
    } catch {
      tally.count(\.other, "\(error)")
      return tally
    }
    tally.remarks = ["built in \(Self.seconds(since: start)) s"]
    try await Workplace.use { ground in
      let rows = Array(Set(mutants.map(\.noticer)))
      for one in try await rows.mapTwoAtATime({ await Self.tryUnchanged($0, ground) }) { tally.add(one) }
      tally.remarks.append("without any mutant \(rows.count) parts of rows are good, \(tally.cases) cases")
      tally.cases = 0
      for one in try await mutants.mapTwoAtATime({ await Self.try($0, ground) }) { tally.add(one) }
    }
    return tally
  }

  /// What a row says of the program as it is: one that finds fault with that would notice everything.
  private static func tryUnchanged(_ row: Mutant.Noticer, _ ground: Workplace) async -> Tally {
    let (code, told) = await tell(row, of: nil, ground)
    var tally = Tally()
    tally.cases = told?.cases ?? 0
    let isGood = code == 0 && told?.isGood == true
    tally.count(\.other, by: isGood ? 0 : 1, "\(row) fails without a mutant: \(told?.findings.first ?? "\(code)")")
    return tally
  }

  private static func `try`(_ mutant: Mutant, _ ground: Workplace) async -> Tally {
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
      environment: [Ground.variable: ground.path, MutantBuild.variable: mutant?.name ?? ""], isSilent: mutant != nil)
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
