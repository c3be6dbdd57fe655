/// Puts a whole file in the place of another, so that a reader sees the old one or the new one and nothing between.
public enum SafeFile {
  /// Writes beside it, flushes, and gives it the name. Makes the folder where it is missing.
  ///
  /// `flushesName` is false for what is soon replaced again: after a power cut the text before may be there, whole.
  public static func replace(
    _ path: String, with bytes: [UInt8], flushesName: Bool = true, files: any FileSystem = SystemFiles()
  ) throws(Trouble) {
    let folder = FilePath.parent(path)
    let temporary = "\(folder)/.\(FilePath.name(path)).\(Tag.random(6))\(leftoverSuffix)"
    do throws(Trouble) {
      try write(bytes, to: temporary, files)
    } catch {
      // Nobody knows the other name.
      throw error.path == temporary ? Trouble(path: path, step: error.step, cause: error.cause) : error
    }
    do throws(Errno) {
      try files.rename(temporary, to: path)
    } catch {
      try? files.remove(temporary)
      throw Trouble(path: path, step: .rename, error)
    }
    if flushesName { try files.syncFolder(folder) }
  }

  private static func write(_ bytes: [UInt8], to path: String, _ files: any FileSystem) throws(Trouble) {
    var file = try AppendFile.create(path, isTemporary: true, files: files)
    do throws(Trouble) {
      try file.append(bytes)
    } catch {
      file.abandon()
      throw error
    }
    file.close()
  }

  private static let leftoverSuffix = ".part"

  /// Whether a program that was killed while it replaced a file left this beside it.
  public static func isLeftover(_ name: String) -> Bool { name.hasPrefix(".") && name.hasSuffix(leftoverSuffix) }
}
