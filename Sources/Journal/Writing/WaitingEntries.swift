import Meetings

/// What could so far be kept on this device only: it belongs to the group, and waits for its folder.
public enum WaitingEntries {
  /// The entries of the group with these signs that its folder was never seen to hold. `state` is the state folder.
  public static func of(
    _ folder: GroupFolder, state: String, signs: [GroupSign], files: any FileSystem = SystemFiles()
  ) -> [Entry] {
    let copies = PrivateCopies(state: state, group: folder, signs: signs, files: files)
    return copies.leftovers().flatMap(\.lines).map(\.entry)
  }
}
