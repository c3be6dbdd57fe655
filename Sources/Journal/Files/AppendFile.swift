/// A file that was made here, is only added to, and is never opened for writing again.
struct AppendFile: Sendable {
  /// Where it is.
  let path: String
  /// How many bytes are known to be on the disk.
  private(set) var size = 0
  private let descriptor: Descriptor
  private let files: any FileSystem
  /// The folders that hold a new name; flushed with the first bytes.
  private var unflushedFolders: [String]

  /// Makes the file, and the folders it needs. `root` is a folder above it: all from there on are flushed, because an
  /// attempt that failed may have made some of them. Without it, those that are made now. A name that is to be given away
  /// (`isTemporary`) is not flushed.
  static func create(
    _ path: String, within root: String? = nil, isTemporary: Bool = false, files: any FileSystem
  ) throws(Trouble) -> AppendFile {
    let folder = FilePath.parent(path)
    let made = try files.makeFolders(folder)
    let chain = root.map { FilePath.folders(from: folder, upTo: $0) } ?? (isTemporary ? [] : [folder])
    do throws(Errno) {
      let descriptor = try Interruption.outlasted { () throws(Errno) in try files.create(path) }
      return AppendFile(
        path: path, descriptor: descriptor, files: files,
        unflushedFolders: chain + made.reversed().filter { !chain.contains($0) })
    } catch {
      throw Trouble(path: path, step: .create, error)
    }
  }

  private init(path: String, descriptor: Descriptor, files: any FileSystem, unflushedFolders: [String]) {
    self.path = path
    self.descriptor = descriptor
    self.files = files
    self.unflushedFolders = unflushedFolders
  }

  /// Adds bytes and returns once they are on the disk, in the file that the path names.
  ///
  /// After a failure the file must be left for good: a second flush may succeed without having written anything. To one
  /// that something else emptied or cut short nothing is added: what stands there would be lines without their beginning.
  mutating func append(_ bytes: [UInt8]) throws(Trouble) {
    if size > 0 { try checkIdentity(size: size) }
    try attempt(.write) { () throws(Errno) in try files.writeAll(bytes, to: descriptor) }
    try attempt(.flush) { () throws(Errno) in try files.sync(descriptor) }
    for folder in unflushedFolders { try files.syncFolder(folder) }
    try checkIdentity(size: size + bytes.count)
    unflushedFolders = []
    size += bytes.count
  }

  /// A sync tool can put another file under the path; then all calls succeed and the bytes are in no file.
  private func checkIdentity(size: Int) throws(Trouble) {
    let isSame = try attempt(.check) { () throws(Errno) in
      let mine = try files.status(of: descriptor)
      do throws(Errno) {
        let named = try files.status(at: path)
        return mine.links > 0 && mine.size == size && named.size == size && named.device == mine.device
          && named.inode == mine.inode
      } catch .notFound {
        return false
      }
    }
    if !isSame { throw Trouble(path: path, step: .check, cause: .replaced) }
  }

  /// Leaves the file for good. Of one that holds nothing confirmed nothing stays, so that what was refused is not there all
  /// the same; it is removed unless the path is known to name another by now.
  func abandon() {
    if size == 0 { cutBack() }
    if size == 0, !isReplaced { try? files.remove(path) }
    files.close(descriptor)
  }

  /// Where the system does not say, it is the one that was made here: nobody else makes one of that name.
  private var isReplaced: Bool {
    guard let mine = try? files.status(of: descriptor), let named = try? files.status(at: path) else { return false }
    return mine.identity != named.identity
  }

  /// Cuts off what was not confirmed, as well as that goes. Only for files that nobody else reads or that hold nothing else.
  func cutBack() { try? files.truncate(descriptor, to: size) }

  /// Closes the file; it is complete.
  func close() { files.close(descriptor) }

  private func attempt<Value>(_ step: Trouble.Step, _ work: () throws(Errno) -> Value) throws(Trouble) -> Value {
    do throws(Errno) { return try work() } catch { throw Trouble(path: path, step: step, error) }
  }
}
