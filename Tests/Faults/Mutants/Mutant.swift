/// A guard of the program, taken away: a campaign that does not notice has no teeth.
struct Mutant: Sendable {
  /// What is taken away, in a few words.
  let name: String
  /// The rows that have to notice it, by their words: one of them does.
  let rows: [String]

  /// Those of each run.
  static let all: [Mutant] = [
    Mutant(name: "no fsync", rows: ["lost-bytes"]),
    Mutant(name: "EIO swallowed", rows: ["lost-bytes"]),
    Mutant(name: "fsync retried", rows: ["lost-bytes"]),
    Mutant(name: "no folder fsync", rows: ["lost-bytes"]),
    Mutant(name: "new name not flushed", rows: ["lost-bytes"]),
    Mutant(name: "no identity check", rows: ["failing-calls"]),
    Mutant(name: "short write ignored", rows: ["failing-calls"]),
    Mutant(name: "no private copy", rows: ["failing-calls"]),
    Mutant(name: "copy called safe too early", rows: ["failing-calls"]),
    Mutant(name: "removed before replaced", rows: ["failing-calls"]),
    Mutant(name: "changed minutes overwritten", rows: ["failing-calls"]),
    Mutant(name: "file reused", rows: ["many-writers"]),
    Mutant(name: "checksum not looked at", rows: ["damaged-file"]),
    Mutant(name: "torn act trusted", rows: ["arrivals"]),
    Mutant(name: "no dedupe", rows: ["arrivals"]),
    Mutant(name: "clock decides", rows: ["arrivals"]),
    Mutant(name: "no handler", rows: ["signals"]),
    Mutant(name: "no cleaner", rows: ["hostile"]),
    Mutant(name: "writing direction let through", rows: ["hostile"]),
    Mutant(name: "no HTML escape", rows: ["hostile"]),
  ]
}
