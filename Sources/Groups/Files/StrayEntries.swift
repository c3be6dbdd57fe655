import Journal
import Meetings

/// Entries that wait on this device for a group whose folder was not found under its name.
public struct StrayEntries: Hashable, Sendable {
  /// The copies that hold them.
  public let copies: StrayCopies
  /// The one group found that they are of, under another name; nil where there is none, or more than one.
  public let group: GroupFolder?

  /// Those besides the groups found. Journals are read only where there are any.
  public static func all(besides found: FoundGroups, in places: Places) -> [StrayEntries] {
    let copies = StrayCopies.all(besides: found.folders, state: places.state)
    guard !copies.isEmpty else { return [] }
    let histories = found.groups.map { folder in
      var reader = JournalReader(folder: folder)
      return (folder: folder, history: reader.history())
    }
    return copies.map { copies in
      let owners = histories.filter { copies.belong(to: $0.history) }.map(\.folder)
      return StrayEntries(copies: copies, group: owners.count == 1 ? owners[0] : nil)
    }
  }

  /// Puts those of a group that was found with its other copies, so that they go to its folder when it opens; gives the
  /// rest.
  public static func settle(besides found: FoundGroups, in places: Places) -> [StrayEntries] {
    let all = all(besides: found, in: places)
    for stray in all { if let group = stray.group { stray.copies.move(to: group, state: places.state) } }
    return all.filter { $0.group == nil }
  }

  /// What to say of them, and what to do.
  public var remark: Text {
    let (count, path) = (copies.waiting, copies.folder)
    let (stand, are) = count == 1 ? ("regel staat", "entry is") : ("regels staan", "entries are")
    if let group {
      return Text(
        nl:
          "\(count) \(stand) alleen op dit apparaat, in \(path). De map van die groep heet nu \(group.path): open haar "
          + "op het scherm, dan \(count == 1 ? "gaat hij" : "gaan ze") er vanzelf heen.",
        en:
          "\(count) \(are) on this device only, in \(path). The folder of that group is \(group.path) now: open it on "
          + "the screen and \(count == 1 ? "it goes" : "they go") there by \(count == 1 ? "itself" : "themselves").")
    }
    return Text(
      nl:
        "\(count) \(stand) alleen op dit apparaat, in \(path): de map van die groep (\(copies.name)) is niet gevonden. "
        + "Zet haar terug, of kopieer wat daar staat naar de map logboek van de groep.",
      en:
        "\(count) \(are) on this device only, in \(path): the folder of that group (\(copies.name)) was not found. Put "
        + "it back, or copy what is there to the group's folder logboek.")
  }
}
