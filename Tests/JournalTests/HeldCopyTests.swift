import Foundation
import Meetings
import Testing

@testable import Journal

/// What this device still has of entries that are gone from the group's folder.
@Suite struct HeldCopyTests {
  private func missing(_ place: Workplace) -> [HeldCopy] {
    var history = History()
    history.insert(place.freshReading().entries)
    return HeldCopy.missing(from: history, among: HeldCopy.all(of: place.group, state: place.state))
  }

  @Test func aFileThatWasCutOffLeavesItsEntriesInTheCopy() async throws {
    let place = Workplace()
    let writer = place.writer()
    _ = try await writer.record(act("een"), after: nil)
    let cut = try await writer.record(act("twee"), after: nil)
    await writer.close()
    #expect(missing(place).isEmpty)
    let path = try #require(place.journals.first)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    try bytes.dropLast(30).write(to: URL(fileURLWithPath: path))
    let held = try #require(missing(place).first)
    #expect(held.entries == cut.entries.map(\.mark.id))
    #expect(held.path.hasPrefix(place.state + "/copies/"))
    // Nothing comes back by itself, and the copy put in the folder is all it takes.
    #expect(await place.writer().bringOver().entries.isEmpty)
    try FileManager.default.copyItem(atPath: held.path, toPath: place.group.journal + "/2026/terug.jsonl")
    #expect(missing(place).isEmpty)
    #expect(Set(place.freshReading().ids).count == 2)
  }

  @Test func whatOnlyWaitsForTheFolderIsNotMissing() async throws {
    let place = Workplace()
    let files = FailingFiles(.init(fault: .error(.noSpace), first: 1, isForever: true, below: place.group.path))
    let receipt = try await place.writer(files: files).record(act("een"), after: nil)
    if case .onlyOnThisDevice = receipt.standing {} else { Issue.record("\(receipt.standing)") }
    #expect(missing(place).isEmpty)
  }
}
