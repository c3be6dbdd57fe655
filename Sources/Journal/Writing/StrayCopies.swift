import Meetings

/// Copies on this device with entries that still wait for a group whose folder is not among those that were found: it was
/// renamed or moved, or is gone. The copies are kept by the path of the folder, so nobody brings them over by themselves.
public struct StrayCopies: Hashable, Sendable {
  /// Where they are.
  public let folder: String
  /// Where the group's folder stood; where that was not kept, the name that it had as far as it can be told.
  public let place: String
  /// Whether another group is in that place by now.
  public let isTaken: Bool
  /// Whether that folder was among the groups' folders that were looked at, and not somewhere else.
  public let wasHere: Bool
  /// Whether the folder of groups that it was in is gone too, as where everything was moved.
  public let isAllGone: Bool
  /// How many entries wait.
  public let waiting: Int
  private let copies: CopyFolder
  /// Every entry in them, also those that were seen safe: they tell which group it is where its sign is not known.
  private let entries: Set<EntryID>

  /// Whether copies for another place in this folder of groups may be of the group with this history, as their names tell:
  /// nothing else is looked at.
  public static func maybe(
    of history: History, besides folder: GroupFolder, in places: Places, files: any FileSystem = SystemFiles()
  ) -> Bool {
    let (own, signs) = (Set(folder.keys), Set(history.signs))
    let copies = CopyFolder.all(places.state, files).filter { place in
      !own.contains(place.key) && (place.sign.map(signs.contains) ?? true)
    }
    guard !copies.isEmpty else { return false }
    let names = names(in: places, files)
    return copies.contains { $0.place(in: places, besides: names, files) != nil || isAllGone($0, places, files) }
  }

  /// Those of other groups than were found. They are looked for among all copies that this device holds; where something
  /// waits in those of a folder that was found, another group may be in its place.
  public static func all(
    besides found: FoundGroups, in places: Places, files: any FileSystem = SystemFiles()
  ) -> [StrayCopies] {
    let known = found.folders.flatMap { folder in folder.keys.map { (key: $0, folder: folder) } }
    let folders = Dictionary(known.map { ($0.key, $0.folder) }) { first, _ in first }
    return CopyFolder.all(places.state, files).compactMap { place in
      guard let folder = folders[place.key] else { return StrayCopies(place, isTaken: false, places, files) }
      var standing = StandingGroup(folder, signs: place.sign.map { [$0] } ?? [], files: files)
      guard isAnyWaiting(in: place, places, files), standing.isAnother() else { return nil }
      return StrayCopies(place, isTaken: true, places, files)
    }
  }

  /// Whether their folder of groups is known, and nothing stands there.
  private static func isAllGone(_ place: CopyFolder, _ places: Places, _ files: any FileSystem) -> Bool {
    let known = KnownPlaces(state: places.state, files: files)
    return known.path(of: place.key).map { known.isGone(FilePath.parent($0)) } ?? false
  }

  /// What the folders of groups are called now.
  private static func names(in places: Places, _ files: any FileSystem) -> [String] {
    (try? files.names(in: places.groupsRoot)) ?? []
  }

  private static func isAnyWaiting(in place: CopyFolder, _ places: Places, _ files: any FileSystem) -> Bool {
    place.sign != nil && !PrivateCopies(state: places.state, folder: place, files: files).leftovers().isEmpty
  }

  private init?(_ place: CopyFolder, isTaken: Bool, _ places: Places, _ files: any FileSystem) {
    let copies = PrivateCopies(state: places.state, folder: place, files: files)
    let lines = copies.leftovers().flatMap(\.lines)
    let lent = try? files.contents(of: place.path + Self.lentName, limit: 64)
    guard !lines.isEmpty, lent != Self.lentMark(lines.count) else { return nil }
    self.copies = place
    self.isTaken = isTaken
    folder = place.path
    self.place = KnownPlaces(state: places.state, files: files).path(of: place.key) ?? place.name
    wasHere = place.place(in: places, besides: Self.names(in: places, files), files) != nil
    isAllGone = Self.isAllGone(place, places, files)
    waiting = lines.count
    entries = Set(lines.map(\.entry.mark.id)).union(copies.seenSafe().flatMap(\.ids))
  }

  /// Whether the one group that these are of gets them under another name or in another home. Where its folder was in a
  /// folder of groups elsewhere that is still there, so may the group be.
  public var mayFollow: Bool { wasHere || isAllGone }

  /// Whether they are of the group that this was recorded in: identities are given once.
  public func belong(to history: History) -> Bool {
    copies.sign.map(history.signs.contains) ?? entries.contains(where: history.contains)
  }

  /// Puts the same beside the copies of a group, from where what waits goes to its folder like anything else that waits.
  /// They stay as well: should the folder that is missing come back, it gets them too, and nothing counts twice.
  public func lend(to group: GroupFolder, state: String, files: any FileSystem = SystemFiles()) throws(Trouble) {
    let target = CopyFolder(state: state, key: group.key, sign: copies.sign).path
    let names = ((try? files.names(in: folder)) ?? []).filter { $0.hasSuffix(".jsonl") }
    // The mark first: a copy without one would bring back what somebody took away.
    for name in names.flatMap({ [$0 + PrivateCopies.markSuffix, $0] }) {
      let (from, to) = ("\(folder)/\(name)", "\(target)/\(name)")
      // One that was lent before, and has grown since.
      let isKnown = (try? files.status(at: to)).map { !name.hasSuffix(".jsonl") || $0.size == size(of: from, files) }
      guard isKnown != true, let bytes = try? files.contents(of: from, limit: PrivateCopies.limit) else { continue }
      try SafeFile.replace(to, with: bytes, files: files)
    }
    try SafeFile.replace(folder + Self.lentName, with: Self.lentMark(waiting), files: files)
  }

  private func size(of path: String, _ files: any FileSystem) -> Int? { (try? files.status(at: path))?.size }

  /// Says how many entries were waiting when they were lent: they are no news any more.
  private static let lentName = "/lent"
  private static func lentMark(_ count: Int) -> [UInt8] { Array("\(count)\n".utf8) }
}
