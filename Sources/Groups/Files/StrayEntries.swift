import Journal
import Meetings

/// Entries that wait on this device for a group whose folder was not found under its name.
public struct StrayEntries: Hashable, Sendable {
  /// The copies that hold them.
  public let copies: StrayCopies
  /// The one group found that they are of, under another name or in another home; nil where there is none, or more than
  /// one, or where its folder was elsewhere: there it may still be.
  public let group: GroupFolder?

  /// Those besides the groups found. Journals are read only where there are any.
  public static func all(besides found: FoundGroups, in places: Places) -> [StrayEntries] {
    all(of: StrayCopies.all(besides: found, in: places), among: found)
  }

  private static func all(of copies: [StrayCopies], among found: FoundGroups) -> [StrayEntries] {
    guard !copies.isEmpty else { return [] }
    let histories = found.groups.map { folder in
      var reader = JournalReader(folder: folder)
      return (folder: folder, history: reader.history())
    }
    return copies.map { copies in
      let owners = histories.filter { copies.belong(to: $0.history) }.map(\.folder)
      return StrayEntries(copies: copies, group: copies.mayFollow && owners.count == 1 ? owners[0] : nil)
    }
  }

  /// Puts those of a group that was found beside its other copies, so that they go to its folder when it opens; gives
  /// the rest.
  public static func settle(besides found: FoundGroups, in places: Places) -> [StrayEntries] {
    settle(all(besides: found, in: places), in: places)
  }

  /// The same for the one group that is opened; gives those of it that stay where they are. What waits elsewhere is looked
  /// at only where the names of its copies tell that it may be of this group.
  public static func settle(of history: History, in folder: GroupFolder, places: Places) -> [StrayEntries] {
    guard StrayCopies.maybe(of: history, besides: folder, in: places) else { return [] }
    let found = places.lookForGroups()
    let own = StrayCopies.all(besides: found, in: places).filter { $0.mayFollow && $0.belong(to: history) }
    return settle(all(of: own, among: found), in: places)
  }

  private static func settle(_ strays: [StrayEntries], in places: Places) -> [StrayEntries] {
    strays.filter { stray in
      guard let group = stray.group else { return true }
      do throws(Trouble) {
        try stray.copies.lend(to: group, state: places.state)
        return false
      } catch {
        return true
      }
    }
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
    let gone =
      copies.isTaken
      ? Text(
        nl: "in de map van die groep (\(copies.place)) staat nu een andere. Zet haar ernaast, onder een andere naam,",
        en:
          "another group is in the folder of that group (\(copies.place)) now. Put it beside that, under another name,"
      )
      : Text(
        nl: "de map van die groep (\(copies.place)) is hier niet gevonden. "
          + (copies.wasHere ? "Zet haar terug," : "Staat zij ergens anders, open de groep dan daar,"),
        en: "the folder of that group (\(copies.place)) was not found here. "
          + (copies.wasHere ? "Put it back," : "Where it is elsewhere, open the group there,"))
    return Text(
      nl:
        "\(count) \(stand) alleen op dit apparaat, in \(path): \(gone.nl) of kopieer wat er staat naar de map logboek "
        + "van de groep.",
      en: "\(count) \(are) on this device only, in \(path): \(gone.en) or copy what is there to the group's folder "
        + "logboek.")
  }
}
