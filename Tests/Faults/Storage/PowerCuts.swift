import Foundation
import Journal
import TestSupport

/// The power of a real file system is cut while a program records, or in the midst of one of the scenarios: what was
/// promised before that is there when it is mounted again.
///
/// What is promised at that very moment is not judged: a flush that is under way while ext4 is shut down may be answered
/// with success and yet not be there. `LostBytes` judges those, on a disk that does not lie.
struct PowerCuts: Fault {
  static let word = "power-cuts"
  static let title = "power cut of a mounted disk"
  static let waits = true

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    var chance = Chance(state: 1_795_287_900)
    var promises = 0
    do {
      for round in 0..<scale.of(short: 6, long: 100) {
        try await Workplace.use { folder in
          try await CutDisk.use(in: folder.path, mode: CutDisk.modes[round % CutDisk.modes.count]) { disk in
            promises += try await cut(disk, round: round, &chance, &tally)
          }
        }
      }
      tally.remarks = ["\(promises) promises before the cuts"]
    } catch let error as CutDisk.Impossible {
      // What worked once has to go on working: else a disk that does not come back would be no fault.
      if tally.cases > 0 { tally.count(\.other, "\(error)") } else { tally.remarks = ["not tried: \(error)"] }
      tally.cases += 1
    }
    return tally
  }

  /// One cut; gives how much was promised before it.
  private func cut(_ disk: CutDisk, round: Int, _ chance: inout Chance, _ tally: inout Tally) async throws -> Int {
    let place = Workplace(existing: disk.path + "/home")
    try FileManager.default.createDirectory(atPath: place.path, withIntermediateDirectories: true)
    let pause = UInt32.random(in: 0...40_000, using: &chance)
    if round.isMultiple(of: 2) {
      let witness = try Witness(place, round: round)
      let said = try witness.end(afterMicroseconds: pause) { try disk.cut() }
      try disk.comeBack()
      await witness.check(place, said.before, &tally)
      return said.before.count
    }
    let scenario = Scenario.all[round / 2 % Scenario.all.count]
    try await scenario.prepare(place, SystemFiles())
    disk.settle()
    let promised = try scenario.play(place, after: pause) { try disk.cut() }.promises
    try disk.comeBack()
    await Aftermath(scenario, place).check(promised, "\(scenario.name), cut after \(pause) µs", &tally)
    return promised.count
  }
}
