import Foundation
import Journal
import TestSupport

extension FailingCalls {
  /// What goes wrong while the next start brings things in order.
  private static let kinds: [(name: String, fault: FailingFiles.Fault, isForever: Bool)] = [
    ("EIO once", .error(.inputOutput), false), ("EIO from then on", .error(.inputOutput), true),
    ("ENOSPC from then on", .error(.noSpace), true), ("short write", .shortWrite, false),
  ]

  /// A scenario is killed before each of its calls; then each call of the next start fails; the start after that finds
  /// everything.
  func sweepRecovery(_ scenario: Scenario, _ tally: inout Tally) async throws {
    for first in 1... {
      let isOver = try await Workplace.use { place in
        try await scenario.prepare(place, SystemFiles())
        let (code, promises) = try scenario.play(place, killedAt: first)
        if code == 0 { return true }
        let kept = Kept(place)
        defer { kept.remove() }
        for kind in Self.kinds {
          var plan = FailingFiles.Plan(fault: kind.fault, isForever: kind.isForever, below: place.path)
          for call in 1... {
            plan.first = call
            try kept.bringBack()
            let files = FailingFiles(plan)
            await Aftermath(scenario, place).startAgain(files)
            if files.count < call { break }
            let name = "\(scenario.name), killed at call \(first), then \(kind.name) at call \(call) of the next start"
            await Aftermath(scenario, place).check(promises, name, &tally)
          }
        }
        return false
      }
      if isOver { return }
    }
  }
}

/// A workplace as it was, to be brought back in the same place: what is kept of a group goes by its path.
private struct Kept {
  private let path: String
  private var copy: String { path + "-kept" }

  init(_ place: Workplace) {
    path = place.path
    try? FileManager.default.copyItem(atPath: path, toPath: copy)
  }

  func bringBack() throws {
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: copy, toPath: path)
  }

  func remove() { try? FileManager.default.removeItem(atPath: copy) }
}
