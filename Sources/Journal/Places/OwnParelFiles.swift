/// The files with a group's own Parels, in `parels/` of its folder.
public struct OwnParelFiles: Sendable {
  /// One file as it was read.
  public struct File: Sendable {
    /// The name of the file, for naming it in a sentence.
    public let name: String
    /// Its text; bytes that are not text are replaced.
    public let text: String
  }

  /// The largest file that is read, in bytes.
  private static let limit = 1 << 20

  /// The files that could be read, by name.
  public let files: [File]
  /// The files that could not be read.
  public let troubles: [Trouble]

  /// Reads the files of a group; none where it has no such folder.
  public init(_ folder: GroupFolder, files system: any FileSystem = SystemFiles()) {
    var (files, troubles): ([File], [Trouble]) = ([], [])
    for name in ((try? system.names(in: folder.parels)) ?? []).sorted() where Self.isYAML(name) {
      let path = folder.parels + "/" + name
      do throws(Errno) {
        files.append(
          File(name: name, text: String(decoding: try system.contents(of: path, limit: Self.limit), as: UTF8.self)))
      } catch {
        troubles.append(Trouble(path: path, step: .read, error))
      }
    }
    self.files = files
    self.troubles = troubles
  }

  private static func isYAML(_ name: String) -> Bool {
    !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
  }
}
