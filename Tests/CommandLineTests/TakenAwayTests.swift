import Foundation
import Journal
import Testing

@testable import CommandLine

/// Files of the journal that somebody took away or changed, while this device has copies of what was in them.
@Suite struct TakenAwayTests {
  /// The path of the journal file that holds some words.
  private static func path(of words: String, _ desk: Desk) throws -> String {
    let group = try #require(desk.places.groups().first)
    let paths = JournalReader(folder: group).names().map { "\(group.journal)/\($0)" }
    return try #require(paths.first { (try? String(contentsOfFile: $0, encoding: .utf8))?.contains(words) ?? false })
  }

  @Test func aNumberThatWasGivenIsNotGivenAgain() async throws {
    let desk = await Desk.withRunningMeeting()
    #expect(await desk.run("record decision Weggeraakt").out.contains("B2026-1.1"))
    let path = try Self.path(of: "Weggeraakt", desk)
    try FileManager.default.moveItem(atPath: path, toPath: desk.path + "/aside")
    #expect(await desk.run("record decision Daarna").out.contains("B2026-1.2"))
    // Come back, each has its own number.
    try FileManager.default.moveItem(atPath: desk.path + "/aside", toPath: path)
    let numbers = try await desk.list("decisions", "decisions --json").map { $0["number"] as? String }
    #expect(Set(numbers) == ["B2026-1.1", "B2026-1.2"])
  }

  @Test func aChangedLineThatWasPutBackIsNoComplaintAnyMore() async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record decision Zo_was_het")
    let path = try Self.path(of: "Zo was het", desk)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("Zo was het", with: "Zo is het").write(toFile: path, atomically: true, encoding: .utf8)
    #expect(await desk.run("check").code == 65)
    let check = await desk.run("check --json")
    let object = try JSONSerialization.jsonObject(with: Data(check.out.utf8)) as? [String: Any]
    let groups = try #require(object?["groups"] as? [[String: Any]])
    let copy = try #require((groups.first?["intactCopies"] as? [String])?.first)
    let group = try #require(desk.places.groups().first)
    try FileManager.default.copyItem(atPath: copy, toPath: group.journal + "/terug.jsonl")
    let after = await desk.run("check")
    #expect(after.code == 0 && after.out.contains("in orde"), "\(after)")
    #expect(await desk.run("decisions").out.contains("Zo was het"))
  }
}
