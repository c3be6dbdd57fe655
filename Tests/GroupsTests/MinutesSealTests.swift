import Foundation
import Journal
import Meetings
import Testing

@testable import Groups

/// Minutes that another device of the group wrote are replaced where nobody changed them; what a person changed stays.
@Suite struct MinutesSealTests {
  private final class Folder: Sendable {
    let path = NSTemporaryDirectory() + "seal-" + Tag.random(12)
    var group: GroupFolder { GroupFolder(path: path + "/groups/heideland") }
    func places(_ device: String) -> Places {
      Places(groupsRoot: path + "/groups", config: path + "/config", state: path + "/state-" + device)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private let folder = Folder()
  private let history = ExampleGroup.history(now: ExampleGroupTests.cases[0].now, language: .dutch)

  init() throws {
    try FileManager.default.createDirectory(atPath: folder.group.journal, withIntermediateDirectories: true)
  }

  private func write(_ history: History, on device: String) throws -> ExportResult {
    let meeting = try #require(history.group.meetings.first)
    return try #require(
      try MinutesFiles.write(
        meeting, in: history, catalogue: .standard, language: .dutch, folder: folder.group,
        places: folder.places(device)
      ).first)
  }

  /// The history with one more decision, recorded before the meeting was closed.
  private func more() throws -> History {
    let meeting = try #require(history.group.meetings.first).id
    let closing = try #require(history.entries.firstIndex { $0.event is MeetingClosed })
    let id = EntryID("m2pz-1")
    let late = DecisionTaken(
      number: "B2026-1.77", place: Place(meeting: meeting, item: nil, topic: nil), text: "Net op tijd")
    var more = history
    more.insert([
      Entry(
        mark: Mark(id: id, at: history.entries[closing - 2].mark.at, device: "m2pz", act: id), closesAct: true,
        event: late)
    ])
    return more
  }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test func thoseOfAnotherDeviceAreReplaced() throws {
    let first = try write(history, on: "one").path
    #expect(try write(history, on: "two") == .unchanged(first))
    let more = try more()
    #expect(try write(more, on: "two") == .written(first))
    #expect(try text(first).contains("Net op tijd") && !FileManager.default.fileExists(atPath: beside(first)))
    // And again by the first, which has the same by now.
    #expect(try write(more, on: "one") == .unchanged(first))
  }

  @Test func thoseThatAreMadeOfMoreStay() throws {
    let path = try write(more(), on: "one").path
    #expect(try write(history, on: "two") == .writtenBeside(path: beside(path), kept: path))
    #expect(try text(path).contains("Net op tijd"))
  }

  @Test(
    "What a person changed stays, whatever they left of the seal", arguments: ["typed", "sealless", "line", "crlf"])
  func changedByAPerson(how: String) throws {
    let path = try write(history, on: "one").path
    let before = try text(path)
    let changed =
      switch how {
      case "typed": before.replacingOccurrences(of: "#", with: "# Ons", range: before.range(of: "#"))
      case "sealless": before.components(separatedBy: "<!-- trekkersgroep ")[0]
      case "line": before + "Nagekomen: de sleutel ligt bij de balie.\n"
      default: before.replacingOccurrences(of: "\n", with: "\r\n")
      }
    #expect(changed != before)
    try Data(changed.utf8).write(to: URL(filePath: path))
    #expect(try write(more(), on: "two") == .writtenBeside(path: beside(path), kept: path))
    #expect(try text(path) == changed)
  }

  @Test func aSealIsReadBackAndNothingElseIs() {
    let text = Array("# Verslag\n".utf8)
    #expect(MinutesSeal(in: MinutesSeal(text, count: 57).sealed)?.count == 57)
    #expect(MinutesSeal(in: MinutesSeal(text, count: 57).sealed)?.text == text)
    #expect(MinutesSeal(in: MinutesSeal([], count: 0).sealed)?.text == [])
    for other in ["", "\n", " -->\n", "<!-- trekkersgroep -->\n", "<!-- trekkersgroep 0 0 -->\n", "# Verslag\n"] {
      #expect(MinutesSeal(in: Array(other.utf8)) == nil, "\(other)")
    }
  }

  private func beside(_ path: String) -> String { path.replacingOccurrences(of: ".md", with: "-2.md") }
}
