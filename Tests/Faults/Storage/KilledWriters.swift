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
        await witness.check(place, confirmed, &tally)
      }
    }
    return tally
  }
}

/// A program that records until it is killed, and what it said before.
final class Witness {
  private let process = Process()
  private let pipe = Pipe()
  private let round: Int
  private var tried = 0

  init(_ place: Workplace, round: Int) throws {
    self.round = round
    process.executableURL = Child.program
    process.arguments = ["record", place.path, String(round)]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Lets it record for a while after its first entry, kills it, and gives what it said to be recorded.
  func kill(afterMicroseconds pause: UInt32) -> [String] {
    end(afterMicroseconds: pause) {}.all
  }

  /// The same, but something else happens to it first: what it had said before that, and in all.
  func end(
    afterMicroseconds pause: UInt32, by trouble: () throws -> Void
  ) rethrows -> (before: [String], all: [String]) {
    let first = pipe.fileHandleForReading.availableData
    usleep(pause)
    let before = pipe.heard(after: first)
    defer { process.waitUntilExit() }
    do {
      defer { Foundation.kill(process.processIdentifier, SIGKILL) }
      try trouble()
    }
    let all = before + pipe.fileHandleForReading.readDataToEndOfFile()
    tried = all.count { $0 == UInt8(ascii: "\n") } + 1
    return (before.lines, all.lines)
  }

  /// Compares what the next start finds with what was said.
  func check(_ place: Workplace, _ confirmed: [String], _ tally: inout Tally) async {
    tally.cases += 1
    await place.startAgain()
    let oracle = JournalOracle(folder: place.group.journal)
    let tried = Set((0...tried).map { "\(round)-\($0)" })
    tally.compare(confirmed: confirmed, tried: tried, found: oracle.found, "round \(round)")
    tally.count(\.invented, by: oracle.doubled.count, "round \(round) doubled \(oracle.doubled.prefix(3))")
  }
}

extension Pipe {
  /// What was written to it by now, behind what was read before.
  func heard(after first: Data = Data()) -> Data {
    let descriptor = fileHandleForReading.fileDescriptor
    var waiting: Int32 = 0
    guard ioctl(descriptor, UInt(FIONREAD), &waiting) == 0, waiting > 0 else { return first }
    return first + fileHandleForReading.readData(ofLength: Int(waiting))
  }
}

extension Data {
  /// Its whole lines.
  var lines: [String] {
    String(decoding: self, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }
}
