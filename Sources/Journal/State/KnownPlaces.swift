import Meetings

/// Where each group was when it was opened here, by the entry that it began with: so that what this device keeps for a
/// group goes along when its folder gets another name or another place.
public struct KnownPlaces: Sendable {
  private static let limit = 1 << 16

  private let folder: String
  private let files: any FileSystem

  /// The places that a state folder knows.
  public init(state: String, files: any FileSystem = SystemFiles()) {
    folder = state + "/places"
    self.files = files
  }

  /// The keys under which this device kept things for a group in places where it is no more.
  public func left(by founding: EntryID, now at: GroupFolder) -> [String] {
    kept(founding).filter { $0.key != at.key && !isThere($0) }.map(\.key)
  }

  /// Keeps where a group is now, besides other places where it is as well. Where that fails it is kept the next time.
  public func keep(_ founding: EntryID, at: GroupFolder) {
    let before = kept(founding)
    let now = [Place(key: at.key, path: at.path)] + before.filter { $0.key != at.key && isThere($0) }
    let text = now.map { "\($0.key) \($0.path)\n" }.joined()
    if now != before { try? SafeFile.replace(file(founding), with: Array(text.utf8), flushesName: false, files: files) }
  }

  private struct Place: Equatable {
    let key: String
    let path: String
  }

  private func isThere(_ place: Place) -> Bool { GroupFolder(path: place.path).hasJournal(files: files) }

  private func kept(_ founding: EntryID) -> [Place] {
    let bytes = (try? files.contents(of: file(founding), limit: Self.limit)) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ", maxSplits: 1)
      return words.count == 2 ? Place(key: String(words[0]), path: String(words[1])) : nil
    }
  }

  private func file(_ founding: EntryID) -> String { "\(folder)/\(HeldCopy.sign(of: founding))" }
}
