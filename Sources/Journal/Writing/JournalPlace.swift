import Meetings

/// Where a session writes: the journal in its group's folder, as long as that is there and is still of that group.
struct JournalPlace: Sendable {
  let folder: GroupFolder
  private let files: any FileSystem
  /// Whether the group has a journal: where it is gone later, somebody took it away.
  private var hasJournal: Bool
  private var standing: StandingGroup
  /// The sign of a group that begins here, until its first entry is written.
  private var founded: GroupSign?

  init(_ folder: GroupFolder, signs: [GroupSign], hasJournal: Bool, files: any FileSystem) {
    (self.folder, self.files, self.hasJournal) = (folder, files, hasJournal)
    standing = StandingGroup(folder, signs: signs, files: files)
  }

  /// A group begins here: once that is written, what tells it from all others is known.
  mutating func begin(_ sign: GroupSign) { founded = sign }

  /// Something was written.
  mutating func isBegun() {
    hasJournal = true
    if let founded { standing = StandingGroup(folder, signs: [founded], files: files) }
    founded = nil
  }

  /// Why nothing may be written: a new journal in the place of one that is gone would look like a group that has just begun,
  /// and another group may come there yet.
  mutating func obstacle() -> Trouble? {
    if let trouble = anotherGroup() { return trouble }
    guard hasJournal, standing.isGone() || isMissing else { return nil }
    return Trouble(path: folder.journal, step: .open, .notFound)
  }

  /// Nothing goes into the folder of another group that came in the place of the one that was read: entries wait.
  mutating func anotherGroup() -> Trouble? {
    standing.isAnother() ? Trouble(path: folder.path, step: .open, cause: .anotherGroup) : nil
  }

  var isMissing: Bool {
    do throws(Errno) {
      _ = try files.target(of: folder.journal)
      return false
    } catch { return error == .notFound }
  }

  /// What stands in the journal now, and what it says was erased.
  func present() -> (ids: Set<EntryID>, erasures: Erasures) {
    var (reader, erasures) = (JournalReader(folder: folder, files: files), Erasures())
    let entries = reader.read().entries
    for entry in entries { erasures.note(entry) }
    return (Set(entries.map(\.mark.id)), erasures)
  }

  /// Where a file of this name goes: in the folder of the year; where that is a link, which no reader follows, in the
  /// journal's own folder.
  func path(of name: String) -> String {
    let year = "\(folder.journal)/\(name.prefix(4))"
    let isLink = (try? files.status(at: year))?.kind == .link
    return "\(isLink ? folder.journal : year)/\(name)"
  }
}
