import Foundation

/// All rows, two at a time: one that reckons beside one that waits, as long as there are both.
struct Campaign {
  let scale: Scale
  /// Further arguments for each row, as the program it is to try.
  let arguments: [String]

  /// Runs the rows and gives the table, in the order they were asked for.
  func run(_ faults: [any Fault.Type]) async -> Table {
    let queue = RowQueue(faults)
    async let first = lane { await queue.next(thatWaits: true) }
    async let second = lane { await queue.next(thatWaits: false) }
    let rows = await first.merging(second) { first, _ in first }
    return Table(rows: faults.compactMap { rows[$0.word] })
  }

  private func lane(_ next: () async -> (any Fault.Type)?) async -> [String: Table.Row] {
    var rows: [String: Table.Row] = [:]
    while let fault = await next() {
      let start = ContinuousClock.now
      let tally = await row(fault)
      let seconds = Double((ContinuousClock.now - start) / .milliseconds(1)) / 1_000
      rows[fault.word] = Table.Row(title: fault.title, tally: tally, seconds: seconds)
      FileHandle.standardError.write(
        Data("\(fault.title): \(tally.isGood ? "good" : "FAULT"), \(Int(seconds)) s\n".utf8))
    }
    return rows
  }

  /// One row in a process of its own; a row that traps or says nothing is a fault.
  private func row(_ fault: any Fault.Type) async -> Tally {
    let report = NSTemporaryDirectory() + "faults-\(fault.word)-\(UUID().uuidString.prefix(8)).json"
    defer { try? FileManager.default.removeItem(atPath: report) }
    let code = await Child.run(["row", fault.word, "--scale", scale.length.rawValue, "--report", report] + arguments)
    guard code == 0, let tally = Tally(from: report) else {
      var tally = Tally()
      tally.count(\.other, "the row itself ended with \(code)")
      return tally
    }
    return tally
  }
}

/// The rows that are still to be run.
private actor RowQueue {
  private var faults: [any Fault.Type]

  init(_ faults: [any Fault.Type]) { self.faults = faults }

  /// The next one of the kind that is asked for; where there is none left, any other.
  func next(thatWaits: Bool) -> (any Fault.Type)? {
    let index = faults.firstIndex { $0.waits == thatWaits } ?? faults.indices.first
    return index.map { faults.remove(at: $0) }
  }
}

/// This program, started again.
enum Child {
  static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()

  /// Waits for the end without holding a thread; the exit code, or minus the signal.
  static func run(
    _ arguments: [String], of program: URL = program, environment: [String: String] = [:], isSilent: Bool = false
  ) async -> Int32 {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if isSilent { process.standardError = FileHandle.nullDevice }
    return await end(of: process)
  }

  /// Starts another program and waits for its end.
  static func end(of process: Process) async -> Int32 {
    await withCheckedContinuation { done in
      process.terminationHandler = { ended in
        done.resume(returning: ended.terminationReason == .exit ? ended.terminationStatus : -ended.terminationStatus)
      }
      do { try process.run() } catch { done.resume(returning: 127) }
    }
  }
}
