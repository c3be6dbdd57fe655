import Foundation
import Journal
import Meetings

@testable import Groups

/// A folder with groups, and what this device keeps of them.
final class StrayFolder: Sendable {
  let path = NSTemporaryDirectory() + "stray-" + Tag.random(12)
  var places: Places { Places(groupsRoot: path + "/groups", config: path + "/config", state: path + "/state") }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  func group(_ name: String) -> GroupFolder { GroupFolder(path: path + "/groups/" + name) }

  func writer(_ group: GroupFolder, hasJournal: Bool? = nil) -> JournalWriter {
    JournalWriter(
      folder: group, state: places.state, device: "kq3f", program: "x", signs: signs(group),
      hasJournal: hasJournal ?? group.hasJournal(),
      now: { Instant(milliseconds: 1_795_287_845_123) })
  }

  func signs(_ group: GroupFolder) -> [GroupSign] {
    var reader = JournalReader(folder: group)
    return reader.history().signs(among: HeldCopy.all(of: group, state: places.state))
  }

  /// A group in which one thing was recorded, and after that `waiting` things while its folder was away.
  func prepare(_ name: String, waiting: Int) async throws {
    let group = group(name)
    let writer = writer(group)
    let first = try await writer.record(Act([GroupFounded(name: name, scale: .network)]), after: nil)
    await writer.close()
    // One that begins while the journal is away, as after a crash: what it records is in no file of the group.
    let later = self.writer(group, hasJournal: true)
    try FileManager.default.moveItem(atPath: group.path, toPath: path + "/aside")
    for number in 0..<waiting {
      let event = MemberJoined(name: "Huisarts \(number + 1)")
      _ = try await later.record(Act([event]), after: first.entries.last?.mark.at)
    }
    await later.close()
  }

  func writeMore(_ group: GroupFolder) async throws {
    let writer = writer(group, hasJournal: true)
    _ = try await writer.record(Act([MemberJoined(name: "Later")]), after: nil)
    await writer.close()
  }

  func putBack(as name: String) throws {
    try FileManager.default.moveItem(atPath: path + "/aside", toPath: group(name).path)
  }

  func members(_ name: String) -> Int {
    var reader = JournalReader(folder: group(name))
    return reader.history().group.currentMembers.count
  }

  /// The path of a group's folder without links, as it is noted.
  func real(_ name: String) -> String {
    (realpath(path, nil).map { String(cString: $0) } ?? path) + "/groups/" + name
  }

  /// Everything under another path, as in the home of somebody else.
  func moved() throws -> Places {
    let home = path + "/home"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    for name in ["groups", "state"] {
      try FileManager.default.moveItem(atPath: "\(path)/\(name)", toPath: "\(home)/\(name)")
    }
    return Places(groupsRoot: home + "/groups", config: home + "/config", state: home + "/state")
  }
}
