import Foundation
import Journal
import TestSupport

/// The power is cut after every step of every scenario; what was not flushed is dropped, torn, zeroed or reordered. The
/// scenarios go well, or one of their flushes fails: what that should have flushed never reaches the disk.
struct LostBytes: Fault {
  static let word = "lost-bytes"
  static let title = "power cut, unflushed bytes lost"
  static let waits = false

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    var chance = Chance(state: 1_795_287_845)
    let played = try await Self.playAll(scale)
    let cuts = played.reduce(0) { $0 + $1.steps.count + 1 }
    let each = (scale.of(brief: 1_000, short: 10_000, long: 200_000) + cuts - 1) / cuts
    for play in played {
      for cut in 0...play.steps.count {
        let power = PowerCut(before: play.before, steps: play.steps[..<cut])
        for _ in 0..<each {
          await check(
            play.scenario, power, power.content(&chance), "\(play.name), cut after step \(cut)", &tally)
        }
      }
    }
    return tally
  }

  /// A scenario as it goes.
  private struct Play {
    let name: String
    let scenario: Scenario
    let before: MemoryDisk.Content
    let steps: [MemoryDisk.Step]

    /// How often a file was flushed.
    var flushes: Int { steps.count { if case .flush = $0 { true } else { false } } }
  }

  private static let place = Workplace(existing: "/disk")

  private static func playAll(_ scale: Scale) async throws -> [Play] {
    var all: [Play] = []
    for scenario in Scenario.all where !scenario.needsRealFiles && scale.has(scenario.name) {
      let good = try await play(scenario, flushesBeforeFailure: nil)
      all.append(good)
      for flush in 0..<good.flushes {
        all.append(try await play(scenario, flushesBeforeFailure: flush))
      }
    }
    return all
  }

  private static func play(_ scenario: Scenario, flushesBeforeFailure: Int?) async throws -> Play {
    let earlier = MemoryDisk(root: place.path)
    try await scenario.prepare(place, earlier)
    let disk = MemoryDisk(earlier.content, flushesBeforeFailure: flushesBeforeFailure)
    await scenario.run(place, disk, .init(promise: { disk.promise($0) }, complain: { _ in }))
    let name = scenario.name + (flushesBeforeFailure.map { ", flush \($0 + 1) failed" } ?? "")
    return Play(name: name, scenario: scenario, before: earlier.content, steps: disk.steps)
  }

  private func check(
    _ scenario: Scenario, _ power: PowerCut, _ content: MemoryDisk.Content, _ name: String, _ tally: inout Tally
  ) async {
    let disk = MemoryDisk(content)
    let aftermath = Aftermath(
      scenario, Self.place, files: disk,
      oracle: {
        let journals = disk.content.names.keys.filter { $0.hasPrefix(Self.place.group.journal) }
        return JournalOracle(files: journals.sorted().compactMap { disk.bytes(at: $0) })
      }, bytes: { disk.bytes(at: $0) })
    await aftermath.check(power.promises, name, &tally)
  }
}
