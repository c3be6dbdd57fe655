/// The folder of one group: what is in it belongs to the group, and people copy, share and back it up.
public struct GroupFolder: Hashable, Sendable {
  /// Where it is; absolute.
  public let path: String

  /// A folder by its path, without a slash at the end.
  public init(path: String) { self.path = path }

  /// By bytes: two names that look the same are two folders, where one has an é and the other an e with an accent.
  public static func == (one: GroupFolder, other: GroupFolder) -> Bool { FilePath.isSame(one.path, other.path) }

  /// By bytes as well.
  public func hash(into hasher: inout Hasher) { hasher.combine(Array(path.utf8)) }

  /// The name of the folder, as "heideland".
  public var name: String { FilePath.name(path) }
  /// Where the journal is.
  public var journal: String { path + "/logboek" }
  /// Where what is written for people goes.
  public var minutes: String { path + "/verslagen" }
  /// Where the group's own Parels are.
  public var parels: String { path + "/parels" }

  /// What keeps this group's files in the state folder apart from those of another group of the same name: the same
  /// however the path is spelled, through whatever links.
  public var key: String { Self.key(of: System.canonical(path)) }

  /// The keys under which there may be something of this group: its own first, then that of the path as it was typed.
  var keys: [String] {
    let (key, typed) = (key, Self.key(of: path))
    return key == typed ? [key] : [key, typed]
  }

  /// The key of a folder by its path without links.
  static func key(of path: String) -> String {
    let name = Slug.of(FilePath.name(path), empty: "groep")
    return "\(name)-\(Checksum.hex(Checksum.crc32(Array(path.utf8))))"
  }

  /// Whether entries can be recorded here. A folder that is not there yet can be made.
  public func isWritable(files: any FileSystem = SystemFiles()) -> Bool {
    for folder in [journal, path] where (try? files.target(of: folder)) != nil {
      return files.mayWrite(in: folder)
    }
    return true
  }
}
