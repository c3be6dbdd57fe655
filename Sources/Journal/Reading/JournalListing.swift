import Meetings

/// Which files a journal consists of and how the system describes each, as one number a file: while those are the same,
/// so is what the journal says.
public struct JournalListing: Hashable, Sendable {
  /// What tells each of the files from any other, and from itself after any change.
  let fingerprints: Set<UInt64>
  /// When the latest of the files changed, in nanoseconds since 1 January 1970; 0 where there are none.
  let latestChange: Int

  /// A listing of these files, in any order.
  init(_ files: [(name: String, status: FileStatus)]) {
    fingerprints = Set(files.map { Self.fingerprint($0.name, $0.status) })
    latestChange = files.reduce(0) { max($0, $1.status.modified, $1.status.changed) }
  }

  /// Whether all files have been as they are for so long that another change would show in their times.
  func isSettled(at now: Instant) -> Bool { latestChange / 1_000_000 + Self.coarsest <= now.milliseconds }

  /// The coarsest step in which a disk tells times, in milliseconds: two seconds, on a memory stick.
  private static let coarsest = 2_000

  /// What tells a file from any other, and from itself after any change.
  static func fingerprint(_ name: String, _ status: FileStatus) -> UInt64 {
    var name = name
    let start = name.withUTF8 { Fingerprint.of(UnsafeRawBufferPointer($0)) }
    let facts = (
      status.device, status.inode, status.links, UInt64(truncatingIfNeeded: status.size),
      UInt64(truncatingIfNeeded: status.modified), UInt64(truncatingIfNeeded: status.changed)
    )
    return withUnsafeBytes(of: facts) { Fingerprint.of($0, from: start) }
  }
}

extension JournalReader {
  /// The files that are there now, without reading them.
  public func listing() -> JournalListing { JournalListing(look().found) }

  /// What stands in the files that were not there at an earlier listing; nil where one that was is no longer as it was,
  /// and where there is so much new that everything can as well be read.
  func entries(besides kept: Set<UInt64>) -> [Entry]? {
    let found = look().found
    let new = found.filter { !kept.contains(JournalListing.fingerprint($0.name, $0.status)) }
    guard found.count - new.count == kept.count else { return nil }
    guard new.reduce(0, { $0 + $1.status.size }) <= Self.glimpseLimit else { return nil }
    return entries(of: new)
  }

  /// So many bytes of new files are read for a first look: those of a dozen meetings.
  private static let glimpseLimit = 512 << 10
}
