import Console
import Foundation
import Meetings
import TestSupport
import Testing

/// A desk of its own for one test: an empty home, and the built program to use in it.
struct Desk {
  /// What a command printed and how it ended.
  struct Printed {
    let code: Int32
    let out: String
    let err: String
  }

  /// The home folder; everything the program writes lies in it.
  let home: String
  /// What TREKKERSGROEP_CLOCK says: a Saturday at two o'clock, from where the time runs on.
  var clock = "2026-11-21T14:00:00+"
  /// Variables besides those of `environment`; `nil` takes one away.
  var variables: [String: String?] = [:]

  /// The folder with the groups.
  var groups: String { home + "/Trekkersgroepen" }

  /// Gives a test a desk, and clears it afterwards.
  static func use<Result>(_ body: (inout Desk) throws -> Result) throws -> Result {
    var desk = Desk(home: NSTemporaryDirectory() + "trekkersgroep-e2e-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(atPath: desk.home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: desk.home) }
    return try body(&desk)
  }

  private var environment: [String: String?] {
    var all: [String: String?] = [
      "HOME": home, "XDG_CONFIG_HOME": home + "/config", "XDG_STATE_HOME": home + "/state",
      "TREKKERSGROEP_CLOCK": clock, "LANG": "C.UTF-8",
    ]
    all.merge(variables) { $1 }
    return all
  }

  /// Opens the full-screen program in a terminal.
  func open(
    _ arguments: [String] = [], size: Size = Size(columns: 100, rows: 30), claiming claimed: Size? = nil,
    path: String = BuiltProgram.path
  ) throws -> PseudoTerminal {
    try PseudoTerminal(path: path, arguments: arguments, environment: environment, size: size, claiming: claimed)
  }

  /// Opens the program and goes on with the meeting that runs.
  func openMeeting(
    _ arguments: [String] = [], size: Size = Size(columns: 100, rows: 30), path: String = BuiltProgram.path,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> PseudoTerminal {
    let terminal = try open(arguments, size: size, path: path)
    terminal.see("Enter gaat verder", location)
    terminal.type("<enter>", see: "1 Opening", location)
    return terminal
  }

  /// Waits until a half-typed line is kept, so that it survives whatever happens to the program.
  func seeDraft(_ text: String, of terminal: PseudoTerminal, _ location: SourceLocation = #_sourceLocation) {
    let folder = home + "/state/trekkersgroep/drafts"
    let isKept = terminal.waitUntil(timeout: patience) {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      // A file that begins with a point is still being written beside the one it is to replace.
      return names.contains {
        !$0.hasPrefix(".") && (try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) == text
      }
    }
    #expect(isKept, "no draft: \(text)", sourceLocation: location)
  }

  /// Types lines, and gives what was said.
  func converse(_ lines: [String], _ language: Language = .dutch) throws -> Printed {
    let path = home + "/lines"
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
    let input = try #require(FileHandle(forReadingAtPath: path))
    return try run(["--linear", "--language", language.rawValue], input: input)
  }

  /// The minutes of a meeting, as they lie there.
  func minutes(of number: String) throws -> String {
    let path = groups + "/trekkersgroep-heideland/verslagen/\(number)/verslag.md"
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  /// A command that is still to be started.
  func process(_ arguments: [String], path: String = BuiltProgram.path) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color"]
      .merging(environment.compactMapValues { $0 }) { $1 }
    for (name, value) in variables where value == nil { process.environment?[name] = nil }
    return process
  }

  /// Starts a command and does not wait for what it says.
  func begin(_ arguments: [String]) throws -> Process {
    let process = process(arguments)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Runs a command without any terminal.
  @discardableResult func run(
    _ arguments: [String], input: FileHandle = .nullDevice, path: String = BuiltProgram.path
  ) throws -> Printed {
    let process = process(arguments, path: path)
    process.standardInput = input
    let printed = try process.runPrinting()
    return Printed(code: process.terminationStatus, out: try text(of: printed.out), err: try text(of: printed.err))
  }

  /// What is printed is always UTF-8.
  private func text(of printed: Data) throws -> String { try #require(String(bytes: printed, encoding: .utf8)) }

  /// Runs a command given as one line; words are parted by blanks.
  @discardableResult func run(_ line: String) throws -> Printed { try run(line.split(separator: " ").map(String.init)) }

  /// The list that a command prints with `--json`.
  func list(_ name: String, _ arguments: String...) throws -> [[String: Any]] {
    let printed = try run(arguments + ["--json"])
    #expect(printed.code == 0, "\(arguments): \(printed.err)")
    let object = try JSONSerialization.jsonObject(with: Data(printed.out.utf8)) as? [String: Any]
    return try #require(object?[name] as? [[String: Any]], "\(printed.out)")
  }

  /// The texts of all decisions and of all actions.
  func texts(of list: String) throws -> [String] { try self.list(list, list).compactMap { $0["text"] as? String } }

  /// All journal files of the group, as they lie there.
  var journals: [String] {
    let names = FileManager.default.enumerator(atPath: groups)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.sorted().map { groups + "/" + $0 }
  }

  /// A group with a meeting that runs, made by commands.
  func prepare(group: String = "Heideland", items: String = "short") throws {
    for line in [
      "group new \(group)", "member add NWC_Noord --role network-coordinator",
      "meeting new --date vandaag --template \(items)",
      "meeting start",
    ] {
      let words = line.split(separator: " ").map { $0.replacingOccurrences(of: "_", with: " ") }
      let printed = try run(words)
      #expect(printed.code == 0, "\(line): \(printed.err)")
    }
  }
}
