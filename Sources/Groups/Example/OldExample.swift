import Journal

/// Removes the files of an older example; the folders stay, for the new one. A link in the place of one of them is removed
/// itself and never followed: what it leads to is not the example's.
enum OldExample {
  /// The example makes no folder deeper than this.
  private static let depth = 6

  static func remove(_ folder: String, files: any FileSystem) throws(Trouble) {
    if (try? files.status(at: folder))?.kind == .link { return try files.removeIfThere(folder) }
    for path in try content(of: folder, depth: depth, files) { try files.removeIfThere(path) }
  }

  /// The files below a folder, links among them.
  private static func content(
    of folder: String, depth: Int, _ files: any FileSystem
  ) throws(Trouble) -> [String] {
    var paths: [String] = []
    for name in try names(in: folder, files) {
      let path = "\(folder)/\(name)"
      let isFolder = (try? files.status(at: path))?.kind == .folder
      if !isFolder { paths.append(path) } else if depth > 0 { paths += try content(of: path, depth: depth - 1, files) }
    }
    return paths
  }

  private static func names(in folder: String, _ files: any FileSystem) throws(Trouble) -> [String] {
    do throws(Errno) {
      return try files.names(in: folder)
    } catch .notFound {
      return []
    } catch {
      throw Trouble(path: folder, step: .read, error)
    }
  }
}
