import Meetings

extension GroupFolder {
  /// Whether there is a journal in the folder.
  public func hasJournal(files: any FileSystem = SystemFiles()) -> Bool {
    (try? files.target(of: journal))?.kind == .folder
  }

  /// What to say where the journal went away while the group is open; nil where it is there, or cannot be looked for.
  /// `state` is the state folder.
  public func remarkOfGoneJournal(state: String, files: any FileSystem = SystemFiles()) -> Text? {
    do throws(Errno) {
      _ = try files.target(of: journal)
      return nil
    } catch {
      guard error == .notFound else { return nil }
    }
    let copies = PrivateCopies(state: state, group: self, files: files).folder
    return Text(
      nl:
        "Het logboek van \(path) is weg. Zet de map logboek terug; wat je intussen vastlegt, wacht op dit apparaat, in "
        + "\(copies).",
      en:
        "The journal of \(path) is gone. Put the folder logboek back; what you record meanwhile waits on this device, "
        + "in \(copies).")
  }
}
