import Meetings

/// What the minutes that this device wrote were made of: kept when they are written, so that a later start can tell
/// whether something came in since, however old it is.
public struct WrittenMinutes: Sendable {
  private let folder: String
  private let files: any FileSystem
  /// More than any meeting records.
  private static let limit = 1 << 20

  /// Those of the group with this history and folder. `state` is the state folder.
  public init(
    of history: History, in group: GroupFolder, state: String, files: any FileSystem = SystemFiles()
  ) {
    let root = "\(state)/minuted"
    folder = root + "/" + history.key(in: group) { files.holdsAnything(in: "\(root)/\($0)") }
    self.files = files
  }

  /// What they were made of, by meeting; what cannot be read is left out.
  public var bases: [EntryID: MinutesBasis] {
    let names = ((try? files.names(in: folder)) ?? []).filter { !$0.hasPrefix(".") }
    return names.reduce(into: [:]) { bases, name in
      let bytes = (try? files.contents(of: "\(folder)/\(name)", limit: Self.limit)) ?? []
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      guard lines.count > 1, let count = Int(lines[1]) else { return }
      bases[EntryID(String(lines[0]))] = MinutesBasis(
        count: count, recorded: lines.dropFirst(2).map { EntryID(String($0)) })
    }
  }

  /// The minutes of a meeting were written of this. Where that cannot be kept, a later start does not look.
  public func keep(_ basis: MinutesBasis, of meeting: EntryID) {
    let lines = ["\(meeting)", "\(basis.count)"] + basis.recorded.map { "\($0)" }
    try? SafeFile.replace(
      "\(folder)/\(Self.name(of: meeting))", with: Array((lines.joined(separator: "\n") + "\n").utf8), files: files)
  }

  private static func name(of meeting: EntryID) -> String {
    let text = "\(meeting)"
    return "\(Slug.of(text, empty: "meeting"))-\(Checksum.hex(Checksum.crc32(Array(text.utf8))))"
  }
}
