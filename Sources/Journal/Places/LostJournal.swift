import Meetings

/// A group whose journal is gone, while this device kept copies of what it recorded.
public struct LostJournal: Hashable, Sendable {
  /// The folder of the group.
  public let folder: GroupFolder
  /// The folder with the copies.
  public let copies: String
  /// The folder of groups, where that itself is not there; nil where only the journal is missing.
  public var missing: String?
  /// What the folder of the journal is called now, where it only got another name.
  var renamed: String?

  /// What to say of it, and what to do.
  public var remark: Text {
    if let missing { return Self.remark(of: missing, with: [folder.name], copies: copies) }
    if let renamed { return remark(of: renamed) }
    return Text(
      nl:
        "Het logboek van \(folder.path) is weg. Zet de map logboek terug uit een reservekopie; wat op dit apparaat is "
        + "vastgelegd, staat ook nog in \(copies).",
      en: "The journal of \(folder.path) is gone. Put the folder logboek back from a backup; what was recorded on this "
        + "device is also still in \(copies).")
  }

  private func remark(of renamed: String) -> Text {
    Text(
      nl:
        "Het logboek van \(folder.path) is weg: de map heet nu “\(renamed)”. Hernoem die naar logboek; wat op dit apparaat "
        + "is vastgelegd, staat ook nog in \(copies).",
      en: "The journal of \(folder.path) is gone: its folder is called “\(renamed)” now. Rename that to logboek; what "
        + "was recorded on this device is also still in \(copies).")
  }

  /// A disk that is not there, or a share that is not connected, is likelier than a loss.
  static func remark(of root: String, with names: [String], copies: String) -> Text {
    let stood = names.count == 1 ? "stond" : "stonden"
    return Text(
      nl:
        "De map \(root) is er niet; daarin \(stood) \(names.listed("en")). Is het een schijf of een gedeelde map, "
        + "verbind die dan; anders haal je hem uit een reservekopie. Wat op dit apparaat is vastgelegd, staat ook nog "
        + "in \(copies).",
      en: "The folder \(root) is not there; it held \(names.listed("and")). If it is a disk or a shared folder, "
        + "connect it; else restore it from a backup. What was recorded on this device is also still in \(copies).")
  }
}

/// A group whose journal is hidden by something else.
public struct ObstructedJournal: Hashable, Sendable {
  /// The folder of the group.
  public let folder: GroupFolder

  /// What to say of it, and what to do.
  public var remark: Text {
    Text(
      nl:
        "Op de plek van het logboek van \(folder.name) staat iets anders: \(folder.journal) is geen map. Haal dat weg "
        + "en zet de map logboek terug uit een reservekopie. Er is niets gewist.",
      en:
        "Something else is in the place of the journal of \(folder.name): \(folder.journal) is not a folder. Remove it "
        + "and restore the folder logboek from a backup. Nothing was deleted.")
  }
}
