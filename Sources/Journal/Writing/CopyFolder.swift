/// A folder with private copies: of one group in one place. Where its beginning was not known when they were made, its
/// name does not tell the group.
struct CopyFolder: Hashable, Sendable {
  let path: String
  /// What tells the place: the key of the group's folder.
  let key: String
  let sign: GroupSign?

  /// Where the copies of a group in one place go.
  init(state: String, key: String, sign: GroupSign?) {
    (self.key, self.sign) = (key, sign)
    path = "\(Self.root(state))/\(key)\(sign.map { ".\($0.raw)" } ?? "")"
  }

  /// The folder of this name.
  init(state: String, name: String) {
    let dot = name.lastIndex(of: ".")
    let sign = dot.flatMap { GroupSign(name[name.index(after: $0)...]) }
    let key = sign == nil ? name : dot.map { String(name[..<$0]) } ?? name
    self.init(state: state, key: key, sign: sign)
  }

  /// Where the copies of all groups are.
  static func root(_ state: String) -> String { "\(state)/copies" }

  /// All that there are, by name.
  static func all(_ state: String, _ files: any FileSystem) -> [CopyFolder] {
    let names = (try? files.names(in: root(state))) ?? []
    return names.sortedAsNames().map { CopyFolder(state: state, name: $0) }
  }

  /// Those for one place, of whatever group, however its path was typed.
  static func of(_ group: GroupFolder, state: String, _ files: any FileSystem) -> [CopyFolder] {
    let keys = Set(group.keys)
    return all(state, files).filter { keys.contains($0.key) }
  }

  /// The folder of the group, where that was in this folder of groups; nil where it was somewhere else. Where its path was
  /// not kept the key tells: its name is tried as the program made it, and as those of the folders that are there, with
  /// their accents in either form.
  func place(in places: Places, besides names: [String] = [], _ files: any FileSystem) -> GroupFolder? {
    let root = places.groupsRoot
    if let known = KnownPlaces(state: places.state, files: files).path(of: key),
      FilePath.isSame(FilePath.parent(known), System.canonical(root))
    {
      return GroupFolder(path: "\(root)/\(FilePath.name(known))")
    }
    let alike = names.filter { Slug.of($0, empty: "groep") == name }.flatMap(FileName.forms)
    return ([name] + alike).lazy.map { GroupFolder(path: "\(root)/\($0)") }.first { $0.keys.contains(key) }
  }

  /// The name that the group's folder had, as far as it can be told.
  var name: String { key.lastIndex(of: "-").map { String(key[..<$0]) } ?? key }

  /// The copies in it.
  func paths(_ files: any FileSystem) -> [String] {
    let names = ((try? files.names(in: path)) ?? []).filter { $0.hasSuffix(".jsonl") }.sorted()
    return names.map { "\(path)/\($0)" }
  }
}
