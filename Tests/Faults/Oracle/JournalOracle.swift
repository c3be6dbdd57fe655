import Foundation

/// Reads journals as docs/journal-format.md says, with nothing of the program's own: who judges a witness does not ask it.
struct JournalOracle {
  /// What one folder holds: the texts of closed acts, by identity.
  private(set) var texts: [String: String] = [:]
  /// All members of the lines of closed acts, each identity once.
  private(set) var events: [[String: Any]] = []
  /// Lines that are whole, of an act or not.
  private(set) var lines = 0
  /// Lines that cannot be read, or whose checksum is wrong.
  private(set) var broken = 0

  /// Reads every journal file below a folder.
  init(folder: String) {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    self.init(
      files: names.sorted().filter { $0.hasSuffix(".jsonl") }
        .compactMap { FileManager.default.contents(atPath: folder + "/" + $0) })
  }

  /// Reads journal files in the order of their names.
  init(files: [Data]) {
    var entries: [String: (act: String, members: [String: Any])] = [:]
    var closed: Set<String> = []
    for file in files {
      for line in file.split(separator: 0x0A) {
        guard Self.isIntact(line), let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any] else {
          broken += 1
          continue
        }
        lines += 1
        guard let id = object["id"] as? String, let act = object["act"] as? String else { continue }
        if entries[id] == nil { entries[id] = (act, object) }
        if object["end"] as? Bool == true { closed.insert(act) }
      }
    }
    for (id, entry) in entries where closed.contains(entry.act) {
      texts[id] = entry.members["text"] as? String
      events.append(entry.members)
    }
  }

  /// The texts, each once.
  var found: Set<String> { Set(texts.values) }

  /// Texts that stand under more than one identity.
  var doubled: [String] {
    Dictionary(grouping: texts.values) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }

  /// Whether a line ends in the CRC-32 of what comes before `,"c":`.
  static func isIntact(_ line: Data) -> Bool {
    let bytes = [UInt8](line)
    guard bytes.count > 16, let said = String(bytes: bytes.suffix(16), encoding: .utf8), said.hasPrefix(#","c":""#),
      said.hasSuffix(#""}"#)
    else { return false }
    return String(format: "%08x", crc(bytes.dropLast(16))) == said.dropFirst(6).prefix(8)
  }

  /// CRC-32, as the standard defines it.
  static func crc(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var crc = ~0 as UInt32
    for byte in bytes { crc = crc >> 8 ^ table[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] }
    return ~crc
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(byte) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }
}

extension JournalOracle {
  /// Whether the act of an event was taken back, and not done again after that.
  func isUndone(_ event: [String: Any]) -> Bool {
    let about = events.filter {
      ["act-undone", "act-redone"].contains($0["type"] as? String) && $0["target"] as? String == event["act"] as? String
    }
    let last = about.max { ($0["at"] as? String ?? "") < ($1["at"] as? String ?? "") }
    return last?["type"] as? String == "act-undone"
  }
}
