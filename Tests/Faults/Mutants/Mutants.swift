import Foundation

/// Every guard of the program is taken away, one after the other: a row of this table has to notice.
struct Mutants: Fault {
  static let word = "mutants"
  static let title = "mutants"
  static let waits = false

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    do {
      try await MutantBuild.make()
    } catch {
      tally.count(\.other, "\(error)")
      return tally
    }
    tally.count(\.other, by: try await Self.isNoticed(nil, by: "damaged-file") ? 1 : 0, "no mutant was noticed as one")
    for mutant in Mutant.all {
      tally.cases += 1
      var isNoticed = false
      for row in mutant.rows where !isNoticed && Faults.named(row) != nil {
        isNoticed = try await Self.isNoticed(mutant, by: row)
      }
      tally.count(\.other, by: isNoticed ? 0 : 1, "\(mutant.name) got away")
    }
    return tally
  }

  /// Whether a row, run until its first fault, ends with one.
  private static func isNoticed(_ mutant: Mutant?, by row: String) async throws -> Bool {
    let report = NSTemporaryDirectory() + "mutant-\(UUID().uuidString.prefix(8)).json"
    defer { try? FileManager.default.removeItem(atPath: report) }
    let arguments = ["row", row, "--scale", Scale.short.rawValue, "--report", report, "--stop-at-first"]
    let code = await Child.run(
      arguments + ["--program", MutantBuild.program], of: URL(fileURLWithPath: MutantBuild.campaign),
      environment: mutant.map { [MutantBuild.variable: $0.name] } ?? [:])
    return code != 0
  }
}
