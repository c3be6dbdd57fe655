/// Copies that were cut off, as a sync tool leaves them of a file that was still coming in. What is in such a file is in
/// the whole one too, to the last byte: that its last line is not complete tells nobody anything.
struct CutOffCopies: Sendable {
  private var names = FilePaths([])

  func contains(_ remark: Remark) -> Bool { remark.kind == .tornLastLine && names.contains(remark.file) }

  /// Looks which files there are now that a longer one begins with.
  mutating func look(among all: [FoundFile], in root: String, _ files: any FileSystem) {
    names = FilePaths([])
    for file in all where file.progress.isTorn && file.progress.head.count == FileProgress.headLength {
      let longer = all.filter { $0.progress.head == file.progress.head && $0.status.size > file.status.size }
      guard !longer.isEmpty, let bytes = Self.bytes(of: file, in: root, file.status.size, files) else { continue }
      if longer.contains(where: { Self.bytes(of: $0, in: root, bytes.count, files) == bytes }) {
        names.insert(file.name)
      }
    }
  }

  private static func bytes(
    of file: FoundFile, in root: String, _ count: Int, _ files: any FileSystem
  ) -> [UInt8]? {
    guard let opened = try? files.openToRead("\(root)/\(file.name)") else { return nil }
    defer { files.close(opened) }
    return try? files.readAll(opened, from: 0, to: count)
  }
}
