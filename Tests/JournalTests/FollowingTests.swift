import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// Looking again: what others added is seen, once, and little else is done.
@Suite struct FollowingTests {
  @Test func onlyWhatWasAddedComesAgain() async throws {
    let place = Workplace()
    let writer = place.writer()
    var reader = JournalReader(folder: place.group)
    #expect(reader.read().isEmpty)
    _ = try await writer.record(act("een"), after: nil)
    #expect(reader.read().texts == ["een"])
    #expect(reader.read().isEmpty)
    _ = try await writer.record(act("twee", "drie"), after: nil)
    #expect(reader.read().texts == ["twee", "drie"])
    _ = try await place.writer(device: "next").record(act("vier"), after: nil)
    #expect(reader.read().texts == ["vier"])
    #expect(reader.remarks.isEmpty)
  }

  @Test func nothingIsOpenedWhereNothingChanged() async throws {
    let place = Workplace()
    for _ in 0..<5 { _ = try await place.writer().record(act("een"), after: nil) }
    let files = FailingFiles()
    var reader = JournalReader(folder: place.group, files: files)
    _ = reader.read()
    let before = files.log.filter { $0.hasPrefix("openToRead") }.count
    _ = reader.read()
    #expect(before == 5)
    #expect(files.log.filter { $0.hasPrefix("openToRead") }.count == before)
  }

  @Test func aLineThatIsStillArrivingIsWaitedFor() throws {
    let place = Workplace()
    let lines = try session(2)
    try place.put(lines[0] + lines[1])
    var reader = JournalReader(folder: place.group)
    #expect(reader.read().ids == ["7h2m9x-1"])
    let path = place.group.journal + "/2026/a.jsonl"
    try append(Array(lines[2].prefix(30)), to: path)
    #expect(reader.read().isEmpty)
    #expect(reader.remarks.isEmpty)
    try append(Array(lines[2].dropFirst(30)), to: path)
    #expect(reader.read().ids == ["7h2m9x-2"])
    try append(Array("{\"v\":1".utf8), to: path)
    #expect(reader.read().isEmpty)
    #expect(reader.read().remarks == [Remark(file: "2026/a.jsonl", line: 4, kind: .tornLastLine)])
    #expect(reader.read().isEmpty)
  }

  @Test func aTornLineThatWasCompletedIsNoLongerRemarked() throws {
    let place = Workplace()
    let all = Array(try session(1).joined())
    try place.put(Array(all.dropLast(20)))
    var reader = JournalReader(folder: place.group)
    #expect(reader.read().kinds == [.tornLastLine])
    try append(Array(all.suffix(20)), to: place.group.journal + "/2026/a.jsonl")
    #expect(reader.read().ids == ["7h2m9x-1"])
    #expect(reader.remarks.isEmpty)
  }

  @Test(arguments: [1, 2]) func aLastLineWithoutItsEndIsCountedOnce(missing: Int) throws {
    let place = Workplace()
    let lines = try session(2)
    let windows = lines.map { Array($0.dropLast()) + [0x0D, 0x0A] }
    try place.put(windows[0] + windows[1].dropLast(missing))
    var reader = JournalReader(folder: place.group)
    #expect(reader.read().ids == ["7h2m9x-1"])
    let rest = Array(windows[1].suffix(missing)) + Array("kapot\r\n".utf8) + windows[2]
    try append(rest, to: place.group.journal + "/2026/a.jsonl")
    let reading = reader.read()
    #expect(reading.ids == ["7h2m9x-2"])
    #expect(reading.remarks == [Remark(file: "2026/a.jsonl", line: 3, kind: .notJSON)])
  }

  @Test func aReplacedFileIsReadAgain() throws {
    let place = Workplace()
    let lines = try session(3)
    try place.put(lines[0] + lines[1])
    var reader = JournalReader(folder: place.group)
    _ = reader.read()
    // Replaced by a longer file of the same beginning, by one written over in place, and by a shorter one.
    let path = place.group.journal + "/2026/a.jsonl"
    try FileManager.default.removeItem(atPath: path)
    try place.put(lines[0] + lines[1] + lines[2])
    #expect(reader.read().ids.contains("7h2m9x-2"))
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.write(contentsOf: Data(lines[0] + lines[3] + lines[2] + lines[1]))
    try handle.close()
    #expect(reader.read().ids.contains("7h2m9x-3"))
    try place.put(lines[0] + lines[1])
    #expect(reader.read().ids == ["7h2m9x-1"])
    try FileManager.default.removeItem(atPath: path)
    #expect(reader.read().isEmpty)
  }

  private func append(_ bytes: [UInt8], to path: String) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }
}
