import Journal
import Meetings

/// A line of a journal: what is taken as written by the program has the checksum for it, what was read and is written
/// again is read as the same, and both ways of reading, by the bytes and by the names, agree.
enum JournalLineTarget: FuzzTarget {
  static let word = "journal-line"

  static func test(_ bytes: [UInt8]) {
    let decoded = EntryCodec.decode(bytes)
    switch decoded {
    case .entry(let entry, let n, let isIntact, let version):
      must(isIntact == PlainChecksum.isRight(bytes), "isIntact is \(isIntact)")
      if version == 1 { checkWritten(entry, n) }
    case .opened(_, let isIntact, _):
      must(isIntact == PlainChecksum.isRight(bytes), "isIntact of line 0 is \(isIntact)")
    case .foreign, .unreadable: break
    }
    if bytes.first == UInt8(ascii: "{") {
      // A blank behind the brace says nothing, but the line no longer begins as the program writes it.
      let slow = EntryCodec.decode([UInt8(ascii: "{"), UInt8(ascii: " ")] + bytes.dropFirst())
      must(gist(decoded) == gist(slow), "\(gist(decoded)) by its bytes, \(gist(slow)) by its names")
    }
  }

  /// An entry that was read can be written, unless it is too long, and is then read as the same.
  private static func checkWritten(_ entry: Entry, _ n: Int) {
    do {
      let line = try EntryCodec.encode(entry, n: n)
      must(PlainChecksum.isRight(Array(line.dropLast())), "the checksum that was written is wrong")
      must(!line.dropLast().contains { $0 < 0x20 || $0 == 0x7F }, "a control character was written raw")
      guard case .entry(let again, n, isIntact: true, version: 1) = EntryCodec.decode(Array(line.dropLast())) else {
        return must(false, "what was written cannot be read")
      }
      must(again.mark.id == entry.mark.id && again.mark.act == entry.mark.act, "another identity")
      must(again.mark.at == entry.mark.at && again.mark.wall == entry.mark.wall, "another stamp")
      must(again.event.fields == entry.event.fields, "other fields: \(again.event.fields), \(entry.event.fields)")
      must(type(of: again.event) == type(of: entry.event), "another kind of event")
      let twice = try EntryCodec.encode(again, n: n)
      must(twice == line, "written otherwise the second time")
    } catch RecordFailure.textTooLong, RecordFailure.entryTooLong {
      return
    } catch {
      must(false, "what was read cannot be written: \(error)")
    }
  }

  /// What a line says, but for its checksum.
  private static func gist(_ line: DecodedLine) -> String {
    switch line {
    case .entry(let entry, let n, _, let version):
      "\(entry.mark) \(entry.closesAct) \(entry.event.word) \(entry.event.fields) \(n) \(version)"
    case .opened(let n, _, let version): "opened \(n) \(version)"
    case .foreign: "foreign"
    case .unreadable(let failure): "\(failure)"
    }
  }
}

/// CRC-32 reckoned bit by bit, as the standard defines it: who judges the quick way does not use it.
enum PlainChecksum {
  /// Whether a line ends in the checksum of what comes before `,"c":`.
  static func isRight(_ line: [UInt8]) -> Bool {
    guard line.count > 16 else { return false }
    var crc = ~0 as UInt32
    for byte in line.dropLast(16) {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    let digits = String(~crc, radix: 16)
    let tail = ",\"c\":\"" + String(repeating: "0", count: 8 - digits.count) + digits + "\"}"
    return line.suffix(16).elementsEqual(tail.utf8)
  }
}
