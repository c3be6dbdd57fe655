import Foundation

/// What came of one row.
struct Tally: Codable, Sendable {
  /// How often the trouble was brought about.
  var cases = 0
  /// Entries that the program said were recorded.
  var confirmed = 0
  /// Those of them that were not there afterwards.
  var lost = 0
  /// Entries that were there and that nobody recorded.
  var invented = 0
  /// Troubles that a person met without a word on what is not saved, where it is safe and what to do.
  var unclear = 0
  /// Terminals that were not given back.
  var unrestored = 0
  /// What else went wrong: a program that hung or trapped, a control byte that came through, a mutant that got away.
  var other = 0
  /// What is remarkable about the figures and no fault, as "6 of 8 screens": told below the table.
  var remarks: [String] = []
  /// The first of what went wrong, to look at.
  private(set) var findings: [String] = []

  /// Where the first fault is reported, which then ends the process; set once, before a row begins.
  nonisolated(unsafe) static var reportOfFirst: String?

  /// So many findings are told.
  private static let told = 8

  init() {}

  /// Counts something that went wrong, and keeps what it was.
  mutating func count(_ kind: WritableKeyPath<Tally, Int>, by number: Int = 1, _ finding: @autoclosure () -> String) {
    guard number > 0 else { return }
    self[keyPath: kind] += number
    if findings.count < Self.told { findings.append(finding()) }
    guard let report = Self.reportOfFirst else { return }
    try? write(to: report)
    exit(3)
  }

  /// Keeps it in a file, for who started this row.
  func write(to path: String) throws { try JSONEncoder().encode(self).write(to: URL(fileURLWithPath: path)) }

  /// What was kept there; nil where the row wrote nothing.
  init?(from path: String) {
    guard let data = FileManager.default.contents(atPath: path),
      let tally = try? JSONDecoder().decode(Tally.self, from: data)
    else { return nil }
    self = tally
  }

  /// Compares what was confirmed and what was tried with what is there.
  mutating func compare(
    confirmed: some Sequence<String>, tried: Set<String>, found: Set<String>, _ place: @autoclosure () -> String
  ) {
    let confirmed = Set(confirmed)
    self.confirmed += confirmed.count
    let lost = confirmed.subtracting(found)
    count(\.lost, by: lost.count, "\(place()) lost \(lost.sorted().prefix(3))")
    let invented = found.subtracting(tried)
    count(\.invented, by: invented.count, "\(place()) invented \(invented.sorted().prefix(3))")
  }

  /// Adds what another part of the row counted.
  mutating func add(_ other: Tally) {
    cases += other.cases
    confirmed += other.confirmed
    for kind in Self.faults { self[keyPath: kind.path] += other[keyPath: kind.path] }
    remarks += other.remarks
    findings += other.findings.prefix(max(0, Self.told - findings.count))
  }

  /// The figures that have to be nought, with their headings.
  static var faults: [(heading: String, path: WritableKeyPath<Tally, Int>)] {
    [
      ("lost", \.lost), ("invented", \.invented), ("unclear", \.unclear), ("unrestored", \.unrestored),
      ("other", \.other),
    ]
  }

  /// Whether something was tried and nothing went wrong.
  var isGood: Bool { cases > 0 && Self.faults.allSatisfy { self[keyPath: $0.path] == 0 } }
}
