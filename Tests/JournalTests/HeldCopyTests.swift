import Foundation
import Meetings
import TestSupport
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

  @Test func whatAnotherProgramRecordedMeanwhileIsNotMissing() async throws {
    let place = Workplace()
    let first = place.writer()
    _ = try await first.record(act("een"), after: nil)
    var history = History()
    history.insert(place.freshReading().entries)
    // Another program records between the reading and the listing of the copies.
    let second = place.writer()
    let fresh = try await second.record(act("twee"), after: nil)
    await second.close()
    let copies = await first.heldCopies()
    #expect(HeldCopy.missing(from: history, among: copies).flatMap(\.entries) == fresh.entries.map(\.mark.id))
    #expect(HeldCopy.missing(from: history, readBefore: copies, of: place.group).isEmpty)
    // What is gone from the folder by then is missing all the same.
    let before = Set(place.journals)
    let third = place.writer()
    let gone = try await third.record(act("drie"), after: nil)
    await third.close()
    for path in Set(place.journals).subtracting(before) { try FileManager.default.removeItem(atPath: path) }
    let missing = HeldCopy.missing(from: history, readBefore: await first.heldCopies(), of: place.group)
    #expect(missing.flatMap(\.entries) == gone.entries.map(\.mark.id))
    await first.close()
  }

  @Test func whatOnlyWaitsForTheFolderIsNotMissing() async throws {
    let place = Workplace()
    let files = FailingFiles(.init(fault: .error(.noSpace), first: 1, isForever: true, below: place.group.path))
    let receipt = try await place.writer(files: files).record(act("een"), after: nil)
    if case .onlyOnThisDevice = receipt.standing {} else { Issue.record("\(receipt.standing)") }
    #expect(missing(place).isEmpty)
  }

  /// Two programs of one device: the second takes over what waits, and the first goes on.
  @Test func aSecondProgramLeavesTheMarksOfTheFirst() async throws {
    let place = Workplace()
    let files = FailingFiles(.init(below: place.group.path))
    let first = place.writer(files: files)
    _ = try await first.record(act("een"), after: nil)
    files.follow(.init(fault: .error(.noSpace), first: 1, isForever: true, below: place.group.path))
    _ = try await first.record(act("twee"), after: nil)
    let second = place.writer()
    #expect(await second.bringOver().entries.count == 1)
    files.follow(.init(below: place.group.path))
    let before = Set(place.journals)
    let last = try await first.record(act("drie"), after: nil)
    await first.close()
    for path in Set(place.journals).subtracting(before) { try FileManager.default.removeItem(atPath: path) }
    // Somebody took it away: it does not come back by itself, and it is missing.
    #expect(WaitingEntries.of(place.group, state: place.state).isEmpty)
    #expect(await second.bringOver().entries.isEmpty)
    #expect(missing(place).flatMap(\.entries).contains(last.entries[0].mark.id))
  }

  @Test func aMarkThatWasCutOffIsNoMark() throws {
    let place = Workplace()
    let copies = "\(place.state)/copies/\(place.group.key)"
    try FileManager.default.createDirectory(atPath: copies, withIntermediateDirectories: true)
    let lines = try session(2)
    let path = copies + "/20261121t190405z-kq3f-7h2m9x.jsonl"
    try Data(lines.joined()).write(to: URL(fileURLWithPath: path))
    let safe = lines[0].count + lines[1].count
    // The most that was said, unless it was taken back since.
    for (marks, waiting) in [
      ("\(safe) 5\n", 1), ("\(safe) 5\n\n9", 1), ("\(safe) 5\n\n9\n\n3 6\n", 1), ("\(safe) 5\n0 6\n", 2),
      ("\(safe) 5\n0 6\n\(lines.joined().count) 7\n", 0), ("", 2),
    ] {
      try Data(marks.utf8).write(to: URL(fileURLWithPath: path + ".verified"))
      #expect(WaitingEntries.of(place.group, state: place.state).count == waiting, "\(marks)")
    }
  }

  @Test func aCopyThatHasGrownIsFollowedByANewOne() async throws {
    let place = Workplace()
    var copies = PrivateCopies(state: place.state, group: place.group, files: SystemFiles())
    let opening = EntryCodec.opening(
      at: Stamp(instant: Instant(milliseconds: 0), counter: 0), device: "kq3f", program: "trekkersgroep 0.1.0")
    let text = String(repeating: "x", count: EntryCodec.textLimit)
    let line = try EntryCodec.line(entry(1, text))
    for number in 0..<3 {
      let lines = Array(repeating: line, count: number == 0 ? JournalWriter.fileLimit / text.utf8.count : 1)
      #expect(copies.keep(lines, name: { "\(number).jsonl" }, opening: opening) == nil)
    }
    copies.mark(verified: true, now: Instant(milliseconds: 1))
    copies.close()
    let made = Workplace.files(in: copies.folder).map { FilePath.name($0) }
    #expect(made == ["0.jsonl", "0.jsonl.verified", "1.jsonl", "1.jsonl.verified"])
    #expect(WaitingEntries.of(place.group, state: place.state).isEmpty)
  }
}
