import Foundation
import Journal
import Meetings

/// Journals at the limits: what is too much is named, and the rest is read.
struct Bounds: Fault {
  static let word = "bounds"
  static let title = "lines, files and depths at their limits"
  static let waits = false

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    for (name, make) in Self.cases where scale.has(name) {
      try await Workplace.use { place in
        let year = place.group.journal + "/2026"
        try FileManager.default.createDirectory(atPath: year, withIntermediateDirectories: true)
        let beside = place.writer()
        _ = try await beside.record(Act([Written.event("beside")]), after: nil)
        let (expected, isNamed) = try make(year)
        let start = ContinuousClock.now
        var reader = JournalReader(folder: place.group)
        let reading = reader.read()
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        tally.cases += 1
        tally.confirmed += expected + 1
        tally.count(\.lost, by: max(0, expected + 1 - reading.entries.count), "\(name): read \(reading.entries.count)")
        tally.count(
          \.invented, by: max(0, reading.entries.count - expected - 1), "\(name): read \(reading.entries.count)")
        tally.count(\.unclear, by: isNamed == !reading.remarks.isEmpty ? 0 : 1, "\(name): \(reading.remarks.prefix(2))")
        tally.remarks.append("\(name): read in \(String(format: "%.2f", seconds)) s")
      }
    }
    return tally
  }

  /// Each puts files in the folder of a year; how many entries of theirs are to be read, and whether something is to be said.
  private static let cases: [(String, @Sendable (String) throws -> (Int, Bool))] = [
    (
      "a line of 1 MiB",
      { year in
        try put([UInt8](repeating: 0x61, count: 1 << 20) + [0x0A] + line(1), year)
        return (1, true)
      }
    ),
    (
      // Blanks before a line are somebody's, so it is flagged, and it counts.
      "a line that ends at the limit",
      { year in
        try put(blanks(before: line(0), upTo: JournalReader.lineLimit) + line(0) + line(1), year)
        return (2, true)
      }
    ),
    (
      "a line beyond the limit",
      { year in
        try put(blanks(before: line(0), upTo: JournalReader.lineLimit + 1) + line(0) + line(1), year)
        return (1, true)
      }
    ),
    (
      "a file of 64 MiB",
      { year in
        var bytes: [UInt8] = []
        var count = 0
        while bytes.count < JournalReader.fileLimit - 1_000 {
          bytes += line(count)
          count += 1
        }
        try put(bytes, year)
        return (count, false)
      }
    ),
    (
      "a file above 64 MiB",
      { year in
        try put([UInt8](repeating: 0x0A, count: JournalReader.fileLimit + 1), year)
        return (0, true)
      }
    ),
    (
      "10,000 files",
      { year in
        for file in 0..<10_000 { try put(line(0, of: file), year, "f\(file)") }
        return (10_000, false)
      }
    ),
    (
      "1,000,000 entries",
      { year in
        for file in 0..<50 { try put(Array((0..<20_000).lazy.map { line($0, of: file) }.joined()), year, "f\(file)") }
        return (1_000_000, false)
      }
    ),
    (
      "100,000 inside each other",
      { year in
        let depth = 100_000
        let deep = Array(repeating: UInt8(ascii: "["), count: depth) + Array(repeating: UInt8(ascii: "]"), count: depth)
        try put(Array(#"{"v":1,"n":0,"x":"#.utf8) + deep + Array("}\n".utf8) + line(1), year)
        return (1, true)
      }
    ),
  ]

  /// A line as one session writes it, with its number in the file.
  private static func line(_ number: Int, of file: Int = 0) -> [UInt8] {
    let stamp = Stamp(instant: Instant(milliseconds: 1_795_287_845_123 + number), counter: 0)
    let id = EntryID("s\(file)-\(number)")
    let entry = Entry(
      mark: Mark(id: id, at: stamp, device: "kq3f", act: id), closesAct: true, event: Written.event("tekst"))
    return (try? EntryCodec.encode(entry, n: number)) ?? []
  }

  /// With them the line is so long, not counting its line feed.
  private static func blanks(before line: [UInt8], upTo length: Int) -> [UInt8] {
    [UInt8](repeating: 0x20, count: length - (line.count - 1))
  }

  private static func put(_ bytes: [UInt8], _ year: String, _ name: String = "a") throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(year)/\(name).jsonl"))
  }
}
