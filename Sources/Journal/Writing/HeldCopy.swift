import Meetings

/// A copy that this device keeps of entries which were in the group's folder: should they be gone there, somebody can
/// put the copy back. The program does not, for somebody may have taken them away.
public struct HeldCopy: Hashable, Sendable {
  /// Where the copy is; it is a journal file itself.
  public let path: String
  /// The entries in it that were seen in the group's folder.
  public let entries: [EntryID]
  /// The numbers that some of them took, by their entry: "B2026-4.3".
  public let numbers: [EntryID: String]

  /// A copy by its parts.
  public init(path: String, entries: [EntryID], numbers: [EntryID: String] = [:]) {
    self.path = path
    self.entries = entries
    self.numbers = numbers
  }

  /// A copy that holds these entries.
  init(path: String, entries: [Entry]) {
    let numbers = entries.compactMap { entry in
      (try? entry.event.fields.text("number")).map { (entry.mark.id, $0) }
    }
    self.init(
      path: path, entries: entries.map(\.mark.id), numbers: Dictionary(numbers) { first, _ in first })
  }

  /// The numbers that entries of these copies took.
  public static func numbers(of copies: [HeldCopy]) -> [String] {
    copies.flatMap { copy in copy.entries.compactMap { copy.numbers[$0] } }
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
    return copies.compactMap { copy in
      let found = copy.entries.filter { left.remove($0) != nil }
      return found.isEmpty ? nil : HeldCopy(path: copy.path, entries: found, numbers: copy.numbers)
    }
  }

  /// The same for a history that was read before the copies were listed: what another program recorded in between is
  /// in the folder, and is looked for there before anything is called missing.
  public static func missing(
    from history: History, readBefore copies: [HeldCopy], of folder: GroupFolder
  ) -> [HeldCopy] {
    if missing(from: history, among: copies).isEmpty { return [] }
    var (reader, now) = (JournalReader(folder: folder), history)
    now.insert(reader.read().entries)
    return missing(from: now, among: copies)
  }

  /// Those of these copies that hold entries which a history lacks, with just those entries, each once.
  public static func missing(from history: History, among copies: [HeldCopy]) -> [HeldCopy] {
    var counted: Set<EntryID> = []
    return copies.compactMap { copy in
      let lost = copy.entries.filter { !history.contains($0) && counted.insert($0).inserted }
      return lost.isEmpty ? nil : HeldCopy(path: copy.path, entries: lost, numbers: copy.numbers)
    }
  }
}
