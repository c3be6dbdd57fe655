import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// What sync tools and people do to a folder while a session runs.
@Suite struct ReplacedFileTests {
  @Test func aFileReplacedUnderTheSessionLosesNothing() async throws {
    let place = Workplace()
    let writer = place.writer()
    _ = try await writer.record(act("een"), after: nil)
    _ = try await writer.record(act("twee"), after: nil)
    let path = try #require(place.journals.first)
    let old = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").prefix(2)
    // A sync tool puts its older version in place: a new file under the same name.
    try FileManager.default.removeItem(atPath: path)
    try (old.joined(separator: "\n") + "\n").write(toFile: path, atomically: false, encoding: .utf8)
    let receipt = try await writer.record(act("drie"), after: nil)
    #expect(receipt.standing == .recorded)
    #expect(place.freshReading().texts.sorted() == ["drie", "een", "twee"])
  }

  @Test func aYearThatVanishesIsMadeAgain() async throws {
    let place = Workplace()
    let writer = place.writer()
    _ = try await writer.record(act("een"), after: nil)
    try FileManager.default.removeItem(atPath: place.group.journal + "/2026")
    let receipt = try await writer.record(act("twee"), after: nil)
    #expect(receipt.standing == .recorded)
    #expect(place.freshReading().texts == ["een", "twee"])
  }

  @Test func aFileCutShortBySomethingElseIsNoticed() async throws {
    let place = Workplace()
    let writer = place.writer()
    _ = try await writer.record(act("een"), after: nil)
    let path = try #require(place.journals.first)
    truncate(path, 40)
    _ = try await writer.record(act("twee"), after: nil)
    #expect(Set(place.freshReading().texts) == ["een", "twee"])
  }

  /// A line without the beginning of its file tells nobody which device wrote it.
  @Test func nothingIsAddedToAFileThatSomethingElseEmptied() async throws {
    let place = Workplace()
    let writer = place.writer()
    _ = try await writer.record(act("een"), after: nil)
    let path = try #require(place.journals.first)
    truncate(path, 0)
    #expect(try await writer.record(act("twee"), after: nil).standing == .recorded)
    #expect(FileManager.default.contents(atPath: path)?.isEmpty == true)
    #expect(Set(place.freshReading().texts) == ["een", "twee"])
  }

