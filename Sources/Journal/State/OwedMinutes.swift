import Meetings

/// The minutes that this device was to write and has not written yet: kept from before the attempt until it succeeds, so
/// that a later session can write them. Minutes that were written and are gone again are not among them.
public struct OwedMinutes: Sendable {
  private let folder: String
  private let files: any FileSystem

  /// Those of the group with this history and folder. `state` is the state folder.
  public init(
    of history: History, in group: GroupFolder, state: String, files: any FileSystem = SystemFiles()
  ) {
    let root = "\(state)/owed"
    folder = root + "/" + history.key(in: group) { files.holdsAnything(in: "\(root)/\($0)") }
    self.files = files
  }

  /// The meetings whose minutes are owed, in no order.
  public var meetings: [EntryID] {
    let names = ((try? files.names(in: folder)) ?? []).filter { !$0.hasPrefix(".") }
    return names.compactMap { name in
      let bytes = (try? files.contents(of: "\(folder)/\(name)", limit: 1_024)) ?? []
      return bytes.isEmpty ? nil : EntryID(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
    }
  }

  /// The minutes of a meeting are about to be written. Where that cannot be kept, only this session tries again.
  public func begin(_ meeting: EntryID) {
    try? SafeFile.replace(place(of: meeting), with: Array("\(meeting)\n".utf8), files: files)
  }

  /// They are written, or somebody else wrote them.
  public func settle(_ meeting: EntryID) { try? files.remove(place(of: meeting)) }

  private func place(of meeting: EntryID) -> String {
    let text = "\(meeting)"
    return "\(folder)/\(Slug.of(text, empty: "meeting"))-\(Checksum.hex(Checksum.crc32(Array(text.utf8))))"
  }
}
