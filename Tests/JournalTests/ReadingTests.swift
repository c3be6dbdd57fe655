import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// What is noticed in a file, line by line; the rest of it loads.
@Suite struct ReadingTests {
  @Test func aFileIsReadOnceAtItsFirstLook() throws {
    let place = Workplace()
    try place.put(Array(try session(2).joined()))
    let files = FailingFiles(.init(below: place.group.path))
    var reader = JournalReader(folder: place.group, files: files)
    #expect(reader.read().entries.count == 2)
    #expect(files.log.filter { $0.hasPrefix("read ") }.count == 1)
  }

  private func reading(_ bytes: [UInt8]) throws -> Reading {
    let place = Workplace()
    try place.put(bytes)
    return place.freshReading()
  }

  @Test func aFileCutAtAnyByteKeepsItsWholeLines() throws {
    let lines = try session(3)
    let all = Array(lines.joined())
    let place = Workplace()
    for length in 0...all.count {
      try place.put(Array(all.prefix(length)))
      let reading = place.freshReading()
      var rest = length
      let whole = lines.prefix { line in
        rest -= line.count
        return rest >= -1  // The line feed itself may be missing.
      }.count
      #expect(reading.entries.count == max(0, whole - 1), "cut at \(length)")
      let isOnLine = (0...lines.count).contains { index in
        let end = lines.prefix(index).joined().count
        return length == end || length == end - 1
      }
      #expect(reading.kinds == (isOnLine ? [] : [.tornLastLine]), "cut at \(length)")
    }
  }

  @Test func aFlippedByteCostsAtMostItsLineAndIsNoticed() throws {
    let lines = try session(3)
    let all = Array(lines.joined())
    let place = Workplace()
    for index in all.indices {
      for bit in [0, 5, 7] {
        var flipped = all
        flipped[index] ^= 1 << bit
        try place.put(flipped)
        let reading = place.freshReading()
        // A line feed that is gone joins two lines, so two may go.
        let lost = all[index] == 0x0A ? 2 : 1
        #expect(reading.entries.count >= 3 - lost, "byte \(index)")
        // A bit can turn a letter of the line's own names into one of another name; the checksum tells.
        #expect(!reading.remarks.isEmpty, "byte \(index) bit \(bit)")
        #expect(reading.entries.count <= 3)
      }
    }
  }

