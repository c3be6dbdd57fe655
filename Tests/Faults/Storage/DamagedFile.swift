import Foundation
import Journal
import Meetings
import TestSupport

/// A journal file is cut off at every byte, has every byte flipped and every block zeroed: what was not touched is read,
/// and what was touched is named or flagged.
struct DamagedFile: Fault {
  static let word = "damaged-file"
  static let title = "a file cut, flipped, zeroed"
  static let waits = false

  /// Zeroes take the place of blocks of these sizes, in bytes.
  private static let blocks = [16, 64, 512]

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    for number in 0..<scale.of(short: 1, long: 3) {
      let whole = try Self.journal(acts: scale.length == .brief ? 3 : [8, 40, 120][number])
      for damage in Self.damages(whole) { Self.check(damage.bytes, of: whole, damage.name, &tally) }
    }
    return tally
  }

  /// The lines of a session: acts of one, two and three entries, with texts of every length.
  private static func journal(acts: Int) throws -> [UInt8] {
    var lines: [UInt8] = []
    var number = 0
    for act in 1...acts {
      let first = number + 1
      for part in 0...(act % 3) {
        number += 1
        let stamp = Stamp(instant: Instant(milliseconds: 1_795_287_845_123 + number), counter: 0)
        let mark = Mark(id: EntryID("7h2m9x-\(number)"), at: stamp, device: "kq3f", act: EntryID("7h2m9x-\(first)"))
        let text = "tekst \(number) " + String(repeating: "é", count: act % 7 * 9)
        lines += try EntryCodec.encode(
          Entry(mark: mark, closesAct: part == act % 3, event: Written.event(text)), n: number - 1)
      }
    }
    return lines
  }

  private static func damages(_ whole: [UInt8]) -> [(name: String, bytes: [UInt8])] {
    var chance = Chance(state: 11)
    let cuts = whole.indices.map { ("cut at \($0)", Array(whole[..<$0])) }
    let flips = whole.indices.map { index in
      var bytes = whole
      bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
      return ("flipped at \(index)", bytes)
    }
    let holes = blocks.flatMap { size in
      stride(from: 0, to: whole.count, by: size).map { start in
        var bytes = whole
        for index in start..<min(start + size, whole.count) { bytes[index] = 0 }
        return ("\(size) zeroes at \(start)", bytes)
      }
    }
    return cuts + flips + holes
  }

  private static func check(_ bytes: [UInt8], of whole: [UInt8], _ name: String, _ tally: inout Tally) {
    tally.cases += 1
    let folder = GroupFolder(path: "/disk/groups/heideland")
    let disk = MemoryDisk(
      .init(
        folders: ["/", "/disk", "/disk/groups", folder.path, folder.journal],
        names: [folder.journal + "/a.jsonl": 1], bytes: [1: bytes]))
    var reader = JournalReader(folder: folder, files: disk)
    let reading = reader.read()
    let untouched = intact(bytes)
    let flagged = Set(reading.changed.map(\.mark.id.raw))
    let found = Set(reading.entries.map(\.mark.id.raw))
    tally.compare(confirmed: untouched, tried: untouched.union(flagged), found: found, name)
    // A file that ends with a whole line, its line feed or not, looks as if no more had ever been written.
    let isClean = whole.starts(with: bytes) && (bytes.isEmpty || bytes.last == 0x0A || whole[bytes.count] == 0x0A)
    tally.count(\.unclear, by: reading.remarks.isEmpty && !isClean ? 1 : 0, "\(name): nothing is said of it")
  }

  /// The identities in lines whose checksum is right.
  private static func intact(_ bytes: [UInt8]) -> Set<String> {
    let lines = Data(bytes).split(separator: 0x0A).filter { JournalOracle.isIntact(Data($0)) }
    return Set(
      lines.compactMap { line in
        let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any]
        return object?["id"] as? String
      })
  }
}
