import Meetings

/// A copy that this device keeps of entries which were in the group's folder: should they be gone there, they come back.
public struct HeldCopy: Sendable {
  /// Where the copy is; it is a journal file itself.
  public let path: String
  /// The entries in it that were seen in the group's folder.
  public let entries: [Entry]
  /// The sign of the group that they were recorded in; nil where that is not known.
  let sign: GroupSign?
  /// Whether all of it that was seen in the folder can still be read.
  let isWhole: Bool

  /// A copy by its parts.
  init(path: String, entries: [Entry], sign: GroupSign?, isWhole: Bool) {
    self.path = path
    self.entries = entries
    self.sign = sign
    self.isWhole = isWhole
  }

  /// The entries by their identities.
  public var ids: [EntryID] { entries.map(\.mark.id) }

  /// The numbers that entries of these copies took: "B2026-4.3".
  public static func numbers(of copies: [HeldCopy]) -> [String] {
    copies.flatMap(\.entries).compactMap { try? $0.event.fields.text("number") }
  }

  /// The copies that this device holds for one place, of whatever group that was there. `state` is the state folder.
  public static func all(
    of folder: GroupFolder, state: String, files: any FileSystem = SystemFiles()
  ) -> [HeldCopy] {
    CopyFolder.of(folder, state: state, files).flatMap {
      PrivateCopies(state: state, folder: $0, files: files).seenSafe()
    }
  }

  /// Where there are copies for one place: what is made anew in the place of a group leaves none of them behind.
  public static func folders(of group: GroupFolder, state: String) -> [String] {
    CopyFolder.of(group, state: state, SystemFiles()).map(\.path)
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
    let (files, own, signs) = (SystemFiles(), Set(folder.keys), Set(history.signs))
    guard !signs.isEmpty, !((try? files.names(in: "\(state)/erased")) ?? []).isEmpty else { return [] }
    let others = CopyFolder.all(state, files).filter { !own.contains($0.key) }
    let copies = others.filter { $0.sign.map(signs.contains) ?? false }.flatMap {
      PrivateCopies(state: state, folder: $0, files: files).seenSafe()
    }
    return copies.compactMap { copy in
      copy.with { $0.event is TextRedacted && !history.contains($0.mark.id) }
    }
  }

  /// The same copy with some of its entries; nil where there are none of those.
  fileprivate func with(_ isWanted: (Entry) -> Bool) -> HeldCopy? {
    let found = entries.filter(isWanted)
    return found.isEmpty ? nil : HeldCopy(path: path, entries: found, sign: sign, isWhole: isWhole)
  }

  // MARK: Of which group

  /// Whether it is of the group that has this history and these signs, and nil where nobody can tell. Copies are kept by
  /// the path of the folder, and in that place there may be another group by now. `spokenOf` helps where the beginning of
  /// the group is gone.
  fileprivate func isOf(_ history: History, _ signs: Set<GroupSign>, spokenOf: Set<EntryID>?) -> Bool? {
    if let sign, signs.contains(sign) { return true }
    if sign != nil, spokenOf == nil { return false }
    return ids.contains { history.contains($0) || spokenOf?.contains($0) ?? false } ? true : nil
  }
}

/// What this device recorded and the group's folder held once, and holds no more: emptied, cut short, or older than it was.
public struct LostEntries: Sendable {
  /// Those of this group: they come back by themselves.
  public let copies: [HeldCopy]
  /// Those of which nobody can tell whether they are of this group.
  public let strange: [HeldCopy]
  /// Whether the copies tell all that is gone: there are some, and all of them can be read.
  private let isTold: Bool
  /// When something was recorded on the tenth day from the last one with anything in the folder; nil where there are fewer
  /// such days. No clock that is wrong for a meeting or two makes it later.
  let latest: Instant?
  private static let daysOfProof = 10

  /// None, as where the journal could not be read.
  public static let none = LostEntries(strange: [], isTold: false, latest: nil)

  private init(strange: [HeldCopy], isTold: Bool, latest: Instant?) {
    (copies, self.strange, self.isTold, self.latest) = ([], strange, isTold, latest)
  }

  /// What a history lacks that was read from the folder after these copies: what another program records meanwhile is in
  /// the folder by then.
  public init(from history: History, among copies: [HeldCopy]) {
    let isOnlyOne = history.entries.isEmpty && Set(copies.compactMap(\.sign)).count < 2
    let signs = Set(history.signs(among: copies))
    let isKnown = history.founding != nil || history.entries.isEmpty && !signs.isEmpty
    let spokenOf = isKnown ? nil : history.spokenOf
    var own: [String: Bool] = [:]
    for copy in copies { own[copy.path] = isOnlyOne ? true : copy.isOf(history, signs, spokenOf: spokenOf) }
    let lost = HeldCopy.missing(from: history, among: copies.filter { own[$0.path] == true })
    let ids = Set(lost.flatMap(\.ids))
    isTold = !copies.isEmpty && copies.allSatisfy(\.isWhole)
    var days: Set<Int> = []
    latest =
      history.entries.last {
        days.insert($0.mark.at.instant.milliseconds / 86_400_000).inserted && days.count == Self.daysOfProof
      }?.mark.at.instant
    self.copies = lost
    strange = HeldCopy.missing(from: history, among: copies.filter { own[$0.path] == nil })
      .compactMap { copy in copy.with { !ids.contains($0.mark.id) } }
  }

  /// The same, with what erased words of this group in another place where this device had it: a back-up or a copy of its
  /// folder under another name does not show them again. `state` is the state folder.
  public init(from history: History, among copies: [HeldCopy], of folder: GroupFolder, state: String) {
    let lost = LostEntries(from: history, among: copies)
    let all = lost.copies + HeldCopy.erasings(of: history, besides: folder, state: state)
    (strange, isTold, latest) = (lost.strange, lost.isTold, lost.latest)
    // An erasing is kept apart at once, also while it still waits for the folder: that is not gone from there.
    let signs = history.signs(among: copies)
    let waiting = Set((all.isEmpty ? [] : WaitingEntries.of(folder, state: state, signs: signs)).map(\.mark.id))
    self.copies = waiting.isEmpty ? all : all.compactMap { copy in copy.with { !waiting.contains($0.mark.id) } }
  }

  /// The entries that come back.
  public var entries: [Entry] { copies.flatMap(\.entries) }

  /// What is left once they are back.
  public var brought: LostEntries { LostEntries(strange: strange, isTold: isTold, latest: latest) }

  /// What there is left to remark once they are back. Of a last line that was cut off the whole stands elsewhere then. Of a
  /// file of this device that ends in the middle of a line, or in zeros, as a power cut leaves one, nothing is missing for
  /// as long as the copies of its time are kept. `device` is asked for only where there is such a file.
  public func left(of remarks: [Remark], device: () -> String, now: Instant) -> [Remark] {
    let ids = Set(copies.flatMap(\.ids))
    let left = remarks.filter { $0.entry.map { !ids.contains($0) } ?? true }
    let endings: [Remark.Kind] = [.onlyZeros, .tornLastLine]
    guard isTold, left.contains(where: { endings.contains($0.kind) }) else { return left }
    let (device, kept) = (device(), Instant(milliseconds: now.milliseconds - JournalWriter.copyLifetime))
    return left.filter { !endings.contains($0.kind) || !JournalFile.isName($0.file, of: device, since: kept) }
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
}
