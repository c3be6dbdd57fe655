/// Where the folder of each group stands, or stood, of which this device has copies. Those go by a key, from which nobody
/// can read the path again: without it nothing could be said of a folder that is not there any more, or got another name.
public struct KnownPlaces: Sendable {
  /// A longer path is none that a system takes.
  private static let limit = 64 * 1_024

  private let folder: String
  private let files: any FileSystem

  /// The paths that are kept in a state folder.
  public init(state: String, files: any FileSystem = SystemFiles()) {
    folder = state + "/places"
    self.files = files
  }

  /// The path under which the folder with this key stood, without links; nil where it was not kept.
  func path(of key: String) -> String? {
    guard let path = text(in: key), GroupFolder.key(of: path) == key else { return nil }
    return path
  }

  /// Keeps where a group's folder stands, once. Where that fails it is kept another time: nothing is recorded less safely.
  func note(_ group: GroupFolder) {
    let path = System.canonical(group.path)
    let key = GroupFolder.key(of: path)
    guard self.path(of: key) == nil else { return }
    try? SafeFile.replace("\(folder)/\(key)", with: Self.bytes(of: path), flushesName: false, files: files)
  }

  /// Forgets where a group's folder stands: there are no copies for it any more.
  public func forget(_ group: GroupFolder) { try? files.removeIfThere("\(folder)/\(group.key)") }

  /// Forgets every path of which `isToGo` says so, where nothing stands any more: the name of a folder that is there
  /// tells everybody the same. The name of a folder mostly has hyphens for blanks. Gives the files that held them.
  public func forgetGone(where isToGo: (String) -> Bool) throws(Trouble) -> [String] {
    try files.removeForGood(from: folder) { name in
      guard let path = text(in: name), isToGo(path) || isToGo(path.replacing("-", with: " ")) else { return false }
      return SafeFile.isLeftover(name) || isGone(path)
    }
  }

  /// Whether there is nothing where a path leads; false where that cannot be known.
  func isGone(_ path: String) -> Bool {
    do throws(Errno) {
      _ = try files.target(of: path)
      return false
    } catch { return error == .notFound }
  }

  private func text(in name: String) -> String? {
    guard let bytes = try? files.contents(of: "\(folder)/\(name)", limit: Self.limit), !bytes.contains(0) else {
      return nil
    }
    return (bytes + [0]).map(CChar.init(bitPattern:)).withUnsafeBufferPointer { $0.baseAddress.map(FileName.text) }
  }

  private static func bytes(of path: String) -> [UInt8] { FileName.raw(path).dropLast().map(UInt8.init(bitPattern:)) }
}
