import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// The power goes after an act was confirmed, and takes along all that was not flushed.
@Suite struct PowerTests {
  private func record(_ count: Int, _ place: Workplace, _ files: FailingFiles) async throws {
    let writer = place.writer(files: files)
    for number in 1...count { _ = try await writer.record(act("\(number)a", "\(number)b"), after: nil) }
  }

  @Test(arguments: 1...3) func theGroupsFolderAloneHoldsAllThatWasConfirmed(count: Int) async throws {
    let place = Workplace()
    let files = FailingFiles()
    try await record(count, place, files)
    files.cutPower()
    try FileManager.default.removeItem(atPath: place.state)
    let reading = place.freshReading()
    #expect(reading.entries.count == 2 * count && reading.remarks.isEmpty)
  }

  @Test(arguments: 1...3) func thisDevicesCopyAloneHoldsItToo(count: Int) async throws {
    let place = Workplace()
    let files = FailingFiles()
    try await record(count, place, files)
    files.cutPower()
    try FileManager.default.removeItem(atPath: place.group.path)
    #expect(await place.writer().bringOver().entries.count == 2 * count)
    #expect(place.freshReading().entries.count == 2 * count)
  }

  @Test(arguments: 1...12) func evenAfterAFailedFlush(first: Int) async throws {
    let place = Workplace()
    let files = FailingFiles(.init(first: first, calls: ["sync"]))
    try await record(3, place, files)
    files.cutPower()
    _ = await place.writer().bringOver()
    #expect(Set(place.freshReading().ids).count == 6)
  }

  /// The first attempt makes the folders and goes no further, so the second finds them made.
  @Test(arguments: ["groups", "state"]) func evenWhereOnlyTheSecondAttemptWorked(in place: String) async throws {
    let work = Workplace()
    let files = FailingFiles()
    let places = Places(groupsRoot: work.path + "/groups", config: "", state: work.state)
    _ = try places.newGroupFolder(named: "Heideland", files: files)
    try files.makeFolder(work.state)
    try files.syncFolder(work.path)
    files.follow(.init(first: 1, below: "\(work.path)/\(place)", calls: ["create"]))
    try await record(1, work, files)
    files.cutPower()
    try FileManager.default.removeItem(atPath: place == "groups" ? work.state : work.group.path)
    if place == "state" { _ = await work.writer().bringOver() }
    #expect(Set(work.freshReading().ids).count == 2)
  }

  @Test func aReplacedFileIsThereAfterwards() throws {
    let place = Workplace()
    let files = FailingFiles()
    let path = place.path + "/map/bestand.txt"
    try SafeFile.replace(path, with: Array("heel".utf8), files: files)
    files.cutPower()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "heel")
  }

  /// While somebody types only the text is flushed, not its name.
  @Test func aHalfLineIsWholeAfterwardsAsItWasOrAsItIs() throws {
    let place = Workplace()
    let files = FailingFiles()
    let drafts = Drafts(state: place.state, files: files)
    try drafts.save(kind: "decision", group: "g", text: "Het kennisspel")
    try files.syncFolder(place.state + "/drafts")
    try drafts.save(kind: "decision", group: "g", text: "Het kennisspel in het voorjaar")
    files.cutPower()
    let kept = try #require(drafts.load(kind: "decision", group: "g"))
    #expect(["Het kennisspel", "Het kennisspel in het voorjaar"].contains(kept))
  }

  @Test func theFolderOfANewGroupIsThereAfterwards() throws {
    let place = Workplace()
    let files = FailingFiles()
    let places = Places(groupsRoot: place.path + "/groups", config: "", state: place.state)
    let folder = try places.newGroupFolder(named: "Heideland", files: files)
    files.cutPower()
    #expect(FileManager.default.fileExists(atPath: folder.path))
  }
}
