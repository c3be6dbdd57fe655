import Foundation
import Journal
import Meetings
import TestSupport

/// A program that records without pause is killed at a random moment; what it had said to be recorded must be there.
struct KilledWriters: Fault {
  static let word = "kill-storage"
  static let title = "kill -9 while recording"
  static let waits = false

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    var chance = Chance(state: 20_261_121)
    for round in 0..<scale.of(brief: 20, short: 2_000, long: 20_000) {
      try await Workplace.use { place in
        let witness = try Witness(place, round: round)
        let confirmed = witness.kill(afterMicroseconds: UInt32.random(in: 0...4_000, using: &chance))
        _ = await place.writer(device: "next").bringOver()
        let oracle = JournalOracle(folder: place.group.journal)
        let tried = Set((0...witness.tried).map { "\(round)-\($0)" })
        tally.compare(confirmed: confirmed, tried: tried, found: oracle.found, "round \(round)")
        tally.count(\.invented, by: oracle.doubled.count, "round \(round) doubled \(oracle.doubled.prefix(3))")
      }
      tally.cases += 1
    }
    return tally
  }
}

/// The writer that is killed, and what it said before.
private final class Witness {
  private let process = Process()
  private let pipe = Pipe()
  private(set) var tried = 0

  init(_ place: Workplace, round: Int) throws {
    process.executableURL = Child.program
    process.arguments = ["record", place.path, String(round)]
    process.standardOutput = pipe
    try process.run()
  }

  /// Lets it record for a while after its first entry, and gives what it said to be recorded.
  func kill(afterMicroseconds pause: UInt32) -> [String] {
    let reading = pipe.fileHandleForReading
    var said = reading.availableData
    usleep(pause)
    Foundation.kill(process.processIdentifier, SIGKILL)
    said += reading.readDataToEndOfFile()
    process.waitUntilExit()
    let lines = String(decoding: said, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    tried = lines.count
    return lines.dropLast().map(String.init)
  }
}
