/// Puts a whole file in the place of another, so that a reader sees the old one or the new one and nothing between.
public enum SafeFile {
  /// Writes beside it, flushes, and gives it the name. Makes the folder where it is missing.
  public static func replace(
    _ path: String, with bytes: [UInt8], files: any FileSystem = SystemFiles()
  ) throws(Trouble) {
    let folder = FilePath.parent(path)
    let temporary = "\(folder)/.\(FilePath.name(path)).\(Tag.random(6)).part"
    var file = try AppendFile.create(temporary, files: files)
    do throws(Trouble) {
      try file.append(bytes)
    } catch {
      file.abandon()
      throw error
    }
    file.close()
    do throws(Errno) {
      try files.rename(temporary, to: path)
    } catch {
      try? files.remove(temporary)
      throw Trouble(path: path, step: .rename, error)
    }
    try files.syncFolder(folder)
  }
}
