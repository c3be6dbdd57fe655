import Foundation
import Meetings
import Testing

@testable import Journal

/// A folder for one test, with a group and a state folder in it; removed with the value.
final class Workplace: Sendable {
  let path: String
  var group: GroupFolder { GroupFolder(path: path + "/groups/heideland") }
  var state: String { path + "/state" }

  init() {
    path = NSTemporaryDirectory() + "journal-\(Tag.random(12))"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func writer(
    device: String = "kq3f", at milliseconds: Int = 1_795_287_845_123, files: any FileSystem = SystemFiles(),
    fileLimit: Int = JournalWriter.fileLimit
  ) -> JournalWriter {
    JournalWriter(
      folder: group, state: state, device: device, program: "trekkersgroep 0.1.0", signs: signs,
      now: { Instant(milliseconds: milliseconds) }, files: files, fileLimit: fileLimit)
  }

  /// Another device, with a state folder of its own, records “later” on so many days from then on.
  func goOn(at milliseconds: Int, days: Int = 10) async throws {
    for day in 0..<days {
      let writer = JournalWriter(
        folder: group, state: path + "/other", device: "zzzz", program: "trekkersgroep 0.1.0", signs: signs,
        now: { Instant(milliseconds: milliseconds + day * 86_400_000) })
      _ = try await writer.record(act("later"), after: nil)
      await writer.close()
    }
  }

  /// What tells the group, as a program that opens it knows.
  var signs: [GroupSign] {
    History(freshReading().entries).signs(among: HeldCopy.all(of: group, state: state))
  }

  /// What a program that has just started sees.
  func freshReading() -> Reading {
    var reader = JournalReader(folder: group)
    return reader.read()
  }

  /// What such a program knows of the group.
  var folded: Trekkersgroep {
    var history = History()
    history.insert(freshReading().entries)
    return history.group
  }

  /// The journal files, as paths.
  var journals: [String] { Self.files(in: group.journal) }

  /// All files below a folder, as paths, by name.
  static func files(in folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.sorted().map { folder + "/" + $0 }.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
  }

  /// Puts a journal file in place, as if something else had brought it.
  func put(_ bytes: [UInt8], _ name: String = "2026/a.jsonl") throws {
    let path = group.journal + "/" + name
    try FileManager.default.createDirectory(atPath: FilePath.parent(path), withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}

/// An event with one text, of a kind that no version knows.
func event(_ text: String, kind: String = "thing-noted") -> UnknownEvent {
  UnknownEvent(kind: kind, fields: Fields([Fields.Pair(key: "text", value: .text(text))]))
}

/// An act of events with these texts.
func act(_ texts: String...) -> Act { Act(texts.map { event($0) }) }

/// An entry of identity "7h2m9x-\(number)".
func entry(_ number: Int, _ text: String = "tekst") -> Entry {
  let id = EntryID("7h2m9x-\(number)")
  let stamp = Stamp(instant: Instant(milliseconds: 1_795_287_845_123), counter: 0)
  return Entry(mark: Mark(id: id, at: stamp, device: "kq3f", act: id), closesAct: true, event: event(text))
}

/// Line 0 and the lines of entries 1 to `count`, as one session writes them.
func session(_ count: Int) throws -> [[UInt8]] {
  let stamp = Stamp(instant: Instant(milliseconds: 1_795_287_845_123), counter: 0)
  let opening = EntryCodec.opening(at: stamp, device: "kq3f", program: "trekkersgroep 0.1.0").bytes(n: 0)
  return try [opening] + (1...count).map { try EntryCodec.encode(entry($0, "tekst \($0)"), n: $0) }
}

extension Reading {
  var ids: [String] { entries.map(\.mark.id.raw) }
  var texts: [String] { entries.map { (try? $0.event.fields.text("text")) ?? "?" } }
  var kinds: [Remark.Kind] { remarks.map(\.kind) }
}
