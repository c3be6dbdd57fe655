/// One row of the table: a kind of trouble, brought about many times, and what came of it.
///
/// A row runs in a process of its own, so that a trap in it is one more figure and not the end of the campaign.
protocol Fault: Sendable {
  /// The word that picks this row: `--only kill-storage`.
  static var word: String { get }
  /// What the table calls it.
  static var title: String { get }
  /// Whether it waits for other programs more than it reckons: such rows run beside one that reckons.
  static var waits: Bool { get }

  init()

  /// Brings the trouble about and counts.
  func run(_ scale: Scale) async throws -> Tally
}

/// All rows, as the table has them.
enum Faults {
  static let all: [any Fault.Type] = [
    KilledWriters.self, KilledProgram.self, FailingCalls.self, FailingSystem.self, SlowDisk.self, LostBytes.self,
    PowerCuts.self, DamagedFile.self, SignalsAndTraps.self, Resizes.self, ManyWriters.self, TakenFiles.self,
    Arrivals.self, Clocks.self, Fuzzing.self, Hostile.self, Bounds.self, Traces.self, Mutants.self,
  ]

  /// The row with this word.
  static func named(_ word: String) -> (any Fault.Type)? { all.first { $0.word == word } }
}
