import Foundation
import Groups
import Journal
import Meetings
import Synchronization
import Testing

@testable import CommandLine

/// A machine for one test: its own folders, a clock that stands still, and what commands printed.
final class Desk: Sendable {
  let path: String
  var places: Places {
    Places(groupsRoot: path + "/groups", config: path + "/config", state: path + "/state")
  }

  init() {
    path = NSTemporaryDirectory() + "commandline-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What one call printed, and the code it ended with.
  struct Printed: Equatable {
    var code: Int32
    var out: String
    var err: String
  }

  /// Text that several closures add to.
  private final class Page: Sendable {
    let text = Mutex("")

    func add(_ more: String) { text.withLock { $0 += more } }
  }

  static let today = Moment(
    instant: Instant(milliseconds: 1_795_269_600_000), day: Day(ordinal: 20_778), time: TimeOfDay(minutes: 840))

  /// Runs one command.
  func run(
    _ arguments: [String], environment: [String: String] = [:], columns: Int? = nil, unreadable: Bool = false
  ) async -> Printed {
    let (out, err) = (Page(), Page())
    let places = places
    let surroundings = Surroundings(
      now: { Self.today }, environment: environment,
      places: { folder in
        folder.map { Places(groupsRoot: $0, config: places.config, state: places.state) } ?? places
      },
      hasUnreadableArguments: unreadable, columns: columns,
      out: {
        out.add($0)
        return true
      }, err: { err.add($0) })
    let answer = await CommandLineProgram.run(arguments, surroundings)
    let code: Int32 = if case .exit(let code) = answer { code } else { -1 }
    return Printed(code: code, out: out.text.withLock { $0 }, err: err.text.withLock { $0 })
  }

  /// Runs one command, its words divided by blanks; `_` stands for a blank inside a word.
  func run(_ line: String) async -> Printed {
    await run(line.split(separator: " ").map { String($0).replacing("_", with: " ") })
  }

  /// The files below the desk in which words stand.
  func holding(_ words: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.filter { FileManager.default.contents(atPath: "\(path)/\($0)")?.range(of: Data(words.utf8)) != nil }
  }

  /// What a `--json` command printed, read by another reader than ours.
  func json(_ line: String) async throws -> [String: Any] {
    let printed = await run(line)
    #expect(printed.err == "")
    #expect(printed.code == 0)
    let object = try JSONSerialization.jsonObject(with: Data(printed.out.utf8))
    return try #require(object as? [String: Any])
  }

  /// The list under its own name.
  func list(_ name: String, _ line: String) async throws -> [[String: Any]] {
    let object = try await json(line)
    #expect(object["schema"] as? Int == 1)
    return try #require(object[name] as? [[String: Any]])
  }

  /// A group with two members and a running meeting of today.
  static func withRunningMeeting() async -> Desk {
    let desk = Desk()
    for line in [
      "group new Trekkersgroep Heideland", "member add Huisarts 1 --role kaderarts", "member add NWC Noord --role NWC",
      "meeting new --date vandaag --template short", "meeting start",
    ] {
      let printed = await desk.run(line)
      #expect(printed.code == 0, "\(line): \(printed.err)")
    }
    return desk
  }
}
