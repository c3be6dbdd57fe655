import Meetings

/// What each group knew when its journal was read last, kept in the state folder so that its first screen need not wait
/// for the journal.
///
/// A snapshot is never more than a guess at what the journal says: it counts only while the files of the journal are
/// the very same, for the program that wrote it only, and the journal is read all the same before anything can be
/// recorded. So it may be removed at any time, and one that is damaged in any way is as good as none.
public struct Snapshots: Sendable {
  /// A larger snapshot is not read, in bytes.
  private static let limit = 256 << 20
  /// The first bytes of every snapshot, with the version of its form.
  private static let magic: UInt64 = 0x3130_4741_4E53_4754  // "TGSNAG01", as it lies in the file
  /// How many bytes stand before the group itself: four words.
  private static let headLength = 32

  private let folder: String
  private let files: any FileSystem

  /// The snapshots in a state folder.
  public init(state: String, files: any FileSystem = SystemFiles()) {
    folder = state + "/snapshots"
    self.files = files
  }

  /// What a group knew, where that still holds; else nil.
  public func load(_ group: GroupFolder) -> Trekkersgroep? {
    guard let bytes = try? files.contents(of: place(group), limit: Self.limit) else { return nil }
    return bytes.withUnsafeBytes { bytes in
      guard Self.isWhole(bytes), Self.word(bytes, 2) == program else { return nil }
      guard Self.word(bytes, 3) == JournalReader(folder: group, files: files).listing().fingerprint else { return nil }
      return Trekkersgroep(snapshot: UnsafeRawBufferPointer(rebasing: bytes[Self.headLength...]))
    }
  }

  /// Keeps what a group knows, reading its journal anew, where the present snapshot no longer holds. Nothing is kept of
  /// files that changed within the last two seconds, or that cannot all be read: then the journal is read at the start.
  public func refresh(_ group: GroupFolder, now: Instant) throws(Trouble) {
    var reader = JournalReader(folder: group, files: files)
    if let kept = keptFingerprint(group), kept == reader.listing().fingerprint { return }
    var history = History()
    history.insert(reader.read().entries)
    try keep(history.group, asReadBy: reader, group, now: now)
  }

  /// Keeps what a group knows, as a reader has just read it. Nothing is kept of files that changed within the last two
  /// seconds, or that could not all be read.
  public func keep(
    _ knowledge: Trekkersgroep, asReadBy reader: JournalReader, _ group: GroupFolder, now: Instant
  ) throws(Trouble) {
    guard let listing = reader.listingRead, listing.isSettled(at: now) else { return }
    try save(knowledge, of: listing, group)
  }

  /// Removes what is kept of a group: all of it is in the journal too.
  public func remove(_ group: GroupFolder) throws(Trouble) {
    let path = place(group)
    do throws(Errno) {
      try files.remove(path)
    } catch .notFound {
      return
    } catch {
      throw Trouble(path: path, step: .write, error)
    }
  }

  /// Where the snapshot of a group is.
  func place(_ group: GroupFolder) -> String { "\(folder)/\(group.key).bin" }
}

// MARK: The file

extension Snapshots {
  private func save(_ knowledge: Trekkersgroep, of listing: JournalListing, _ group: GroupFolder) throws(Trouble) {
    let body = Self.bytes(program) + Self.bytes(listing.fingerprint) + knowledge.snapshot
    let print = body.withUnsafeBytes { Fingerprint.of($0) }
    try SafeFile.replace(
      place(group), with: Self.bytes(Self.magic) + Self.bytes(print) + body, files: files)
  }

  /// The listing that the present snapshot was made of, where this program wrote one.
  private func keptFingerprint(_ group: GroupFolder) -> UInt64? {
    guard let bytes = try? files.contents(of: place(group), limit: Self.limit) else { return nil }
    return bytes.withUnsafeBytes { bytes in
      Self.isWhole(bytes) && Self.word(bytes, 2) == program ? Self.word(bytes, 3) : nil
    }
  }

  /// Whether these are the bytes of a snapshot just as they were written.
  private static func isWhole(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count > headLength, word(bytes, 0) == magic else { return false }
    return word(bytes, 1) == Fingerprint.of(UnsafeRawBufferPointer(rebasing: bytes[16...]))
  }

  /// Which program this is: another version may conclude something else from the same journal.
  private var program: UInt64 {
    guard let status = try? files.target(of: Surroundings.program) else { return 0 }
    return JournalListing([(name: "", status: status)]).fingerprint
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
  }

  private static func bytes(_ word: UInt64) -> [UInt8] { withUnsafeBytes(of: word.littleEndian) { Array($0) } }
}
