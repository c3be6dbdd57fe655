import Meetings

/// What each group knew when its journal was read last, kept in the state folder so that its first screen need not wait
/// for the journal.
///
/// A snapshot is never more than a guess at what the journal says: it counts only while the files that it was made of
/// are the very same, for the program that wrote it only, and the journal is read all the same before anything can be
/// recorded. So it may be removed at any time, and one that is damaged in any way is as good as none.
public struct Snapshots: Sendable {
  /// A larger snapshot is not read, in bytes.
  private static let limit = 256 << 20

  private let folder: String
  private let files: any FileSystem

  /// The snapshots in a state folder.
  public init(state: String, files: any FileSystem = SystemFiles()) {
    folder = state + "/snapshots"
    self.files = files
  }

  /// What a group looks like, to show until its journal is read: as it was kept, with what stands in files that came
  /// since. Nil where the snapshot no longer holds, or where what came since says something about what it was made of.
  public func load(_ group: GroupFolder) -> Glimpse? {
    kept(group) { kept, body in
      guard let arrived = JournalReader(folder: group, files: files).entries(besides: kept.listing),
        let known = Trekkersgroep(snapshot: body),
        let history = History(showing: known, after: kept.latest, with: arrived)
      else { return nil }
      return Glimpse(history: history, isAsKept: arrived.isEmpty)
    }
  }

  /// Keeps what a group knows, reading its journal anew, where the present snapshot no longer holds. Nothing is kept of
  /// files that changed within the last two seconds, or that cannot all be read: then the journal is read at the start.
  public func refresh(_ group: GroupFolder, now: Instant) throws(Trouble) {
    var reader = JournalReader(folder: group, files: files)
    if let listing = kept(group, { kept, _ in kept.listing }), listing == reader.listing().fingerprints { return }
    let history = reader.history()
    try keep(history, asReadBy: reader, group, now: now)
  }

  /// Keeps what a group knows, as a reader has just read it. Nothing is kept of files that changed within the last two
  /// seconds, or that could not all be read.
  public func keep(
    _ history: History, asReadBy reader: JournalReader, _ group: GroupFolder, now: Instant
  ) throws(Trouble) {
    guard let latest = history.latest, let listing = reader.listingRead, listing.isSettled(at: now) else { return }
    let head = SnapshotHead(program: program, listing: listing.fingerprints, latest: latest)
    try SafeFile.replace(place(group), with: head.bytes(before: history.group.snapshot), files: files)
    removeOld(but: place(group), now: now)
  }

  /// Forgets what was kept of all groups, also what a program that was killed left behind while it wrote that: which of
  /// it is of a group whose folder has another name now nobody can tell, and each costs no more than one slower start.
  func forgetAll() throws(Trouble) {
    _ = try files.removeForGood(from: folder) { name throws(Trouble) in
      guard Self.isOwn(name) else { return false }
      return try isFile("\(folder)/\(name)")
    }
  }

  /// Whether the program writes files of such a name: whatever else lies there is somebody's.
  private static func isOwn(_ name: String) -> Bool { name.hasSuffix(".bin") || SafeFile.isLeftover(name) }

  private func isFile(_ path: String) throws(Trouble) -> Bool {
    do throws(Errno) {
      return try files.status(at: path).kind == .regular
    } catch .notFound {
      return false
    } catch {
      throw Trouble(path: path, step: .read, error)
    }
  }

  /// Removes what was kept of other groups and not renewed for as long as private copies stay: those may be gone, and
  /// one that is not only has its journal read once more.
  private func removeOld(but own: String, now: Instant) {
    for name in (try? files.names(in: folder)) ?? [] where Self.isOwn(name) {
      let path = "\(folder)/\(name)"
      guard path != own, let status = try? files.status(at: path) else { continue }
      if status.modified / 1_000_000 + JournalWriter.copyLifetime < now.milliseconds { try? files.remove(path) }
    }
  }

  /// Where the snapshot of a group is.
  func place(_ group: GroupFolder) -> String { "\(folder)/\(group.key).bin" }

  /// What stands in the present snapshot, where this very program wrote it.
  private func kept<Result>(_ group: GroupFolder, _ use: (SnapshotHead, UnsafeRawBufferPointer) -> Result?) -> Result? {
    guard let bytes = try? files.contents(of: place(group), limit: Self.limit) else { return nil }
    return bytes.withUnsafeBytes { bytes in
      guard let head = SnapshotHead(bytes), head.program == program else { return nil }
      return use(head, UnsafeRawBufferPointer(rebasing: bytes[head.length...]))
    }
  }

  /// Which program this is: another version may conclude something else from the same journal.
  private var program: UInt64 {
    guard let status = try? files.target(of: System.program) else { return 0 }
    return JournalListing.fingerprint("", status)
  }
}

/// What is shown of a group until its journal is read.
public struct Glimpse: Sendable {
  /// The group as it was kept, and what came since; without the entries that it was made of.
  public let history: History
  /// Whether nothing came since.
  public let isAsKept: Bool
}
