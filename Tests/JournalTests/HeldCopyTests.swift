import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// What this device still has of entries that are gone from the group's folder.
@Suite struct HeldCopyTests {
  private func lost(_ place: Workplace) -> LostEntries {
    let held = HeldCopy.all(of: place.group, state: place.state)
    return LostEntries(from: History(place.freshReading().entries), among: held)
  }

  private func missing(_ place: Workplace) -> [HeldCopy] { lost(place).copies }

  /// What opening the group brings back; its texts.
  private func bringBack(_ place: Workplace, at milliseconds: Int = 1_795_287_845_123) async -> [String] {
    let lost = lost(place)
    let writer = place.writer(at: milliseconds)
    let brought = await writer.bringBack(lost)
    await writer.close()
    #expect(brought.trouble == nil)
    return brought.entries.compactMap { try? $0.event.fields.text("text") }
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
    #expect(held.ids == cut.entries.map(\.mark.id))
    #expect(held.path.hasPrefix(place.state + "/copies/"))
    // Recording alone brings nothing back; opening the group does, once, and no other file changes.
    #expect(await place.writer().bringOver().entries.isEmpty)
    #expect(await bringBack(place) == ["twee"])
    #expect(missing(place).isEmpty && Set(place.freshReading().ids).count == 2)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes.dropLast(30))
    let (line, count) = (bytes.split(separator: 0x0A)[2].dropFirst(12).dropLast(15), place.journals.count)
    let new = try #require(place.journals.last { $0 != path })
    #expect(try Data(contentsOf: URL(fileURLWithPath: new)).range(of: line) != nil)
    #expect(await bringBack(place).isEmpty && place.journals.count == count)
    // The last line that was cut off stands elsewhere, whole.
    #expect(place.freshReading().remarks.isEmpty)
  }

