import Meetings

/// Which files a journal consists of and how the system describes each, as one number: while that is the same, so is
/// what the journal says.
public struct JournalListing: Hashable, Sendable {
  /// What tells this listing from any other.
  let fingerprint: UInt64
  /// When the latest of the files changed, in nanoseconds since 1 January 1970; 0 where there are none.
  let latestChange: Int

  /// A listing of these files, in any order.
  init(_ files: some Sequence<(name: String, status: FileStatus)>) {
    var (fingerprint, latest): (UInt64, Int) = (0, 0)
    for (name, status) in files {
      // Added up, so that their order does not matter.
      fingerprint &+= Self.fingerprint(name, status)
      latest = max(latest, status.modified, status.changed)
    }
    self.fingerprint = fingerprint
    latestChange = latest
  }

  /// Whether all files have been as they are for so long that another change would show in their times.
  func isSettled(at now: Instant) -> Bool { latestChange / 1_000_000 + Self.coarsest <= now.milliseconds }

  /// The coarsest step in which a disk tells times, in milliseconds: two seconds, on a memory stick.
  private static let coarsest = 2_000

  private static func fingerprint(_ name: String, _ status: FileStatus) -> UInt64 {
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
}
