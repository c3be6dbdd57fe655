import Meetings

/// What tells a group from all others, wherever its folder is and whatever that is called: made of the entry that it
/// began with.
public struct GroupSign: Hashable, Sendable {
  /// Eight digits, fit for the name of a file.
  public let raw: String

  /// The sign of the group that began with this entry.
  public init(of founding: EntryID) { raw = Checksum.hex(Checksum.crc32(Array(founding.raw.utf8))) }

  /// A sign as it was written; nil where that is none.
  init?(_ raw: some StringProtocol) {
    let isHex = raw.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard raw.utf8.count == 8, isHex else { return nil }
    self.raw = String(raw)
  }
}

extension Entry {
  /// The sign of the group that began with this entry; nil where none did.
  var sign: GroupSign? { event is GroupFounded ? GroupSign(of: mark.id) : nil }
}

extension History {
  /// The signs of this group: one, or more where somebody put the journals of several in one folder; none where its
  /// beginning is missing. The first is that of the entry that counts as its beginning.
  public var signs: [GroupSign] { entries.compactMap(\.sign) }

  /// Under which this device keeps things for this group that go along when its folder gets another name or another
  /// place; where its beginning is missing that is the key of its folder. Of several beginnings, as where two devices began
  /// the same group, it is the one under which there is something already.
  public func key(in folder: GroupFolder, isUsed: (String) -> Bool) -> String {
    signs.key(in: folder, isUsed: isUsed)
  }

  /// The same; where its beginning is missing, as far as copies on this device tell.
  public func signs(among copies: [HeldCopy]) -> [GroupSign] {
    if !signs.isEmpty { return signs }
    if entries.isEmpty { return Self.onlySign(among: copies) }
    let spokenOf = spokenOf
    let related = copies.first { $0.sign != nil && $0.ids.contains { contains($0) || spokenOf.contains($0) } }
    return related?.sign.map { [$0] } ?? []
  }

  /// Whose journal one without any entry is: that of the only group there is, or of the only one that never had any there,
  /// because its beginning still waits.
  private static func onlySign(among copies: [HeldCopy]) -> [GroupSign] {
    let known = Set(copies.compactMap(\.sign))
    let had = Set(copies.filter { !$0.entries.isEmpty }.compactMap(\.sign))
    let all = known.count == 1 ? known : known.subtracting(had)
    return all.count == 1 ? Array(all) : []
  }

  /// What entries are about, here or not: where the beginning of a group is gone, others speak of what went with it.
  var spokenOf: Set<EntryID> {
    Set(entries.flatMap { [$0.event.subject, (try? $0.event.fields.optionalID("meeting")) ?? nil] }.compactMap { $0 })
  }
}

extension [GroupSign] {
  /// Under which this device keeps things for the group with these signs, of which there may be some already.
  public func key(in folder: GroupFolder, isUsed: (String) -> Bool) -> String {
    let keys = map(\.raw)
    return keys.first(where: isUsed) ?? keys.first ?? folder.key
  }
}
