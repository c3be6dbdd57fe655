import Meetings

/// Which group stands in a folder: while a program is open, the folder of another one may have come in its place.
public struct StandingGroup: Sendable {
  private let folder: GroupFolder
  private let signs: Set<GroupSign>
  private let files: any FileSystem
  /// The file in which the group begins, as it was seen last.
  private var seen: (path: String, status: FileStatus)?
  /// The files among which its beginning was not, and what stood there instead.
  private var other: (listing: JournalListing, isAnother: Bool)?
  /// The folders in which the group was seen last: none once they were gone, nil where nothing is known of them.
  private var home: [FileStatus.Identity]?

  /// A group by its signs. Where there are none nobody can tell it from others.
  public init(_ folder: GroupFolder, signs: [GroupSign], files: any FileSystem = SystemFiles()) {
    (self.folder, self.signs, self.files) = (folder, Set(signs), files)
    home = try? folders()
  }

  /// Whether another group is there: the beginning of one, and not that of this one. Read only where something changed.
  public mutating func isAnother() -> Bool {
    if signs.isEmpty || isSeen { return false }
    let reader = JournalReader(folder: folder, files: files)
    let found = reader.look().found.sorted { $0.name < $1.name }
    let listing = JournalListing(found)
    if let other, other.listing == listing { return other.isAnother }
    var isAnother = false
    // It mostly is in the first.
    for file in found {
      let there = Set(reader.entries(of: [file]).compactMap(\.sign))
      if there.isEmpty { continue }
      if !there.isDisjoint(with: signs) {
        (seen, other) = (("\(folder.journal)/\(file.name)", file.status), nil)
        home = try? folders()
        return false
      }
      isAnother = true
    }
    (seen, other) = (nil, (listing, isAnother))
    return isAnother
  }

  /// Whether its folders are gone, or others came in their place without its beginning: what is missing may come yet, and
  /// so may another group.
  public mutating func isGone() -> Bool {
    if signs.isEmpty || isAnother() || seen != nil { return false }
    do throws(Errno) {
      let now = try folders()
      return home.map { $0 != now } ?? false
    } catch {
      // Others may get the numbers of those that are gone.
      if error == .notFound { home = [] }
      return error == .notFound
    }
  }

  private func folders() throws(Errno) -> [FileStatus.Identity] {
    [try files.target(of: folder.path).identity, try files.target(of: folder.journal).identity]
  }

  /// Whether the file in which the group begins is still there.
  private var isSeen: Bool {
    guard let seen, let now = try? files.status(at: seen.path) else { return false }
    return now.identity == seen.status.identity && now.size >= seen.status.size
  }
}
