import Meetings

extension GroupFolder {
  /// Whether there is a journal in the folder.
  public func hasJournal(files: any FileSystem = SystemFiles()) -> Bool {
    (try? files.target(of: journal))?.kind == .folder
  }

  /// What to say where the journal went away while the group with these signs is open; nil where it is there. `state` is
  /// the state folder; `isGone` tells that what stands there is not the journal that was read.
  public func remarkOfGoneJournal(
    state: String, signs: [GroupSign], isGone: Bool, files: any FileSystem = SystemFiles()
  ) -> Text? {
    do throws(Errno) {
      _ = try files.target(of: journal)
      if !isGone { return nil }
    } catch {
      guard error == .notFound else { return remark(of: error, copies(state, signs)) }
    }
    return (try? files.target(of: path)) == nil
      ? remarkOfGoneFolder(copies(state, signs)) : remarkOfGoneJournal(copies(state, signs), files)
  }

  /// The folder that the journal became, as a sync client makes of it: "Logboek", "logboek (1)". Nil where there is none
  /// with a journal in it, or more than one.
  func renamedJournal(files: any FileSystem = SystemFiles()) -> String? {
    let beside = (try? files.names(in: path)) ?? []
    if beside.contains("logboek") { return nil }
    let names = beside.filter { name in
      guard name.folded.hasPrefix("logboek") else { return false }
      let years = ((try? files.names(in: "\(path)/\(name)")) ?? []).filter { $0.count == 4 && Int($0) != nil }
      return years.contains { year in
        ((try? files.names(in: "\(path)/\(name)/\(year)")) ?? []).contains { $0.hasSuffix(".jsonl") }
      }
    }
    return names.count == 1 ? names[0] : nil
  }

  private func remarkOfGoneJournal(_ copies: String, _ files: any FileSystem) -> Text {
    if let renamed = renamedJournal(files: files) {
      return Text(
        nl:
          "Het logboek van \(path) is weg: de map heet nu “\(renamed)”. Hernoem die naar logboek; wat je intussen "
          + "vastlegt, wacht op dit apparaat, in \(copies).",
        en:
          "The journal of \(path) is gone: its folder is called “\(renamed)” now. Rename that to logboek; what you record "
          + "meanwhile waits on this device, in \(copies).")
    }
    return Text(
      nl:
        "Het logboek van \(path) is weg. Zet de map logboek terug; wat je intussen vastlegt, wacht op dit apparaat, in "
        + "\(copies).",
      en:
        "The journal of \(path) is gone. Put the folder logboek back; what you record meanwhile waits on this device, "
        + "in \(copies).")
  }

  private func remarkOfGoneFolder(_ copies: String) -> Text {
    Text(
      nl:
        "De map \(path) is weg. Sluit de schijf of gedeelde map weer aan, of zet de map terug; wat je intussen vastlegt, "
        + "wacht op dit apparaat, in \(copies).",
      en:
        "The folder \(path) is gone. Connect the disk or shared folder again, or put the folder back; what you record "
        + "meanwhile waits on this device, in \(copies).")
  }

  /// Where it cannot even be looked for, as on a disk that was pulled out.
  private func remark(of error: Errno, _ copies: String) -> Text {
    let reason = error.reason(isReading: true)
    return Text(
      nl:
        "De map \(path) is niet te lezen: \(reason.nl). Wat je intussen vastlegt, wacht op dit apparaat, in \(copies).",
      en:
        "The folder \(path) cannot be read: \(reason.en). What you record meanwhile waits on this device, in "
        + "\(copies).")
  }

  /// What to say where another group came in the place of the one with these signs, while that is open.
  public func remarkOfAnotherGroup(state: String, signs: [GroupSign]) -> Text {
    let copies = copies(state, signs)
    return Text(
      nl:
        "In de map \(path) staat nu een andere groep. Zet de map van deze groep terug; wat je intussen vastlegt, wacht op "
        + "dit apparaat, in \(copies).",
      en:
        "There is another group in \(path) now. Put the folder of this group back; what you record meanwhile waits on this "
        + "device, in \(copies).")
  }

  /// What to say once it is back.
  public static let isBack = Text(nl: "De map van de groep is er weer.", en: "The folder of the group is back.")

  private func copies(_ state: String, _ signs: [GroupSign]) -> String {
    CopyFolder(state: state, key: key, sign: signs.first).path
  }
}
