import Foundation
import Meetings
import Testing

@testable import Journal

/// What is no folder among those with copies on this device, as other programs leave it, is none of ours.
@Suite struct StrayFileTests {
  @Test func itDoesNotKeepWordsFromBeingErased() async throws {
    let place = Workplace()
    let writer = place.writer()
    _ = try await writer.record(act("Geheim"), after: nil)
    await writer.close()
    try Data("x".utf8).write(to: URL(filePath: CopyFolder.root(place.state) + "/desktop.ini"))
    let id = try #require(place.freshReading().entries.last?.mark.id)
    let mark = Mark(
      id: EntryID("red-1"), at: Stamp(instant: Instant(milliseconds: 1_795_287_899_000), counter: 0), device: "kq3f",
      act: EntryID("red-1"))
    let redaction = Entry(mark: mark, closesAct: true, event: TextRedacted(targets: [id], language: .dutch))
    let history = History(place.freshReading().entries + [redaction])
    let erased = ErasedFiles(
      place.group, state: place.state, device: "kq3f", now: Instant(milliseconds: 1_795_287_900_000))
    #expect(erased.carryOut(history).trouble == nil)
    for path in Workplace.files(in: place.path) {
      #expect(try Data(contentsOf: URL(filePath: path)).range(of: Data("Geheim".utf8)) == nil, "\(path)")
    }
    let words = KeptWords(besides: history, state: place.state) { $0.contains("Geheim") }
    #expect(words.trouble == nil && words.files.isEmpty)
  }
}
