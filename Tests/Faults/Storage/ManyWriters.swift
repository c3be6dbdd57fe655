import Foundation
import Journal

/// Eight programs record in one group at once: windows on one device, and other devices.
struct ManyWriters: Fault {
  static let word = "many-writers"
  static let title = "eight writers on one folder"
  static let waits = false

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    let count = scale.of(brief: 50, short: 1_000, long: 10_000)
    try await Workplace.use { place in
      let said = try (0..<8).map { number in try Recorder(place, number: number, count: count) }.flatMap { $0.finish() }
      let oracle = JournalOracle(folder: place.group.journal)
      let tried = Set((0..<8).flatMap { writer in (0..<count).map { "\(writer)-\($0)" } })
      tally.cases = tried.count
      tally.compare(confirmed: said, tried: tried, found: oracle.found, "eight writers")
      tally.count(\.lost, by: tried.count - said.count, "\(tried.count - said.count) entries were never confirmed")
      tally.count(\.invented, by: oracle.doubled.count, "doubled \(oracle.doubled.prefix(3))")
      tally.count(\.other, by: oracle.broken, "\(oracle.broken) lines are broken")
      var reader = JournalReader(folder: place.group)
      let reading = reader.read()
      tally.count(
        \.invented, by: abs(reading.entries.count - tried.count), "the program reads \(reading.entries.count)")
      tally.count(\.other, by: reading.remarks.count, "remarks: \(reading.remarks.prefix(2))")
    }
    return tally
  }
}

/// One of the programs. Four share a device, four have their own.
private final class Recorder {
  private let process = Process()
  private let pipe = Pipe()

  init(_ place: Workplace, number: Int, count: Int) throws {
    process.executableURL = Child.program
    let device = number < 4 ? "same" : "dev\(number)"
    process.arguments = ["record", place.path, String(number), "--count", String(count), "--device", device]
    process.standardOutput = pipe
    try process.run()
  }

  /// What it said to be recorded, once it is done.
  func finish() -> [String] {
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
