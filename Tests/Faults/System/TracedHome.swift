import Foundation
import TestSupport

/// A home of its own in which the program is used, on its own or under strace, and what lies in it afterwards.
struct TracedHome: Sendable {
  let path: String

  /// What a command printed and how it ended; minus the signal where that ended it.
  struct Printed {
    let code: Int32
    let out: String
    let err: String
  }

  static let strace = "/usr/bin/strace"
  static let hasStrace = FileManager.default.isExecutableFile(atPath: strace)

  /// Everything that is written has its place in here: no other folder is used, and `empty` is to stay so.
  var empty: String { path + "/empty" }
  var groups: String { path + "/Trekkersgroepen" }
  var log: String { path + "-strace" }

  init(_ place: Workplace) throws {
    path = place.path + "/home"
    for folder in [path, empty] {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
  }

  /// Another home with the same in it.
  init(copying other: TracedHome, to path: String) throws {
    self.path = path
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: other.path, toPath: path)
  }

  func environment(clock: String = "2026-11-21T14:00:00") -> [String: String] {
    ProgramUnderTrial.environment.merging([
      "HOME": path, "XDG_CONFIG_HOME": path + "/config", "XDG_STATE_HOME": path + "/state", "TMPDIR": empty,
      "TREKKERSGROEP_CLOCK": clock, "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      // Where the program was built with a sanitizer: that looks for leaks as strace does, and both cannot.
      "ASAN_OPTIONS": "detect_leaks=0",
      // A debug build has a debugger of its own at hand, which asks whoever is at the terminal; the one people run has none.
      "SWIFT_BACKTRACE": "enable=no",
    ]) { $1 }
  }

  /// Runs a command of the program, behind others where they start it.
  func run(_ arguments: [String], behind starter: [String] = [], clock: String = "2026-11-21T14:00:00") throws
    -> Printed
  {
    let words = starter + [ProgramUnderTrial.path] + arguments
    let (process, out, err) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.environment = environment(clock: clock)
    process.currentDirectoryURL = URL(fileURLWithPath: empty)
    (process.standardInput, process.standardOutput, process.standardError) = (FileHandle.nullDevice, out, err)
    try process.run()
    // What a command prints fits into a pipe.
    let said = out.fileHandleForReading.readDataToEndOfFile()
    let complained = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let code = process.terminationStatus
    return Printed(
      code: process.terminationReason == .exit ? code : -code, out: String(decoding: said, as: UTF8.self),
      err: String(decoding: complained, as: UTF8.self))
  }

  /// Everything that lies in it, as paths within it.
  var content: [String] {
    (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
  }

  /// The lines of the trace.
  var trace: [String] {
    (FileManager.default.contents(atPath: log).map { String(decoding: $0, as: UTF8.self) } ?? "")
      .split(separator: "\n").map(String.init)
  }

  /// A group with a member and a meeting that is going on.
  func prepare(behind starter: [String] = []) throws {
    for words in Self.beginning {
      let printed = try run(words, behind: starter)
      guard printed.code == 0 else { throw Unprepared(words: words, printed: printed) }
    }
  }

  struct Unprepared: Error {
    let words: [String]
    let printed: Printed
  }

  private static let beginning = [
    ["group", "new", "Heideland"], ["member", "add", "Huisarts 1"],
    ["meeting", "new", "--date", "2026-11-21", "--start", "14:00"], ["meeting", "start"],
  ]
}
