import Meetings

/// What stands in a snapshot before the group itself, in words of eight bytes: what it is, a fingerprint over all that
/// follows, who wrote it, the stamp of the latest entry, and the files it was made of.
struct SnapshotHead {
  /// Which program wrote it.
  let program: UInt64
  /// The fingerprints of the files that it was made of.
  let listing: Set<UInt64>
  /// The stamp of the latest entry in those files.
  let latest: Stamp

  /// The first bytes of every snapshot, with the version of its form.
  private static let magic: UInt64 = 0x3230_4741_4E53_4754  // "TGSNAG02", as it lies in the file
  /// How many words there are besides the files.
  private static let fixed = 6

  /// How many bytes the head takes.
  var length: Int { 8 * (Self.fixed + listing.count) }

  /// A head by its parts.
  init(program: UInt64, listing: Set<UInt64>, latest: Stamp) {
    (self.program, self.listing, self.latest) = (program, listing, latest)
  }

  /// The head of a snapshot, or nil where these bytes are not a snapshot just as it was written.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > 8 * Self.fixed, Self.word(bytes, 0) == Self.magic else { return nil }
    guard Self.word(bytes, 1) == Fingerprint.of(UnsafeRawBufferPointer(rebasing: bytes[16...])) else { return nil }
    let count = Self.word(bytes, 5)
    guard count < bytes.count / 8 - Self.fixed else { return nil }
    self.init(
      program: Self.word(bytes, 2),
      listing: Set((Self.fixed..<(Self.fixed + Int(count))).map { Self.word(bytes, $0) }),
      latest: Stamp(
        instant: Instant(milliseconds: Int(truncatingIfNeeded: Self.word(bytes, 3))),
        counter: Int(truncatingIfNeeded: Self.word(bytes, 4))))
  }

  /// A whole snapshot: this head, and a group as bytes.
  func bytes(before body: [UInt8]) -> [UInt8] {
    let stamp = [latest.instant.milliseconds, latest.counter].map { UInt64(truncatingIfNeeded: $0) }
    let words = [program] + stamp + [UInt64(listing.count)] + listing.sorted()
    let content = words.flatMap(Self.bytes) + body
    let print = content.withUnsafeBytes { Fingerprint.of($0) }
    return Self.bytes(Self.magic) + Self.bytes(print) + content
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
  }

  private static func bytes(_ word: UInt64) -> [UInt8] { withUnsafeBytes(of: word.littleEndian) { Array($0) } }
}
