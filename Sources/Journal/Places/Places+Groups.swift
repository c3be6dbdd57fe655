import Meetings

/// Which groups there are, and which folders do not let themselves be read.
public struct FoundGroups: Hashable, Sendable {
  /// The groups that have a journal, by name.
  public var groups: [GroupFolder] = []
  /// The folder of groups, or folders in it that may each be a group, with why they cannot be read.
  public var unreadable: [Trouble] = []
  /// The folders of groups whose journal is gone, each with where this device has copies of it.
  public var lost: [LostJournal] = []
  /// The groups where something stands that is no folder, in the place of the journal.
  public var obstructed: [ObstructedJournal] = []
  /// The groups that once stood in the folder of groups, where that is empty now.
  public var emptied: [LostJournal] = []

  /// What was found, by its parts.
  public init(
    groups: [GroupFolder] = [], unreadable: [Trouble] = [], lost: [LostJournal] = [],
    obstructed: [ObstructedJournal] = []
  ) {
    self.groups = groups
    self.unreadable = unreadable
    self.lost = lost
    self.obstructed = obstructed
  }

  /// All folders that are a group or may be one.
  public var folders: [GroupFolder] {
    groups + unreadable.map { GroupFolder(path: $0.path) } + lost.map(\.folder) + obstructed.map(\.folder)
  }

  /// Whether every folder that may be a group was found and could be read.
  public var isWhole: Bool { unreadable.isEmpty && lost.isEmpty && obstructed.isEmpty }

  /// What to say of what cannot be read or is gone; nil where all is there. What was there must not look like nothing.
  public var remark: Text? {
    guard let first = unreadable.first else { return obstructed.first?.remark ?? remarkOfLost ?? remarkOfEmptied }
    return Text(
      nl: "De map \(first.path) is niet te lezen: \(first.reason.nl). Er is niets weg; \(first.remedy.nl).",
      en: "Cannot open \(first.path): \(first.reason.en). Nothing is lost; \(first.remedy.en).")
  }

  /// All groups of a folder that is not there in one sentence: they come back together.
  private var remarkOfLost: Text? {
    guard lost.count > 1, let first = lost.first, let root = first.missing else { return lost.first?.remark }
    return LostJournal.remark(of: root, with: lost.map(\.folder.name), copies: FilePath.parent(first.copies))
  }
}

extension FoundGroups {
  /// What to say of the groups that stood in a folder of groups that is empty now; nil where none are known.
  public var remarkOfEmptied: Text? {
    guard let first = emptied.first, let root = first.missing else { return nil }
    let names = emptied.map(\.folder.name)
    let copies = emptied.count == 1 ? first.copies : FilePath.parent(first.copies)
    return Text(
      nl:
        "De map \(root) is leeg; eerder \(names.count == 1 ? "stond" : "stonden") daarin \(names.listed("en")). Is het "
        + "een schijf of een gedeelde map, verbind die dan. Wat op dit apparaat is vastgelegd, staat ook nog in "
        + "\(copies).",
      en:
        "The folder \(root) is empty; it held \(names.listed("and")). If it is a disk or a shared folder, connect it. "
        + "What was recorded on this device is also still in \(copies).")
  }
}

extension Trouble {
  /// What to do about a folder that cannot be read, as the rest of a sentence.
  fileprivate var remedy: Text {
    switch cause {
    case .system(.accessDenied), .system(.notPermitted):
      Text(nl: "zorg dat je deze map mag lezen", en: "make sure that you may read this folder")
    default:
      Text(
        nl: "kijk wat er op die plek staat en of de schijf bereikbaar is",
        en: "check what is in that place and whether the disk can be reached")
    }
  }
}

extension Places {
  /// The groups that have a journal, by name; those in folders that cannot be read are left out.
  public func groups(files: any FileSystem = SystemFiles()) -> [GroupFolder] { lookForGroups(files: files).groups }

  /// Looks for groups. A folder that does not let itself be read is told, for it may well be a group.
  public func lookForGroups(files: any FileSystem = SystemFiles()) -> FoundGroups {
    var found = FoundGroups()
    do throws(Errno) {
      let names = try files.names(in: groupsRoot).sortedAsNames().filter { !$0.hasPrefix(".") && $0 != Self.ofTheDisk }
      for name in names { look(at: GroupFolder(path: groupsRoot + "/" + name), files, into: &found) }
      // So does a disk that is not there look. Whoever took the only group away gets no more than a sentence.
      if names.isEmpty { found.emptied = groupsCopied(files) }
    } catch .notFound {
      found.lost = groupsCopied(files)
    } catch {
      found.unreadable.append(Trouble(path: groupsRoot, step: .read, error))
    }
    return found
  }

