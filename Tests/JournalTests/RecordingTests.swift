import Foundation
import Meetings
import Testing

@testable import Journal

@Suite struct RecordingTests {
  @Test func whatIsRecordedIsReadBack() async throws {
    let place = Workplace()
    let writer = place.writer()
    let first = try await writer.record(act("één", "twee"), after: nil)
    let second = try await writer.record(act("drie\u{202E}\n\"slot\""), after: first.entries.last?.mark.at)
    #expect(first.standing == .recorded && second.standing == .recorded)
    let reading = place.freshReading()
    #expect(reading.texts == ["één", "twee", "drie\u{202E}\n\"slot\""])
    #expect(reading.remarks.isEmpty)
    #expect(reading.entries.map(\.mark) == (first.entries + second.entries).map(\.mark))
    #expect(reading.entries.map(\.closesAct) == [false, true, true])
  }

  @Test func aSessionMakesOneFileNamedByTimeAndDevice() async throws {
    let place = Workplace()
    let writer = place.writer()
    _ = try await writer.record(act("een"), after: nil)
    _ = try await writer.record(act("twee"), after: nil)
    let path = try #require(place.journals.first)
    #expect(place.journals.count == 1)
    let name = path.dropFirst(place.group.journal.count)
    #expect(name.wholeMatch(of: /\/2026\/20261121t190405z-kq3f-[a-z2-9]{6}\.jsonl/) != nil)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix(#"{"v":1,"n":0,"at":"2026-11-21T19:04:05.123Z#0000","by":"kq3f","type":"journal-opened","#))
    #expect(text.split(separator: "\n").count == 3)
  }

  @Test func lineZeroIsNeverLaterThanTheFirstEntry() async throws {
    let place = Workplace()
    _ = try await place.writer().record(act("een", "twee", "drie"), after: nil)
    for path in place.journals + Workplace.files(in: place.state + "/copies").filter({ $0.hasSuffix(".jsonl") }) {
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      let stamps = lines.compactMap { $0.firstMatch(of: /"at":"([^"]*)"/).map { String($0.1) } }
      #expect(stamps.count == 4 && stamps[0] <= stamps[1], "\(stamps)")
      #expect(lines[0].contains("\"program\":\"trekkersgroep 0.1.0\""))
    }
  }

  @Test func aYearThatIsALinkIsNotWrittenThrough() async throws {
    let place = Workplace()
    let elsewhere = place.path + "/elsewhere"
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: place.group.journal, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: place.group.journal + "/2026", withDestinationPath: elsewhere)
    _ = try await place.writer().record(act("een"), after: nil)
    #expect(place.freshReading().texts == ["een"])
  }

  @Test func anIdentityOfAnActStillBeingMadeIsNone() throws {
    for id in ["&9223372036854775807", "&0"] {
      let mark = Mark(
        id: EntryID(id), at: Stamp(instant: Instant(milliseconds: 1), counter: 0), device: "kq3f", act: EntryID(id))
      let line = try EntryCodec.encode(Entry(mark: mark, closesAct: true, event: event("een")), n: 1)
      guard case .foreign = EntryCodec.decode(Array(line.dropLast())) else { Issue.record("\(id) was taken"); continue }
    }
    // A reference that stands for nothing in the act stays as it is.
    let foreign = EntryID("&9223372036854775807")
    let act = Act([UnknownEvent(kind: "x", fields: Fields([Fields.Pair(key: "to", value: .id(foreign))]))])
    let stamp = Stamp(instant: Instant(milliseconds: 1), counter: 0)
    let entries = try act.entries(id: { EntryID("s-\(1 + $0)") }, at: { _ in stamp }, device: "kq3f")
    #expect(try entries[0].event.fields.id("to") == foreign)
  }

  @Test func stampsNeverRunBackwards() async throws {
    let place = Workplace()
    let seen = Stamp(instant: Instant(milliseconds: 4_000_000_000_000), counter: 7)
    let writer = place.writer()
    let first = try await writer.record(act("een", "twee"), after: seen)
    let second = try await writer.record(act("drie"), after: nil)
    let stamps = (first.entries + second.entries).map(\.mark.at)
    #expect(stamps.map(\.counter) == [8, 9, 10])
    #expect(stamps.allSatisfy { $0 > seen })
  }

  @Test func siblingsGetTheirIdentities() async throws {
    let place = Workplace()
    // The kind keeps its name only where nothing refers to a sibling; `unknown` is what an unknown one becomes.
    let second = UnknownEvent(
      kind: "unknown", fields: Fields([Fields.Pair(key: "of", value: .list([.id(.sibling(0))]))]))
    let receipt = try await place.writer().record(Act([event("een"), second]), after: nil)
    let read = place.freshReading()
    #expect(try read.entries[1].event.fields.ids("of") == [receipt.entries[0].mark.id])
    #expect(read.entries.allSatisfy { $0.mark.act == receipt.entries[0].mark.id })
  }

  @Test func limitsAreRefusedBeforeAnythingIsWritten() async throws {
    let place = Workplace()
    let writer = place.writer()
    await #expect(throws: RecordFailure.textTooLong(bytes: 16_385)) {
      try await writer.record(act(String(repeating: "a", count: 16_385)), after: nil)
    }
    await #expect(throws: RecordFailure.nothingToRecord) { try await writer.record(Act([]), after: nil) }
    let long = Fields.Value.list(Array(repeating: .text(String(repeating: "b", count: 16_000)), count: 9))
    let tooLong = UnknownEvent(kind: "k", fields: Fields([Fields.Pair(key: "list", value: long)]))
    await #expect {
      try await writer.record(Act([tooLong]), after: nil)
    } throws: { error in
      if case .entryTooLong = error as? RecordFailure { true } else { false }
    }
    let clash = UnknownEvent(kind: "k", fields: Fields([Fields.Pair(key: "end", value: .flag(true))]))
    await #expect(throws: RecordFailure.reservedKey("end")) { try await writer.record(Act([clash]), after: nil) }
    #expect(Workplace.files(in: place.path).isEmpty)
    _ = try await writer.record(act(String(repeating: "\u{1}", count: 16_384)), after: nil)
    #expect(place.freshReading().entries.count == 1)
  }

  @Test func twoWritersInOneFolderNeverShareAFile() async throws {
    let place = Workplace()
    let (left, right) = (place.writer(device: "aaaa"), place.writer(device: "bbbb"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in [left, right] {
        group.addTask {
          for number in 0..<20 { _ = try await writer.record(act("\(number)"), after: nil) }
        }
      }
      try await group.waitForAll()
    }
    let reading = place.freshReading()
    #expect(place.journals.count == 2)
    #expect(Set(reading.ids).count == 40)
    #expect(reading.remarks.isEmpty)
  }
}
