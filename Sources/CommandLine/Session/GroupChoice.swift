import Groups
import Journal
import Meetings

/// Finds the group that is meant among those in the folder.
struct GroupChoice {
  let places: Places
  let asked: String?

  /// The folder of the one group there is, or of the one that was named.
  func folder() throws(Problem) -> GroupFolder {
    let looked = places.lookForGroups()
    let folders = looked.groups
    guard !folders.isEmpty else {
      throw Self.unreadable(looked, places) ?? Self.obstructed(looked, named: nil) ?? Self.lost(looked, named: nil)
        ?? stray(looked) ?? nothingHere(looked)
    }
    guard let asked else {
      // One that cannot be read may be the one that is meant.
      let hidden = looked.unreadable.map { GroupFolder(path: $0.path) } + looked.lost.map(\.folder)
      if folders.count == 1, hidden.isEmpty { return folders[0] }
      throw Self.choose(among: folders + hidden)
    }
    let wanted = asked.folded
    if let folder = folders.first(where: { FilePath.isSame($0.name, asked) }) { return folder }
    if let problem = Self.unreadable(looked, places, named: wanted) { throw problem }
    let called = folders.filter { $0.name.folded == wanted }
    if !called.isEmpty { return try Self.only(called, of: looked, called: wanted) }
    let named = folders.map { (folder: $0, name: Self.name(of: $0)) }
    let exact = named.filter { $0.name.folded == wanted }
    let found = exact.isEmpty ? named.filter { Self.fits($0.name, wanted) || Self.fits($0.folder.name, wanted) } : exact
    if found.count == 1 { return found[0].folder }
    if let problem = Self.obstructed(looked, named: wanted) ?? Self.lost(looked, named: wanted) { throw problem }
    throw found.isEmpty ? unknown(asked, folders) : Self.choose(among: found.map(\.folder))
  }

  /// The one folder whose name has these letters. With other accents or capitals it may as well be another one.
  private static func only(
    _ called: [GroupFolder], of looked: FoundGroups, called wanted: String
  ) throws(Problem) -> GroupFolder {
    if let problem = obstructed(looked, named: wanted) ?? lost(looked, named: wanted) { throw problem }
    if called.count > 1 { throw choose(among: called) }
    return called[0]
  }

  /// The name that a group gave itself; that of its folder where the journal does not tell.
  static func name(of folder: GroupFolder) -> String {
    var reader = JournalReader(folder: folder)
    let history = reader.history()
    return history.group.name.isEmpty ? folder.name : history.group.name
  }

  private static func fits(_ name: String, _ wanted: String) -> Bool {
    let words = name.folded.split { !$0.isLetter && !$0.isNumber }
    return name.folded.hasPrefix(wanted) || words.contains { $0.hasPrefix(wanted) }
  }

  /// A folder that is there and cannot be read must not look like one without groups. `wanted` is the name of the
  /// group's folder; nil for any.
  static func unreadable(_ looked: FoundGroups, _ places: Places, named wanted: String? = nil) -> Problem? {
    let all = looked.unreadable
    let isMeant = { (trouble: Trouble) in
      wanted == nil || trouble.path == places.groupsRoot || GroupFolder(path: trouble.path).name.folded == wanted
    }
    guard let trouble = all.first(where: isMeant) else { return nil }
    if trouble.path == places.groupsRoot, trouble.cause == .system(.notFolder) {
      return Problem(
        .usage, nl: "\(trouble.path) is geen map. Noem met --folder de map waarin de mappen van de groepen staan.",
        en: "\(trouble.path) is not a folder. Use --folder to name the folder that holds the groups' folders.")
    }
    return FoundGroups(unreadable: [trouble]).remark.map { Problem(.damaged, $0) }
  }

  /// A group whose journal is hidden by something else must not look like none at all.
  private static func obstructed(_ looked: FoundGroups, named wanted: String?) -> Problem? {
    let found = looked.obstructed.first { wanted == nil || $0.folder.name.folded == wanted }
    return found.map { Problem(.damaged, $0.remark) }
  }

  /// A group whose journal is gone must not look like none at all.
  private static func lost(_ looked: FoundGroups, named wanted: String?) -> Problem? {
    looked.lost.first { wanted == nil || $0.folder.name.folded == wanted }.map { Problem(.damaged, $0.remark) }
  }

  /// A group that is gone, while something still waits for it, must not look like none at all.
  private func stray(_ looked: FoundGroups) -> Problem? {
    StrayEntries.all(besides: looked, in: places).first.map { Problem(.damaged, $0.remark) }
  }

  private func nothingHere(_ looked: FoundGroups) -> Problem {
    let command = TypedCommand.words("group new", ofGroup: false)
    // Groups stood here: that they are away is likelier than that a first one is wanted.
    if let remark = looked.remarkOfEmptied {
      let other = Text(
        nl: "Een nieuwe groep maak je met: \(command) NAAM", en: "A new group is made with: \(command) NAME")
      var problem = Problem(.notFound, remark.followed(by: other))
      problem.isAway = true
      return problem
    }
    return Problem(
      .notFound, nl: "Er is nog geen groep in \(places.groupsRoot). Maak er een met: \(command) NAAM",
      en: "There is no group in \(places.groupsRoot) yet. Make one with: \(command) NAME")
  }

  private static func choose(among folders: [GroupFolder]) -> Problem {
    let names = names(of: folders)
    return Problem(
      .usage, nl: "Er zijn meerdere groepen: \(names.nl). Zeg met --group welke je bedoelt.",
      en: "There are several groups: \(names.en). Say with --group which one you mean.")
  }

  private func unknown(_ asked: String, _ folders: [GroupFolder]) -> Problem {
    let names = Self.names(of: folders)
    return Problem(
      .notFound, nl: "Er is geen groep “\(asked)” in \(places.groupsRoot). Wel: \(names.nl).",
      en: "There is no group “\(asked)” in \(places.groupsRoot). Known groups: \(names.en).")
  }

  /// The groups by their own names; with its folder where another bears the same name.
  private static func names(of folders: [GroupFolder]) -> Text {
    let named = folders.map { (folder: $0, name: name(of: $0)) }
    let texts = named.map { group in
      let isAlone = named.count { $0.name.folded == group.name.folded } == 1
      return isAlone
        ? Text(verbatim: group.name)
        : Text(
          nl: "\(group.name) (map \(group.folder.name))", en: "\(group.name) (folder \(group.folder.name))")
    }
    return Text(nl: texts.map(\.nl).joined(separator: ", "), en: texts.map(\.en).joined(separator: ", "))
  }
}
