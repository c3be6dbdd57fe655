/// What became of an export.
public enum ExportResult: Hashable, Sendable {
  /// Written at this path.
  case written(String)
  /// The file at this path said the same already.
  case unchanged(String)
  /// Somebody changed `kept` since the last export, so it was left alone and the new text is in `path`.
  case writtenBeside(path: String, kept: String)

  /// Where the text is now.
  public var path: String {
    switch self {
    case .written(let path), .unchanged(let path), .writtenBeside(let path, _): path
    }
  }
}

/// What this program exported last, remembered in the state folder, to see whether somebody changed it since.
public struct ExportManifest: Sendable {
  private let folder: String
  private let files: any FileSystem

  /// The memory in a state folder.
  public init(state: String, files: any FileSystem = SystemFiles()) {
    folder = state + "/exports"
    self.files = files
  }

  private func place(of path: String) -> String {
    "\(folder)/\(Slug.of(FilePath.name(path), empty: "export"))-\(Checksum.hex(Checksum.crc32(Array(path.utf8))))"
  }

  fileprivate func isOurs(_ bytes: [UInt8], at path: String) -> Bool {
    (try? files.contents(of: place(of: path), limit: 64)) == Self.mark(bytes)
  }

  /// Without this memory the next export goes beside this one: a nuisance, and no reason to call the export failed.
  fileprivate func remember(_ bytes: [UInt8], at path: String) {
    try? SafeFile.replace(place(of: path), with: Self.mark(bytes), files: files)
  }

  private static func mark(_ bytes: [UInt8]) -> [UInt8] {
    Array("\(Checksum.hex(Checksum.crc32(bytes))) \(bytes.count)\n".utf8)
  }
}

/// Writes files for people, and never over what somebody changed.
public enum ExportFile {
  /// The largest file that is compared; a larger one is not ours.
  private static let limit = 64 << 20

  /// Writes `bytes` at `path`, or at "name-2.md", "name-3.md" where somebody changed what is there.
  ///
  /// `isOurs` tells of a file that another device wrote whether nobody changed it since, so that it may be replaced;
  /// `isSame` whether it says the same already.
  public static func write(
    _ path: String, _ bytes: [UInt8], manifest: ExportManifest, files: any FileSystem = SystemFiles(),
    isOurs: ([UInt8]) -> Bool = { _ in false }, isSame: ([UInt8]) -> Bool = { _ in false }
  ) throws(Trouble) -> ExportResult {
    var number = 1
    while true {
      let candidate = number == 1 ? path : numbered(path, number)
      switch try found(at: candidate, bytes, manifest, files, isOurs, isSame) {
      case .alike: return number == 1 ? .unchanged(candidate) : .writtenBeside(path: candidate, kept: path)
      case .same:
        manifest.remember(bytes, at: candidate)
        return number == 1 ? .unchanged(candidate) : .writtenBeside(path: candidate, kept: path)
      case .free:
        try SafeFile.replace(candidate, with: bytes, files: files)
        manifest.remember(bytes, at: candidate)
        return number == 1 ? .written(candidate) : .writtenBeside(path: candidate, kept: path)
      case .changedBySomebody:
        number += 1
      }
    }
  }

  /// Whether there is a file that this device did not write like that, and no other by what `isOurs` tells.
  public static func isSomebodys(
    _ path: String, manifest: ExportManifest, files: any FileSystem = SystemFiles(),
    isOurs: ([UInt8]) -> Bool = { _ in false }
  ) -> Bool {
    (try? found(at: path, [], manifest, files, isOurs)) == .changedBySomebody
  }

  private enum Found { case free, same, alike, changedBySomebody }

  private static func found(
    at path: String, _ bytes: [UInt8], _ manifest: ExportManifest, _ files: any FileSystem,
    _ isOurs: ([UInt8]) -> Bool = { _ in false }, _ isSame: ([UInt8]) -> Bool = { _ in false }
  ) throws(Trouble) -> Found {
    do throws(Errno) {
      guard try files.status(at: path).kind == .regular else { return .changedBySomebody }
      let present = try files.contents(of: path, limit: limit)
      if present == bytes { return .same }
      if isSame(present) { return .alike }
      return manifest.isOurs(present, at: path) || isOurs(present) ? .free : .changedBySomebody
    } catch .notFound {
      return .free
    } catch .tooLarge {
      return .changedBySomebody
    } catch {
      throw Trouble(path: path, step: .read, error)
    }
  }

  private static func numbered(_ path: String, _ number: Int) -> String {
    let name = FilePath.name(path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "\(path)-\(number)" }
    return "\(FilePath.parent(path))/\(name[..<dot])-\(number)\(name[dot...])"
  }
}
