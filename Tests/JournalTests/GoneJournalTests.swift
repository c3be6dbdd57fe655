import Foundation
import Meetings
import Testing

@testable import Journal

/// A journal that goes away while a group is open: nothing is begun in its place.
@Suite struct GoneJournalTests {
  private let place = Workplace()
  private var aside: String { place.path + "/aside" }

  private func isOnThisDeviceOnly(_ receipt: Receipt) -> Bool {
    if case .onlyOnThisDevice = receipt.standing { true } else { false }
  }

  @Test(arguments: ["/logboek", ""]) func whatIsRecordedWaitsUntilItIsBack(part: String) async throws {
    let writer = place.writer()
    let first = try await writer.record(act("een"), after: nil)
    try FileManager.default.moveItem(atPath: place.group.path + part, toPath: aside)
    for text in ["twee", "drie"] {
      let receipt = try await writer.record(act(text), after: first.entries.last?.mark.at)
      #expect(isOnThisDeviceOnly(receipt))
    }
    #expect(!FileManager.default.fileExists(atPath: place.group.path + part))
    #expect(await writer.waiting == 2)
    #expect(await writer.bringOver().waiting == 2)
    try FileManager.default.moveItem(atPath: aside, toPath: place.group.path + part)
    #expect(await writer.bringOver().waiting == 0)
    #expect(Set(place.freshReading().texts) == ["een", "twee", "drie"])
    #expect(Set(place.freshReading().ids).count == 3)
  }

  @Test func aWriterThatWroteNothingYetKnowsItToo() async throws {
    _ = try await place.writer().record(act("een"), after: nil)
    #expect(place.group.hasJournal())
    #expect(place.group.remarkOfGoneJournal(state: place.state, signs: [], isGone: false) == nil)
    let writer = JournalWriter(
      folder: place.group, state: place.state, device: "kq3f", program: "x", signs: [], hasJournal: true,
      now: { Instant(milliseconds: 1_795_287_845_123) })
    try FileManager.default.moveItem(atPath: place.group.journal, toPath: aside)
    #expect(isOnThisDeviceOnly(try await writer.record(act("twee"), after: nil)))
    #expect(!place.group.hasJournal())
    let remark = try #require(place.group.remarkOfGoneJournal(state: place.state, signs: [], isGone: false))
    #expect(remark.nl.hasPrefix("Het logboek van \(place.group.path) is weg."))
    #expect(remark.nl.contains(place.state) && remark.en.contains(place.state))
  }

  /// A disk that was pulled out leaves an empty folder, or one that answers nothing.
  @Test func aFolderThatIsAwayIsToldWithWhatToDo() throws {
    func remark() throws -> Text {
      try #require(place.group.remarkOfGoneJournal(state: place.state, signs: [], isGone: false))
    }
    #expect(try remark().nl.hasPrefix("De map \(place.group.path) is weg. Sluit de schijf of gedeelde map weer aan"))
    try FileManager.default.createDirectory(atPath: place.group.path, withIntermediateDirectories: true)
    #expect(try remark().nl.contains("Zet de map logboek terug"))
    try FileManager.default.removeItem(atPath: place.group.path)
    try Data().write(to: URL(filePath: place.group.path))
    let unreadable = try remark()
    #expect(unreadable.nl.contains("is niet te lezen: er staat iets anders waar een map hoort. Wat je"))
    #expect(unreadable.en.contains("cannot be read: something else") && unreadable.en.contains(place.state))
  }

  @Test func whatCannotBeReadMayHideEntries() {
    func remark(_ kind: Remark.Kind) -> [Remark] { [Remark(file: "2026", line: nil, kind: kind)] }
    #expect(remark(.unreadable(.accessDenied)).hideEntries && remark(.unreadable(.inputOutput)).hideEntries)
    #expect(!remark(.unreadable(.notFolder)).hideEntries && !remark(.tornLastLine).hideEntries)
    #expect(![Remark]().hideEntries)
  }

  /// Whether the copy as it was comes before the changed line or after it, and whether at once or later.
  @Test(arguments: ["2026/0.jsonl", "2026/b.jsonl"], [true, false])
  func aChangedLineIsSettledByOneAsItWasWritten(name: String, isLater: Bool) throws {
    let lines = try session(3)
    let changed = lines.map { String(decoding: $0, as: UTF8.self).replacing("tekst 2", with: "anders") }
    try place.put(Array(changed.joined().utf8))
    var reader = JournalReader(folder: place.group)
    if isLater {
      #expect(reader.read().kinds == [.wrongChecksum])
      #expect(reader.remarks.map(\.kind) == [.wrongChecksum])
    }
    try place.put(lines.flatMap { $0 }, name)
    #expect(reader.read().remarks.isEmpty)
    #expect(reader.remarks.isEmpty)
    var history = History()
    history.insert(place.freshReading().entries)
    #expect(history.entries.contains { (try? $0.event.fields.text("text")) == "tekst 2" })
  }
}