  /// Two windows, or two programs, that open the group at the same moment.
  @Test func twoAtOnceBringItBackAndItCountsOnce() async throws {
    let place = Workplace()
    _ = try await place.writer().record(act("een", "twee"), after: nil)
    try FileManager.default.removeItem(atPath: try #require(place.journals.first))
    let lost = lost(place)
    async let one = place.writer().bringBack(lost)
    async let other = place.writer().bringBack(lost)
    #expect(await one.trouble == nil)
    #expect(await other.trouble == nil)
    #expect(Set(place.freshReading().texts) == ["een", "twee"])
    var history = History()
    history.insert(place.freshReading().entries)
    #expect(history.entries.count == 2)
  }

  /// Whatever fails while it comes back, the next start does it.
  @Test(arguments: [Errno.inputOutput, .noSpace, .readOnly])
  func whatFailsIsDoneAtTheNextStart(_ errno: Errno) async throws {
    for first in 1...12 {
      let place = Workplace()
      _ = try await place.writer().record(act("een"), after: nil)
      try Data().write(to: URL(fileURLWithPath: try #require(place.journals.first)))
      let files = FailingFiles(.init(fault: .error(errno), first: first, isForever: true, below: place.group.path))
      let brought = await place.writer(files: files).bringBack(lost(place))
      #expect(brought.entries.count == 1)
      _ = await bringBack(place)
      #expect(Set(place.freshReading().texts) == ["een"] && missing(place).isEmpty, "\(first)")
    }
  }

  /// In the place of the group there is another one now.
  @Test func anotherGroupGetsNothingOfIt() async throws {
    let (place, other) = (Workplace(), Workplace())
    for (place, name) in [(place, "Heideland"), (other, "Veen")] {
      let writer = place.writer()
      _ = try await writer.record(Act([GroupFounded(name: name, scale: .network)]), after: nil)
      await writer.close()
      let later = place.writer()
      _ = try await later.record(act(name), after: nil)
      await later.close()
    }
    try FileManager.default.removeItem(atPath: place.group.path)
    try FileManager.default.copyItem(atPath: other.group.path, toPath: place.group.path)
    // What that lacks is none of its business.
    #expect(missing(place).isEmpty && lost(place).strange.isEmpty)
    #expect(await bringBack(place).isEmpty)
    // The older back-up of the group itself has nothing of the later session, and is known all the same.
    let founding = try #require(
      other.journals.first { (try? String(contentsOfFile: $0, encoding: .utf8))?.contains("founded") ?? false })
    for path in other.journals where path != founding { try FileManager.default.removeItem(atPath: path) }
    for path in Workplace.files(in: "\(other.state)/copies")
    where try String(contentsOfFile: path, encoding: .utf8).contains("founded") {
      try FileManager.default.removeItem(atPath: path)
    }
    #expect(await bringBack(other) == ["Veen"])
  }

  /// All that this device recorded is gone, the beginning of the group too; what another one wrote is there.
  @Test(arguments: [true, false])
  func whatOthersSpeakOfTellsTheGroup(isSpokenOf: Bool) async throws {
    let place = Workplace()
    let first = place.writer()
    _ = try await first.record(Act([GroupFounded(name: "Heideland", scale: .network)]), after: nil)
    let second = place.writer()
    let id = try await second.record(act("overleg"), after: nil).entries[0].mark.id
    for path in place.journals { try FileManager.default.removeItem(atPath: path) }
    let theirs = JournalWriter(
      folder: place.group, state: place.state + "-2", device: "m2n9", program: "trekkersgroep 0.1.0",
      signs: place.signs,
      now: { Instant(milliseconds: 1_795_287_845_123) })
    let fields = Fields([Fields.Pair(key: "meeting", value: .text(isSpokenOf ? id.raw : "zzzzzz-1"))])
    _ = try await theirs.record(Act([UnknownEvent(kind: "thing-noted", fields: fields)]), after: nil)
    #expect(missing(place).flatMap(\.ids).count == (isSpokenOf ? 2 : 0))
    #expect(lost(place).strange.flatMap(\.ids).count == (isSpokenOf ? 0 : 2))
  }

  @Test func aCopyStaysAsLongAsItIsTheOnlyOne() async throws {
    let place = Workplace()
    _ = try await place.writer().record(act("een"), after: nil)
    let copies = "\(place.state)/copies/\(place.group.key)"
    try FileManager.default.removeItem(atPath: try #require(place.journals.first))
    let later = 1_795_287_845_123 + 91 * 86_400_000
    #expect(await bringBack(place, at: later) == ["een"])
    // From then on it stays as long as a new one.
    #expect(await bringBack(place, at: later + 89 * 86_400_000).isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: copies).count == 2)
    try await place.goOn(at: later + 91 * 86_400_000)
    #expect(await bringBack(place, at: later + 91 * 86_400_000).isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: copies).isEmpty)
  }

  @Test func whatWasErasedComesBackWithoutItsWords() async throws {
    let place = Workplace()
    let id = try await place.writer().record(act("Geheim"), after: nil).entries[0].mark.id
    _ = try await place.writer().record(Act([TextRedacted(targets: [id], language: .dutch)]), after: nil)
    for path in place.journals { try FileManager.default.removeItem(atPath: path) }
    // The copies were not cleaned yet: what says that it was erased comes back as well.
    _ = await bringBack(place)
    #expect(place.freshReading().texts.contains("(gewist)") && !place.freshReading().texts.contains("Geheim"))
    for path in place.journals { #expect(try !String(contentsOfFile: path, encoding: .utf8).contains("Geheim")) }
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
    // It is missing, and comes back when the group is opened.
    #expect(WaitingEntries.of(place.group, state: place.state, signs: []).isEmpty)
    #expect(await second.bringOver().entries.isEmpty)
    #expect(missing(place).flatMap(\.ids).contains(last.entries[0].mark.id))
    #expect(await bringBack(place).contains("drie"))
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
      #expect(WaitingEntries.of(place.group, state: place.state, signs: []).count == waiting, "\(marks)")
    }
  }

  @Test func aCopyThatHasGrownIsFollowedByANewOne() async throws {
    let place = Workplace()
    var copies = PrivateCopies(state: place.state, group: place.group, signs: [], files: SystemFiles())
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
    let made = Workplace.files(in: copies.folder.path).map { FilePath.name($0) }
    #expect(made == ["0.jsonl", "0.jsonl.verified", "1.jsonl", "1.jsonl.verified"])
    #expect(WaitingEntries.of(place.group, state: place.state, signs: []).isEmpty)
  }
}
