import Foundation

/// Ever other bytes, for everything that reads what comes from elsewhere: as a fuzzer finds them, with the address
/// sanitizer watching.
struct Fuzzing: Fault {
  static let word = "fuzz"
  static let title = "fuzzing, 8 targets"
  static let waits = false

  private static let targets = [
    "journal-line", "journal-file", "fold", "quick-line", "dates", "search", "settings", "cleaner",
  ]

  /// How long each target is tried, in seconds, where the environment says so. 0 is what earlier runs kept and nothing
  /// new: `make check` asks for that, so that chance does not decide about a change.
  private static let asked = ProcessInfo.processInfo.environment["FUZZ_SECONDS"].flatMap { Int($0) }

  func run(_ scale: Scale) async throws -> Tally {
    let seconds = Self.asked ?? scale.of(short: 60, long: 3_600)
    let tallies = try await Self.targets.mapTwoAtATime { try await Self.try($0, seconds) }
    var tally = tallies.reduce(into: Tally()) { $0.add($1) }
    tally.remarks = ["\(seconds) s a target. " + tally.remarks.joined(separator: ", ")]
    return tally
  }

  /// One target, on what was kept of earlier runs and then on what that leads to.
  private static func `try`(_ target: String, _ seconds: Int) async throws -> Tally {
    try await Workplace.use { place in
      let log = place.path + "/log"
      let code = await run(
        [
          target, place.path + "/new", corpus + "/" + target, seconds > 0 ? "-max_total_time=\(seconds)" : "-runs=0",
          "-max_len=4096",
          "-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1", "-artifact_prefix=\(place.path)/found-",
        ], in: place, log: log)
      return try result(
        target, code, place, said: String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self))
    }
  }

  private static func result(_ target: String, _ code: Int32, _ place: Workplace, said: String) throws -> Tally {
    var tally = Tally()
    let lines = said.split(separator: "\n")
    let executions = lines.last { $0.hasPrefix("stat::number_of_executed_units:") }?.split(separator: " ").last
    tally.cases = executions.flatMap { Int($0) } ?? 0
    tally.remarks = ["\(target) \(tally.cases)"]
    let why = lines.first { $0.contains("does not hold") || $0.contains("ERROR") || $0.contains("rror:") } ?? "no word"
    tally.count(\.other, by: code == 0 ? 0 : 1, "\(target) ended with \(code): \(why); \(kept(target, place))")
    tally.count(\.other, by: tally.cases == 0 && code == 0 ? 1 : 0, "\(target) tried nothing")
    tally.count(\.other, by: said.contains("no interesting inputs") ? 1 : 0, "\(target) is not built for fuzzing")
    return tally
  }

  /// The bytes that a fault came of, where they can be looked at afterwards.
  private static func kept(_ target: String, _ place: Workplace) -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    guard let name = names.first(where: { $0.hasPrefix("found-") }) else { return "no bytes were kept" }
    let path = NSTemporaryDirectory() + "\(target)-\(name)"
    try? FileManager.default.copyItem(atPath: place.path + "/" + name, toPath: path)
    return path
  }

  private static func run(_ arguments: [String], in place: Workplace, log: String) async -> Int32 {
    try? FileManager.default.createDirectory(atPath: place.path + "/new", withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: log, contents: nil)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: package + "/.build-fuzz/debug/Fuzz")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(forWritingAtPath: log)
    // The fuzzer says what it found; a backtrace of the runtime beside it would wait for it, and it for that.
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    return await Child.end(of: process)
  }

  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  private static let corpus = package + "/Tests/Fuzz/Corpus"
}