  /// The groups of a folder that is not there, as far as this device has copies of them: a share that is not mounted, or
  /// a folder that was moved, must not look like a first start.
  private func groupsCopied(_ files: any FileSystem) -> [LostJournal] {
    var keys: Set<String> = []
    return CopyFolder.all(state, files).compactMap { copies in
      guard let folder = copies.place(in: self, files), !copies.paths(files).isEmpty, keys.insert(copies.key).inserted
      else { return nil }
      return LostJournal(folder: folder, copies: copies.path, missing: groupsRoot)
    }
  }

  /// A folder that the system itself makes on a disk, and that nobody may read.
  private static let ofTheDisk = "lost+found"

  private func look(at folder: GroupFolder, _ files: any FileSystem, into found: inout FoundGroups) {
    do throws(Errno) {
      guard try files.target(of: folder.journal).kind == .folder else {
        return found.obstructed.append(ObstructedJournal(folder: folder))
      }
      if !isUnused(folder, files) { found.groups.append(folder) }
    } catch .notFound {
      if let lost = lostJournal(of: folder, files) { found.lost.append(lost) }
    } catch {
      if error != .notFolder { found.unreadable.append(Trouble(path: folder.path, step: .read, error)) }
    }
  }

  private func lostJournal(of folder: GroupFolder, _ files: any FileSystem) -> LostJournal? {
    guard let copies = CopyFolder.of(folder, state: state, files).first(where: { !$0.paths(files).isEmpty }),
      (try? files.target(of: folder.path))?.kind == .folder
    else { return nil }
    return LostJournal(folder: folder, copies: copies.path, renamed: folder.renamedJournal(files: files))
  }
}

// MARK: New groups

extension Places {
  /// Makes the folder of a new group at once, so that no other program takes the name: "heideland", "heideland-2".
  ///
  /// A folder of that name without any file, left by an attempt that went no further, is taken. One that cannot be read
  /// may be that very group, so beside it none is made.
  public func newGroupFolder(
    named name: String, files: any FileSystem = SystemFiles()
  ) throws(Trouble) -> GroupFolder {
    let slug = Slug.ofGroup(name)
    for made in try files.makeFolders(groupsRoot) { try files.syncFolder(made) }
    var number = 1
    while true {
      let folder = GroupFolder(path: "\(groupsRoot)/\(slug)\(number == 1 ? "" : "-\(number)")")
      do throws(Errno) {
        try files.makeFolder(folder.path)
      } catch .exists {
        if try isFree(folder, files) { return folder }
        number += 1
        continue
      } catch {
        throw Trouble(path: folder.path, step: .makeFolder, error)
      }
      try files.syncFolder(groupsRoot)
      return folder
    }
  }

  /// Removes the folders of a group that came to nothing, as far as they are empty.
  public func removeEmptyFolders(of folder: GroupFolder, files: any FileSystem = SystemFiles()) {
    let years = (try? files.names(in: folder.journal)) ?? []
    for path in years.map({ "\(folder.journal)/\($0)" }) + [folder.journal, folder.path] {
      // What is not empty stays: that is what `removeFolder` is for.
      try? files.removeFolder(path)
    }
  }

  private func isFree(_ folder: GroupFolder, _ files: any FileSystem) throws(Trouble) -> Bool {
    do throws(Errno) {
      _ = try files.names(in: folder.path)
    } catch .notFolder {
      return false
    } catch .notFound {
      return false
    } catch {
      throw Trouble(path: folder.path, step: .read, error)
    }
    return isUnused(folder, files)
  }

  /// Whether nothing was ever kept of a group: no file in its folder, and no copy on this device.
  private func isUnused(_ folder: GroupFolder, _ files: any FileSystem) -> Bool {
    guard isWithoutFiles(folder.journal, depth: JournalReader.folderDepth, files) else { return false }
    guard isWithoutFiles(folder.path, depth: JournalReader.folderDepth, files) else { return false }
    return CopyFolder.of(folder, state: state, files).allSatisfy { ((try? files.names(in: $0.path)) ?? []).isEmpty }
  }

  /// Whether there are only folders, and all of them could be read.
  private func isWithoutFiles(_ path: String, depth: Int, _ files: any FileSystem) -> Bool {
    do throws(Errno) {
      for name in try files.names(in: path) {
        let inside = "\(path)/\(name)"
        guard depth > 0, try files.status(at: inside).kind == .folder else { return false }
        if !isWithoutFiles(inside, depth: depth - 1, files) { return false }
      }
      return true
    } catch {
      return error == .notFound
    }
  }
}
