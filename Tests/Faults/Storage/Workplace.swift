import Foundation
import Journal
import Meetings

/// A folder with a group and a state folder in it, for one case.
struct Workplace: Sendable {
  let path: String
  var group: GroupFolder { GroupFolder(path: path + "/groups/heideland") }
  var state: String { path + "/state" }

  /// One that is there already.
  init(existing path: String) { self.path = path }

  /// Makes one, gives it to a case, and clears it afterwards.
  static func use<Result>(_ body: (Workplace) async throws -> Result) async throws -> Result {
    let place = Workplace(existing: Ground.folder + "/faults-\(UUID().uuidString.prefix(12))")
    try FileManager.default.createDirectory(atPath: place.path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: place.path) }
    return try await body(place)
  }

  /// All journal files of the group, as paths.
  var journals: [String] {
    let names = FileManager.default.enumerator(atPath: group.journal)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.sorted().map { group.journal + "/" + $0 }
  }

  /// What something that failed left half written, as paths.
  var leftovers: [String] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.filter { SafeFile.isLeftover(FilePath.name($0)) }.sorted()
  }

  /// What the next start does first: it brings over what waits on this device.
  func startAgain(files: any FileSystem = SystemFiles()) async {
    let writer = writer(files: files)
    _ = await writer.bringOver()
    await writer.close()
  }

  func writer(
    in folder: GroupFolder? = nil, device: String = "kq3f", at milliseconds: Int = 1_795_287_845_123,
    files: any FileSystem = SystemFiles()
  ) -> JournalWriter {
    JournalWriter(
      folder: folder ?? group, state: state, device: device, program: "trekkersgroep 0.1.0",
      signs: signs(files),
      now: { Instant(milliseconds: milliseconds) }, files: files)
  }
}

extension Workplace {
  /// What tells the group, as a program that opens it knows.
  func signs(_ files: any FileSystem) -> [GroupSign] {
    var reader = JournalReader(folder: group, files: files)
    return reader.history().signs(among: HeldCopy.all(of: group, state: state, files: files))
  }
}

/// Events with one text, of a kind that no version knows: the storage keeps whatever an event holds.
enum Written {
  static func event(_ text: String) -> UnknownEvent {
    UnknownEvent(kind: "thing-noted", fields: Fields([Fields.Pair(key: "text", value: .text(text))]))
  }
}
