import Meetings

/// A copy that this device keeps of entries which were in the group's folder: should they be gone there, they come back.
public struct HeldCopy: Sendable {
  /// Where the copy is; it is a journal file itself.
  public let path: String
  /// The entries in it that were seen in the group's folder.
  public let entries: [Entry]
  /// What tells the group that they were recorded in; nil where that is not known.
  let group: String?

  /// A copy by its parts.
  init(path: String, entries: [Entry], group: String? = nil) {
    self.path = path
    self.entries = entries
    self.group = group ?? entries.first { $0.event is GroupFounded }.map { Self.sign(of: $0.mark.id) }
  }

  /// The entries by their identities.
  public var ids: [EntryID] { entries.map(\.mark.id) }

  /// The numbers that entries of these copies took: "B2026-4.3".
  public static func numbers(of copies: [HeldCopy]) -> [String] {
    copies.flatMap(\.entries).compactMap { try? $0.event.fields.text("number") }
  }

  /// The copies that this device holds of a group. `state` is the state folder.
  public static func all(
    of folder: GroupFolder, state: String, files: any FileSystem = SystemFiles()
  ) -> [HeldCopy] {
    PrivateCopies(state: state, group: folder, files: files).seenSafe()
  }

  /// Where copies of a group may be, however its folder was typed: what is made anew in the place of a group leaves none
  /// of them behind.
  public static func folders(of group: GroupFolder, state: String) -> [String] {
    PrivateCopies.folders(of: group, state: state)
  }

  /// Those of these copies that hold any of these entries as they were written, with just those, each once.
  public static func holding(_ wanted: Set<EntryID>, among copies: [HeldCopy]) -> [HeldCopy] {
    var left = wanted
    return copies.compactMap { $0.with { left.remove($0.mark.id) != nil } }
  }

  /// Those of these copies that hold entries which a history lacks, with just those entries, each once.
  static func missing(from history: History, among copies: [HeldCopy]) -> [HeldCopy] {
    var counted: Set<EntryID> = []
    return copies.compactMap { copy in
      copy.with { !history.contains($0.mark.id) && counted.insert($0.mark.id).inserted }
    }
  }

  /// Those that this device recorded in other places of the same group, and this one lacks. Nothing is read where nothing was
  /// ever erased.
  static func erasings(of history: History, besides folder: GroupFolder, state: String) -> [HeldCopy] {
    let (files, own) = (SystemFiles(), Set(folder.keys))
    guard let sign = history.founding.map(sign), !((try? files.names(in: "\(state)/erased")) ?? []).isEmpty else {
      return []
    }
    let others = ((try? files.names(in: PrivateCopies.root(state))) ?? []).filter { !own.contains($0) }.sorted()
    let copies = others.flatMap { key in
      PrivateCopies(state: state, folder: "\(PrivateCopies.root(state))/\(key)", files: files).seenSafe()
    }
    return copies.filter { $0.group == sign }.compactMap { copy in
      copy.with { $0.event is TextRedacted && !history.contains($0.mark.id) }
    }
  }

  /// The same copy with some of its entries; nil where there are none of those.
  private func with(_ isWanted: (Entry) -> Bool) -> HeldCopy? {
    let found = entries.filter(isWanted)
    return found.isEmpty ? nil : HeldCopy(path: path, entries: found, group: group)
  }

  // MARK: Of which group

  /// What tells a group from all others, in the marks of copies: made of the entry that it began with.
  static func sign(of founding: EntryID) -> String { Checksum.hex(Checksum.crc32(Array(founding.raw.utf8))) }

  /// Those of these copies that are of the group that has this history. Copies are kept by the path of the folder, and in
  /// that place there may be another group by now.
  static func ofGroup(_ history: History, among copies: [HeldCopy]) -> [HeldCopy] {
    if history.entries.isEmpty { return Set(copies.compactMap(\.group)).count > 1 ? [] : copies }
    let spokenOf = history.founding == nil ? history.spokenOf : []
    let related = copies.map { $0.ids.contains { history.contains($0) || spokenOf.contains($0) } }
    let sign = history.founding.map(sign) ?? zip(copies, related).first { $1 && $0.group != nil }?.0.group
    return zip(copies, related).filter { $1 || sign != nil && $0.group == sign }.map(\.0)
  }
}

/// What this device recorded and the group's folder held once, and holds no more: emptied, cut short, or older than it was.
public struct LostEntries: Sendable {
  /// Those of this group: they come back by themselves.
  public let copies: [HeldCopy]
  /// Those of which nobody can tell whether they are of this group.
  public let strange: [HeldCopy]

  /// None, as where the journal could not be read.
  public static let none = LostEntries()

  private init(strange: [HeldCopy] = []) { (copies, self.strange) = ([], strange) }

  /// What a history lacks that was read from the folder after these copies: what another program records meanwhile is in
  /// the folder by then.
  public init(from history: History, among copies: [HeldCopy]) {
    let missing = HeldCopy.missing(from: history, among: copies)
    let own = missing.isEmpty ? [] : Set(HeldCopy.ofGroup(history, among: copies).map(\.path))
    self.copies = missing.filter { own.contains($0.path) }
    strange = missing.filter { !own.contains($0.path) }
  }

  /// The same, with what erased words of this group in another place where this device had it: a back-up or a copy of its
  /// folder under another name does not show them again. `state` is the state folder.
  public init(from history: History, among copies: [HeldCopy], of folder: GroupFolder, state: String) {
    let lost = LostEntries(from: history, among: copies)
    self.copies = lost.copies + HeldCopy.erasings(of: history, besides: folder, state: state)
    strange = lost.strange
  }

  /// The entries that come back.
  public var entries: [Entry] { copies.flatMap(\.entries) }

  /// What is left once they are back.
  public var brought: LostEntries { LostEntries(strange: strange) }

  /// What there is left to remark once they are back: of a last line that was cut off the whole stands elsewhere then.
  public func left(of remarks: [Remark]) -> [Remark] {
    let ids = Set(copies.flatMap(\.ids))
    return remarks.filter { $0.entry.map { !ids.contains($0) } ?? true }
  }
}

extension History {
  /// What these entries say.
  public init(_ entries: [Entry]) {
    self.init()
    insert(entries)
  }

  /// The entry that the group began with; nil where that is not here.
  public var founding: EntryID? { entries.first { $0.event is GroupFounded }?.mark.id }

  /// What entries are about, here or not: where the beginning of a group is gone, others speak of what went with it.
  fileprivate var spokenOf: Set<EntryID> {
    Set(entries.flatMap { [$0.event.subject, (try? $0.event.fields.optionalID("meeting")) ?? nil] }.compactMap { $0 })
  }
}