  @Test func eachKindOfBadLineIsNamedAndTheRestLoads() throws {
    let lines = try session(3)
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    let bad: [([UInt8], Remark.Kind)] = [
      (Array("geen json\n".utf8), .notJSON),
      (Array("{\"k\":\"".utf8) + [0xFF] + Array("\"}\n".utf8), .invalidUTF8),
      (Array("{\"k\":\(deep)}\n".utf8), .tooDeep),
      (Array("{\"k\":\"\(String(repeating: "x", count: 1 << 20))\"}\n".utf8), .tooLong),
      (Array("{\"hallo\":1}\n".utf8), .foreign),
      (Array("<<<<<<< HEAD\n".utf8), .conflictMarker), (Array("=======\n".utf8), .conflictMarker),
      (Array(">>>>>>> other\r\n".utf8), .conflictMarker), (Array("||||||| base\n".utf8), .conflictMarker),
      ([UInt8](repeating: 0, count: 512) + [0x0A], .notJSON),
    ]
    for (line, kind) in bad {
      let reading = try reading(lines[0] + lines[1] + line + lines[2] + lines[3])
      #expect(reading.entries.count == 3)
      #expect(reading.remarks == [Remark(file: "2026/a.jsonl", line: 3, kind: kind)])
      #expect(
        reading.remarks.allSatisfy { $0.text.nl.hasPrefix("2026/a.jsonl, regel 3: ") && $0.text.nl != $0.text.en })
    }
  }

  @Test(arguments: ["2026/a (conflict).jsonl", "2026/b.jsonl"])
  func theIntactOneOfTwoLinesOfOneIdentityComesFirst(other: String) throws {
    let lines = try session(2)
    let changed = Array(String(decoding: lines[1], as: UTF8.self).replacing("tekst 1", with: "anders").utf8)
    let place = Workplace()
    try place.put(lines[0] + lines[1] + lines[2])
    try place.put(lines[0] + changed + lines[2], other)
    let reading = place.freshReading()
    #expect(reading.texts.last == "anders" && reading.texts.filter { $0 == "tekst 1" }.count == 1)
    #expect(place.freshReading().changed.map(\.mark.id.raw) == ["7h2m9x-1"])
    #expect(reading.texts.firstIndex(of: "tekst 1") ?? .max < reading.texts.firstIndex(of: "anders") ?? 0)
  }

  @Test func whatLiesTooDeepIsNamed() throws {
    let place = Workplace()
    try place.put(try session(1).flatMap { $0 }, "a/b/c/d/diep.jsonl")
    try place.put(try session(1).flatMap { $0 }, "a/b/c/d/e/dieper.jsonl")
    let reading = place.freshReading()
    #expect(reading.entries.count == 1)
    #expect(reading.remarks == [Remark(file: "a/b/c/d/e", line: nil, kind: .folderTooDeep)])
  }

  @Test func aChangedLineLoadsAndIsFlagged() throws {
    let lines = try session(2)
    let changed = Array(String(decoding: lines[1], as: UTF8.self).replacing("tekst 1", with: "anders").utf8)
    let reading = try reading(lines[0] + changed + lines[2])
    #expect(reading.texts == ["tekst 2", "anders"])
    #expect(
      reading.remarks == [Remark(file: "2026/a.jsonl", line: 2, kind: .wrongChecksum, entry: EntryID("7h2m9x-1"))])
  }

  @Test func missingLinesAreCounted() throws {
    let lines = try session(4)
    let reading = try reading(lines[0] + lines[3] + lines[4])
    #expect(reading.kinds == [.missingLines(2)])
    #expect(reading.entries.count == 2)
    #expect(try self.reading(lines[2] + lines[3]).kinds == [.missingLines(2)])
  }

  @Test func aNewerVersionIsKeptAsUnknown() throws {
    let lines = try session(1)
    let newer = Array(String(decoding: lines[1], as: UTF8.self).replacing("\"v\":1", with: "\"v\":2").utf8)
    let reading = try reading(lines[0] + newer)
    #expect(reading.kinds.contains(.newerVersion(2)))
    #expect(reading.entries.first?.event is UnknownEvent)
  }

  @Test func otherLineEndsAndAMarkAtTheBeginningDoNotMatter() throws {
    let lines = try session(2)
    let windows: [UInt8] = Array(lines.map { Array($0.dropLast()) + [0x0D, 0x0A] }.joined())
    let reading = try reading([0xEF, 0xBB, 0xBF] + windows + [0x0D, 0x0A, 0x20, 0x0A])
    #expect(reading.entries.count == 2 && reading.remarks.isEmpty)
    let open = try self.reading(Array(lines.joined().dropLast()))
    #expect(open.entries.count == 2 && open.remarks.isEmpty)
  }

  @Test func manyRemarksAboutOneFileAreCounted() throws {
    let place = Workplace()
    try place.put(Array(String(repeating: "x\n", count: 500).utf8))
    var reader = JournalReader(folder: place.group)
    #expect(reader.read().remarks.count == 50)
    #expect(reader.remarks.last?.kind == .more(450))
  }

  @Test func whatIsNoFileIsSkippedWithoutWaiting() throws {
    let place = Workplace()
    let lines = try session(1)
    try place.put(Array(lines.joined()))
    let folder = place.group.journal + "/2026/"
    mkfifo(folder + "pipe.jsonl", 0o600)
    symlink(folder + "a.jsonl", folder + "link.jsonl")
    try FileManager.default.createDirectory(atPath: folder + "map.jsonl", withIntermediateDirectories: false)
    try place.put(Array("hallo".utf8), "2026/leesmij.txt")
    try place.put(Array("hallo".utf8), ".stversions/2026/a.jsonl")
    let reading = place.freshReading()
    #expect(reading.entries.count == 1)
    #expect(
      Set(reading.remarks) == [
        Remark(file: "2026/pipe.jsonl", line: nil, kind: .notARegularFile),
        Remark(file: "2026/link.jsonl", line: nil, kind: .notARegularFile),
      ])
  }

  @Test func conflictCopiesAndDeeperFoldersAreRead() throws {
    let place = Workplace()
    let lines = try session(2)
    try place.put(lines[0] + lines[1])
    try place.put(lines[0] + lines[2], "2026/a (conflict 1).jsonl")
    try place.put(Array(lines.joined()), "2026/oud/b.jsonl")
    #expect(Set(place.freshReading().ids) == ["7h2m9x-1", "7h2m9x-2"])
  }

  @Test func unreadableAndTooLargeFilesAreNamed() throws {
    let place = Workplace()
    try place.put(Array(try session(1).joined()))
    try place.put([], "2026/groot.jsonl")
    truncate(place.group.journal + "/2026/groot.jsonl", (64 << 20) + 1)
    let files = FailingFiles(
      .init(
        fault: .error(.accessDenied), first: 1, isForever: true, below: place.group.journal + "/2026/a",
        calls: ["openToRead"]))
    var reader = JournalReader(folder: place.group, files: files)
    let kinds = reader.read().kinds
    #expect(kinds == [.unreadable(.accessDenied), .tooLarge])
    #expect(reader.read().isEmpty)
    #expect(reader.remarks.count == 2)
    files.follow(.init())
    #expect(reader.read().entries.count == 1)
    #expect(reader.remarks.map(\.kind) == [.tooLarge])
  }

  @Test func aGroupWithoutAJournalIsEmpty() { #expect(Workplace().freshReading().isEmpty) }
}
