import Journal

/// The files below a group's folder in which people may keep its words: Markdown, pages, plain text.
enum FolderTexts {
  private static let suffixes = [".md", ".markdown", ".html", ".htm", ".txt"]
  /// A larger file is none that somebody made of minutes, in bytes.
  private static let sizeLimit = 4 << 20
  /// As many are looked through: whoever keeps a library in the folder does not wait for it.
  private static let countLimit = 2_000
  private static let depthLimit = 6

  /// The paths of those that hold what is looked for, by name.
  static func all(in folder: GroupFolder, where holds: (String) -> Bool) -> [String] {
    var paths: [String] = []
    list(folder.path, depth: 0, into: &paths)
    return paths.filter { path in
      guard let bytes = try? SystemFiles().contents(of: path, limit: sizeLimit) else { return false }
      return holds(String(decoding: bytes, as: UTF8.self))
    }
  }

  private static func list(_ folder: String, depth: Int, into paths: inout [String]) {
    for name in ((try? SystemFiles().names(in: folder)) ?? []).sorted() where !name.hasPrefix(".") {
      guard paths.count < countLimit else { return }
      let path = "\(folder)/\(name)"
      switch (try? SystemFiles().status(at: path))?.kind {
      case .folder where depth < depthLimit: list(path, depth: depth + 1, into: &paths)
      case .regular where suffixes.contains(where: name.lowercased().hasSuffix): paths.append(path)
      default: continue
      }
    }
  }
}
