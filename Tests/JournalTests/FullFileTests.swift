import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// A journal file that has grown enough is followed by a new one, in the same session.
@Suite struct FullFileTests {
  private static let texts = (1...12).map { "tekst \($0)" }

  private func record(_ texts: [String], _ writer: JournalWriter) async throws {
    for text in texts { _ = try await writer.record(act(text), after: nil) }
  }

  @Test func aFullFileIsFollowedByANewOne() async throws {
    let place = Workplace()
    let writer = place.writer(fileLimit: 500)
    try await record(Self.texts, writer)
    let reading = place.freshReading()
    #expect(Set(reading.texts) == Set(Self.texts) && reading.entries.count == Self.texts.count)
    #expect(reading.remarks.isEmpty)
    #expect((3...6).contains(place.journals.count))
    for path in place.journals {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      // One line beyond the limit at most, and each begins by itself.
      #expect(bytes.count < 900 && bytes.starts(with: Array(#"{"v":1,"n":0,"#.utf8)))
    }
    #expect(await writer.waiting == 0)
  }

  /// One line too many is needed before the next file: exactly at the limit there is room for one more.
  @Test func itGoesOnInTheSameFileUpToTheLimit() async throws {
    let place = Workplace()
    let writer = place.writer()
    try await record(["een"], writer)
    let path = try #require(place.journals.first)
    let size = try Data(contentsOf: URL(fileURLWithPath: path)).count
    for (limit, count) in [(size, 1), (size - 1, 2)] {
      let other = Workplace()
      try await record(["een", "twee"], other.writer(fileLimit: limit))
      #expect(other.journals.count == count, "\(limit)")
    }
  }

  /// What stood in a file that was left for good is not written again when something takes the place of the next.
  @Test func onlyTheLinesOfThePresentFileAreWrittenAgain() async throws {
    let place = Workplace()
    let writer = place.writer(fileLimit: 500)
    try await record(Array(Self.texts.prefix(5)), writer)
    let last = try #require(
      place.journals.first { try String(contentsOfFile: $0, encoding: .utf8).contains("tekst 5") })
    try FileManager.default.removeItem(atPath: last)
    try await record(["daarna"], writer)
    let reading = place.freshReading()
    #expect(Set(reading.texts) == Set(Self.texts.prefix(5) + ["daarna"]) && reading.entries.count == 6)
  }

  @Test func aNewFileThatCannotBeMadeKeepsWhatIsRecordedOnThisDevice() async throws {
    let place = Workplace()
    let files = FailingFiles(.init(below: place.group.path))
    let writer = place.writer(files: files, fileLimit: 1)
    try await record(["een"], writer)
    files.follow(.init(fault: .error(.noSpace), first: 1, isForever: true, below: place.group.path))
    let receipt = try await writer.record(act("twee"), after: nil)
    #expect(receipt.standing.isWaiting)
    files.follow(.init(below: place.group.path))
    try await record(["drie"], writer)
    #expect(Set(place.freshReading().texts) == ["een", "twee", "drie"])
  }
}
