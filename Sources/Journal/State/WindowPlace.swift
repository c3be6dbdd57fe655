/// One of the places that the windows of this device have for what is half typed in a group. Whoever holds it has it
/// alone, until nothing refers to it any more or the program ends, however that ends; a program that it starts does not
/// hold it too.
final class WindowPlace: Sendable {
  /// The numbers of all places. A window for which none is left keeps its lines beside those of others.
  static let numbers = 1...9

  /// What comes of asking for a place.
  enum Answer {
    case held(WindowPlace)
    /// Another window holds it.
    case taken
    /// There is no telling: the disk knows no locks, or nothing can be written there.
    case unknown
  }

  private let file: Descriptor
  private let files: any FileSystem

  private init(_ file: Descriptor, _ files: any FileSystem) { (self.file, self.files) = (file, files) }

  deinit {
    files.unlock(file)
    files.close(file)
  }

  /// Asks for a place, without waiting. Its file is empty and stays: were it removed, two windows could each hold one of
  /// that name.
  static func ask(_ number: Int, of group: String, state: String, files: any FileSystem) -> Answer {
    let folder = state + "/windows"
    _ = try? files.makeFolders(folder)
    let whole = Checksum.hex(Checksum.crc32(Array(group.utf8)))
    let path = "\(folder)/\(Slug.of(group, empty: "groep"))-\(whole)-\(number)"
    do throws(Errno) {
      let place = WindowPlace(try Interruption.outlasted { () throws(Errno) in try files.openToAdd(path) }, files)
      try Interruption.outlasted { () throws(Errno) in try files.lock(place.file) }
      return .held(place)
    } catch {
      return error == .wouldWait ? .taken : .unknown
    }
  }
}