  /// What came in the place of a new file before anything was confirmed in it is somebody's.
  @Test func aFileThatCameInThePlaceOfANewOneStays() throws {
    let place = Workplace()
    let path = place.path + "/nieuw.jsonl"
    var file = try AppendFile.create(path, files: SystemFiles())
    try FileManager.default.removeItem(atPath: path)
    try "van een ander\n".write(toFile: path, atomically: false, encoding: .utf8)
    #expect(throws: Trouble.self) { try file.append(Array("van ons\n".utf8)) }
    file.abandon()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "van een ander\n")
  }

  @Test func aJournalThatIsGoneIsNotBegunAnew() async throws {
    let place = Workplace()
    let writer = place.writer()
    _ = try await writer.record(act("een"), after: nil)
    await writer.close()
    try FileManager.default.removeItem(atPath: place.group.journal)
    #expect(await place.writer().bringOver().entries.isEmpty)
    let lost = LostEntries(from: History(), among: HeldCopy.all(of: place.group, state: place.state))
    #expect(await place.writer().bringBack(lost).entries.isEmpty && lost.entries.count == 1)
    #expect(place.freshReading().entries.isEmpty)
  }

  @Test func copiesGoNinetyDaysAfterTheyWereSeenSafe() async throws {
    let place = Workplace()
    let start = 1_795_287_845_123
    let writer = place.writer(at: start)
    _ = try await writer.record(act("een"), after: nil)
    await writer.close()
    let (day, later) = (86_400_000, start + 90 * 86_400_000 + 1)
    // Nothing was recorded since: the clock may be ahead.
    _ = await place.writer(at: start + 400 * day).bringBack(lost(place))
    #expect(Workplace.files(in: place.state + "/copies").count == 2)
    // Nor do nine days: all of them may be in one journey of a clock.
    try await place.goOn(at: later, days: 9)
    _ = await place.writer(at: start + 400 * day).bringBack(lost(place))
    #expect(Workplace.files(in: place.state + "/copies").count == 2)
    try await place.goOn(at: later + 9 * day, days: 1)
    _ = await place.writer(at: start + 90 * day).bringBack(lost(place))
    #expect(Workplace.files(in: place.state + "/copies").count == 2)
    _ = await place.writer(at: later).bringBack(lost(place))
    #expect(Workplace.files(in: place.state).isEmpty)
    #expect(place.freshReading().texts.first == "een")
  }

  /// What is recorded while the clock is behind is as young as anything.
  @Test func aClockThatIsBehindEndsNoCopyEither() async throws {
    let place = Workplace()
    let start = 1_795_287_845_123
    try await place.goOn(at: start, days: 12)
    let latest = try #require(History(place.freshReading().entries).latest)
    let behind = place.writer(at: start - 500 * 86_400_000)
    _ = try await behind.record(act("oud"), after: latest)
    await behind.close()
    _ = await place.writer(at: start + 12 * 86_400_000).bringBack(lost(place))
    #expect(Workplace.files(in: place.state + "/copies").count == 2)
  }

  /// What was lost, as a start finds it.
  private func lost(_ place: Workplace) -> LostEntries {
    LostEntries(
      from: History(place.freshReading().entries), among: HeldCopy.all(of: place.group, state: place.state))
  }

  /// What says that words were erased stays for good.
  @Test func whatWasErasedIsKnownAfterNinetyDaysToo() async throws {
    let place = Workplace()
    let start = 1_795_287_845_123
    let first = place.writer(at: start)
    _ = try await first.record(Act([GroupFounded(name: "Heideland", scale: .network)]), after: nil)
    let id = try await first.record(act("Geheim"), after: nil).entries[0].mark.id
    await first.close()
    let older = try Data(contentsOf: URL(fileURLWithPath: try #require(place.journals.first)))
    let name = try #require(place.journals.first)
    _ = try await place.writer(at: start).record(Act([TextRedacted(targets: [id], language: .dutch)]), after: nil)
    let erased = ErasedFiles(
      place.group, state: place.state, device: "kq3f", now: Instant(milliseconds: start))
    #expect(erased.carryOut(History(place.freshReading().entries)).trouble == nil)
    let later = start + 90 * 86_400_000 + 1
    try await place.goOn(at: later)
    _ = await place.writer(at: later).bringBack(self.lost(place))
    #expect(
      Workplace.files(in: place.state + "/copies").map { FilePath.name($0) }.sorted() == [
        "erasings.jsonl", "erasings.jsonl.verified",
      ])
    // An older back-up is put back.
    for path in place.journals { try FileManager.default.removeItem(atPath: path) }
    try older.write(to: URL(fileURLWithPath: name))
    let held = HeldCopy.all(of: place.group, state: place.state)
    let history = History(place.freshReading().entries)
    let lost = LostEntries(from: history, among: held, of: place.group, state: place.state)
    #expect(await place.writer(at: later).bringBack(lost).entries.count == 1)
    #expect(History(place.freshReading().entries).isErased(id))
  }

  @Test func anActThatWasCutOffIsNotBroughtOver() async throws {
    let place = Workplace()
    let files = FailingFiles(.init(first: 1, isForever: true, below: place.group.path))
    _ = try await place.writer(files: files).record(act("een"), after: nil)
    _ = try await place.writer(files: files).record(act("twee", "drie"), after: nil)
    let copies = Workplace.files(in: place.state).filter { $0.hasSuffix(".jsonl") }
    let twee = try #require(
      copies.first { (try? String(contentsOfFile: $0, encoding: .utf8))?.contains("twee") == true })
    let text = try String(contentsOfFile: twee, encoding: .utf8)
    truncate(twee, text.utf8.count - 5)
    _ = await place.writer().bringOver()
    #expect(place.freshReading().texts == ["een"])
  }

  @Test func aReplacementOfTheSameLengthIsNoticed() async throws {
    let place = Workplace()
    let writer = place.writer()
    _ = try await writer.record(act("een"), after: nil)
    let path = try #require(place.journals.first)
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    // As long as the file will be after the next entry.
    let other = lines.map { $0 + "\n" }.joined() + lines[1] + "\n"
    try FileManager.default.moveItem(atPath: path, toPath: place.path + "/aside")
    try other.write(toFile: path, atomically: false, encoding: .utf8)
    _ = try await writer.record(act("twe"), after: nil)
    #expect(Set(place.freshReading().texts) == ["een", "twe"])
  }

  @Test(arguments: [false, true])
  func entriesLostWithTheirFileReturnAtTheNextStart(afterNewCopy: Bool) async throws {
    let place = Workplace()
    let files = FailingFiles()
    let writer = place.writer(files: files)
    _ = try await writer.record(act("een"), after: nil)
    if afterNewCopy { files.follow(.init(first: 1, below: place.state, calls: ["sync"])) }
    _ = try await writer.record(act("twee"), after: nil)
    #expect(Workplace.files(in: place.state).filter { $0.hasSuffix(".jsonl") }.count == (afterNewCopy ? 2 : 1))
    for path in place.journals { try FileManager.default.removeItem(atPath: path) }
    files.follow(.init(first: 1, isForever: true, below: place.group.path, calls: ["create"]))
    let receipt = try await writer.record(act("drie"), after: nil)
    guard case .onlyOnThisDevice = receipt.standing else {
      Issue.record("expected onlyOnThisDevice, not \(receipt.standing)")
      return
    }
    _ = await place.writer().bringOver()
    #expect(Set(place.freshReading().texts) == ["een", "twee", "drie"])
  }
}
