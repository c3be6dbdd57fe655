import Console
import Foundation
import TestSupport

/// A home folder of its own for one case, and the program under trial in it.
struct Home {
  /// What a command printed and how it ended.
  struct Printed {
    let code: Int32
    let out: [UInt8]
    let err: [UInt8]

    var text: String { String(decoding: out, as: UTF8.self) }
    var complaint: String { String(decoding: err, as: UTF8.self) }
  }

  /// The folder itself; everything the program writes lies in it.
  let path: String
  /// What TREKKERSGROEP_CLOCK says: a Saturday at two o'clock, from where the time runs on.
  var clock = "2026-11-21T14:00:00+"
  /// Variables besides; `nil` takes one away.
  var variables: [String: String?] = [:]
  /// The name of the group's folder.
  var folder = "heideland"

  var groups: String { path + "/Trekkersgroepen" }
  var group: String { groups + "/" + folder }
  var journal: String { group + "/logboek" }
  var state: String { path + "/state/trekkersgroep" }
  var settings: String { path + "/config/trekkersgroep/settings.conf" }

  /// Gives a case a home, and clears it afterwards.
  static func use<Result>(_ body: (inout Home) throws -> Result) throws -> Result {
    var home = Home(path: Ground.folder + "/faults-home-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(atPath: home.path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: home.path) }
    return try body(&home)
  }

  var environment: [String: String?] {
    let own: [String: String?] = [
      "HOME": path, "XDG_CONFIG_HOME": path + "/config", "XDG_STATE_HOME": path + "/state",
      "TREKKERSGROEP_CLOCK": clock, "LANG": "C.UTF-8",
    ]
    return own.merging(ProgramUnderTrial.environment) { $1 }.merging(variables) { $1 }
  }

  /// Opens the full-screen program in a terminal.
  func open(
    _ arguments: [String] = [], size: Size = Size(columns: 100, rows: 30), path: String = ProgramUnderTrial.path
  ) throws -> PseudoTerminal {
    try PseudoTerminal(path: path, arguments: arguments, environment: environment, size: size)
  }

  /// Opens the program and goes on with the meeting that runs: one key.
  func openMeeting(_ arguments: [String] = [], path: String = ProgramUnderTrial.path) throws -> PseudoTerminal {
    let terminal = try open(arguments, path: path)
    try terminal.see("Enter gaat verder")
    try terminal.type("<enter>", see: "Agenda min")
    return terminal
  }

  /// Runs a command without any terminal.
  @discardableResult func run(_ arguments: [String], input: FileHandle = .nullDevice) throws -> Printed {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: ProgramUnderTrial.path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color"]
      .merging(environment.compactMapValues { $0 }) { $1 }
    process.standardInput = input
    let printed = try process.runPrinting()
    let code = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return Printed(code: code, out: [UInt8](printed.out), err: [UInt8](printed.err))
  }

  /// Runs a command given as one line; words are parted by blanks, `_` stands for a blank.
  @discardableResult func run(_ line: String) throws -> Printed {
    try run(line.split(separator: " ").map { $0.replacingOccurrences(of: "_", with: " ") })
  }

  /// A list as the program itself gives it: that of `decisions --json` is named `decisions`.
  func list(_ name: String, _ arguments: [String]? = nil) throws -> [[String: Any]] {
    let printed = try run((arguments ?? [name]) + ["--json"])
    let object = try? JSONSerialization.jsonObject(with: Data(printed.out)) as? [String: Any]
    guard printed.code == 0, let list = object?[name] as? [[String: Any]] else {
      throw Missed(what: "the list \(name)", instead: "\(printed.code) \(printed.text) \(printed.complaint)")
    }
    return list
  }

  /// The texts of a list of the program.
  func texts(of name: String, _ arguments: [String]? = nil) throws -> [String] {
    try list(name, arguments).compactMap { $0["text"] as? String }
  }

  /// What lies in the group's folder, read without the program.
  var oracle: JournalOracle { JournalOracle(folder: journal) }

  /// A group with a meeting that runs, made by commands.
  func prepare(items: String = "short") throws {
    for line in [
      "group new Heideland", "member add NWC_Noord --role network-coordinator",
      "meeting new --date vandaag --template \(items)", "meeting start",
    ] {
      let printed = try run(line)
      if printed.code != 0 { throw Missed(what: line, instead: printed.complaint) }
    }
  }

  /// Waits until a half-typed line is kept; false where that takes longer than is promised, with room for a busy machine.
  func keeps(_ text: String, _ terminal: PseudoTerminal, within timeout: Duration = .seconds(2)) -> Bool {
    terminal.waitUntil(timeout: timeout) {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: state + "/drafts")) ?? []
      return names.contains {
        // A file that begins with a point is still being written beside the one it is to replace.
        !$0.hasPrefix(".") && FileManager.default.contents(atPath: "\(state)/drafts/\($0)") == Data(text.utf8)
      }
    }
  }
}
