import Meetings

/// Copies on this device with entries that still wait for a group whose folder is not among those that were found: it was
/// renamed or moved, or is gone. The copies are kept by the path of the folder, so nobody brings them over by themselves.
public struct StrayCopies: Hashable, Sendable {
  /// Where they are.
  public let folder: String
  /// The name that the group's folder had, as far as it can be told.
  public let name: String
  /// How many entries wait.
  public let waiting: Int
  /// Every entry in them, also those that were seen safe: they tell which group it is.
  private let entries: Set<EntryID>

  /// Those of groups besides these. `state` is the state folder.
  public static func all(
    besides groups: [GroupFolder], state: String, files: any FileSystem = SystemFiles()
  ) -> [StrayCopies] {
    let root = PrivateCopies.root(state)
    let known = Set(groups.flatMap(\.keys))
    let names = ((try? files.names(in: root)) ?? []).sortedAsNames()
    return names.filter { !known.contains($0) }.compactMap { StrayCopies("\(root)/\($0)", state, files) }
  }

  private init?(_ folder: String, _ state: String, _ files: any FileSystem) {
    let copies = PrivateCopies(state: state, folder: folder, files: files)
    let lines = copies.leftovers(removingVerifiedBefore: Instant(milliseconds: 0)).flatMap(\.lines)
    guard !lines.isEmpty else { return nil }
    let key = FilePath.name(folder)
    self.folder = folder
    name = key.lastIndex(of: "-").map { String(key[..<$0]) } ?? key
    waiting = lines.count
    entries = Set(lines.map(\.entry.mark.id)).union(copies.seenSafe().flatMap(\.entries))
  }

  /// Whether they are of the group that this was recorded in: identities are given once.
  public func belong(to history: History) -> Bool { entries.contains(where: history.contains) }

  /// Puts them with the copies of a group, from where what waits goes to its folder like anything else that waits.
  /// What cannot be moved stays where it is.
  public func move(to group: GroupFolder, state: String, files: any FileSystem = SystemFiles()) {
    let target = "\(PrivateCopies.root(state))/\(group.key)"
    guard (try? files.makeFolders(target)) != nil else { return }
    // The mark first: a copy without one would bring back what somebody took away.
    let names = ((try? files.names(in: folder)) ?? []).sorted(by: >)
    for name in names where (try? files.status(at: "\(target)/\(name)")) == nil {
      try? files.rename("\(folder)/\(name)", to: "\(target)/\(name)")
    }
    try? files.removeFolder(folder)
  }
}
