import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// The folder of another group comes in the place of the one that is open: nothing of the one goes into the other.
@Suite struct AnotherGroupTests {
  private let place = Workplace()
  private var aside: String { place.path + "/aside" }

  private func found(_ name: String) async throws -> JournalWriter {
    let writer = place.writer()
    _ = try await writer.record(Act([GroupFounded(name: name, scale: .network)]), after: nil)
    return writer
  }

  private func move(_ path: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: path, toPath: other)
  }

  private func isOnlyHere(_ receipt: Receipt) -> Bool {
    if case .onlyOnThisDevice(let trouble) = receipt.standing { trouble.cause == .anotherGroup } else { false }
  }

  /// Whether the writer has a file in the folder, and whether the folder was moved away or removed.
  @Test(arguments: [true, false], [true, false])
  func nothingGoesIntoIt(hasWritten: Bool, isMoved: Bool) async throws {
    let first = try await found("Heideland")
    let writer = hasWritten ? first : place.writer()
    try move(place.group.path, to: aside)
    let next = try await found("Veenland")
    await next.close()
    let theirs = place.journals
    for text in ["een", "twee"] { #expect(isOnlyHere(try await writer.record(act(text), after: nil))) }
    #expect(await writer.bringOver().waiting == 2)
    #expect(place.journals == theirs && place.freshReading().texts == ["?"])
    // Nor does a program take it there that starts now.
    let later = place.writer()
    #expect(await later.bringOver().entries.isEmpty)
    _ = try await later.record(act("drie"), after: nil)
    #expect(Set(place.freshReading().texts) == ["?", "drie"])
    await writer.close()
    try FileManager.default.removeItem(atPath: place.group.path)
    guard isMoved else { return }
    try move(aside, to: place.group.path)
    let back = isMoved && hasWritten ? writer : place.writer()
    #expect(await back.bringOver().waiting == 0)
    #expect(Set(place.freshReading().texts) == ["?", "een", "twee"])
  }

  /// All becomes another group's but the file that the session writes, as where a sync tool does not know that yet.
  @Test func nothingGoesIntoItWhereItsOwnFileStays() async throws {
    await (try found("Heideland")).close()
    let writer = place.writer()
    _ = try await writer.record(act("een"), after: nil)
    let isOwn = { try String(contentsOfFile: $0, encoding: .utf8).contains("een") }
    let own = FilePath.name(try #require(try place.journals.first(where: isOwn)))
    try move(place.group.path, to: aside)
    await (try found("Veenland")).close()
    try move("\(aside)/logboek/2026/\(own)", to: "\(place.group.journal)/2026/\(own)")
    for text in ["twee", "drie"] { #expect(isOnlyHere(try await writer.record(act(text), after: nil))) }
    #expect(place.journals.count == 2 && Set(place.freshReading().texts) == ["?", "een"])
    // It went from the group that it belongs to.
    try FileManager.default.removeItem(atPath: place.group.path)
    try move(aside, to: place.group.path)
    #expect(await writer.bringOver().waiting == 0)
    let held = HeldCopy.all(of: place.group, state: place.state)
    let lost = LostEntries(from: History(place.freshReading().entries), among: held)
    #expect(await writer.bringBack(lost).entries.count == 1)
    #expect(place.freshReading().texts.sorted() == ["?", "drie", "een", "twee"])
  }

  /// The folders are made first where something puts another group in its place.
  @Test(arguments: ["", "/logboek"]) func nothingGoesIntoEmptyFoldersInItsPlace(moved: String) async throws {
    await (try found("Heideland")).close()
    let writer = place.writer()
    _ = try await writer.record(act("een"), after: nil)
    try move(place.group.path + moved, to: aside)
    try FileManager.default.createDirectory(atPath: place.group.journal, withIntermediateDirectories: true)
    #expect(try await writer.record(act("twee"), after: nil).standing.isWaiting)
    let lost = LostEntries(from: History(), among: HeldCopy.all(of: place.group, state: place.state))
    #expect(await writer.bringOver().waiting == 1)
    #expect(await writer.bringBack(lost).trouble != nil)
    #expect(place.journals.isEmpty)
    try FileManager.default.removeItem(atPath: place.group.path + moved)
    try move(aside, to: place.group.path + moved)
    #expect(await writer.bringOver().waiting == 0)
    #expect(place.freshReading().texts.sorted() == ["?", "een", "twee"])
  }

  @Test func whatOneHoldsIsNotBroughtBackIntoTheOther() async throws {
    let writer = try await found("Heideland")
    _ = try await writer.record(act("een"), after: nil)
    let held = HeldCopy.all(of: place.group, state: place.state)
    try move(place.group.path, to: aside)
    await (try found("Veenland")).close()
    let lost = LostEntries(from: History(), among: held)
    #expect(await writer.bringBack(lost).trouble?.cause == .anotherGroup)
    #expect(place.freshReading().texts == ["?"])
  }

  /// Somebody put the journals of two groups in one folder: both go on there.
  @Test func whereBothStandEachGoesOn() async throws {
    let writer = try await found("Heideland")
    await writer.close()
    try move(place.group.path, to: aside)
    let other = try await found("Veenland")
    for path in Workplace.files(in: aside + "/logboek") {
      try move(path, to: place.group.journal + "/2026/" + FilePath.name(path))
    }
    for writer in [writer, other, place.writer()] {
      #expect(try await writer.record(act("een"), after: nil).standing == .recorded)
    }
    // What either recorded comes back.
    let ids = Set(place.freshReading().ids)
    for path in place.journals where try !String(contentsOfFile: path, encoding: .utf8).contains("founded") {
      try FileManager.default.removeItem(atPath: path)
    }
    let held = HeldCopy.all(of: place.group, state: place.state)
    let lost = LostEntries(from: History(place.freshReading().entries), among: held)
    #expect(!lost.copies.isEmpty && lost.strange.isEmpty)
    #expect(await place.writer().bringBack(lost).trouble == nil)
    #expect(Set(place.freshReading().ids) == ids)
  }

  /// A beginning that cannot be read is no other group.
  @Test func whereTheBeginningIsGoneItGoesOn() async throws {
    await (try found("Heideland")).close()
    let writer = place.writer()
    for path in place.journals { try FileManager.default.removeItem(atPath: path) }
    #expect(try await writer.record(act("een"), after: nil).standing == .recorded)
  }

  /// A new group whose beginning could not be written yet, in the place of one that was removed.
  @Test func aBeginningThatWaitsTellsWhoseTheEmptyJournalIs() async throws {
    await (try found("Heideland")).close()
    try FileManager.default.removeItem(atPath: place.group.path)
    let files = FailingFiles(.init(fault: .error(.noSpace), first: 1, isForever: true, below: place.group.path))
    let writer = JournalWriter(
      folder: place.group, state: place.state, device: "kq3f", program: "trekkersgroep 0.1.0", signs: [],
      now: { Instant(milliseconds: 1_795_287_845_123) }, files: files)
    _ = try await writer.record(Act([GroupFounded(name: "Veenland", scale: .network)]), after: nil)
    await writer.close()
    #expect(place.journals.isEmpty && place.signs.count == 1)
    let lost = LostEntries(from: History(), among: HeldCopy.all(of: place.group, state: place.state))
    #expect(lost.copies.isEmpty && lost.strange.isEmpty)
    #expect(await place.writer().bringOver().waiting == 0)
    #expect(place.folded.name == "Veenland")
  }

  @Test func theSignIsInTheNameOfTheFolderWithCopies() async throws {
    await (try found("Heideland")).close()
    let sign = try #require(place.signs.first)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.state + "/copies")
    #expect(names == ["\(place.group.key).\(sign.raw)"])
    let folder = try #require(CopyFolder.of(place.group, state: place.state, SystemFiles()).first)
    #expect(folder.sign == sign && folder.key == place.group.key && folder.name == "heideland")
    #expect(CopyFolder(state: place.state, name: "heide.land").sign == nil)
  }
}
