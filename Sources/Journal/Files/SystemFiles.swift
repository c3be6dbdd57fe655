// The only file of this module that asks the system for files; System.swift asks it for all else.
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A number by which the system says why a call failed.
public struct Errno: Error, RawRepresentable, Hashable, Sendable {
  /// The number, as errno has it.
  public let rawValue: Int32

  /// A failure by its number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// There is no such file or folder.
  public static let notFound = Errno(rawValue: ENOENT)
  /// There is one already.
  public static let exists = Errno(rawValue: EEXIST)
  /// A signal came in between; the call can be made again.
  public static let interrupted = Errno(rawValue: EINTR)
  /// The disk is full.
  public static let noSpace = Errno(rawValue: ENOSPC)
  /// The file would be larger than allowed.
  public static let tooLarge = Errno(rawValue: EFBIG)
  /// This person may not do that here.
  public static let accessDenied = Errno(rawValue: EACCES)
  /// Nobody but the system may do that here.
  public static let notPermitted = Errno(rawValue: EPERM)
  /// The disk can only be read.
  public static let readOnly = Errno(rawValue: EROFS)
  /// The disk did not do it.
  public static let inputOutput = Errno(rawValue: EIO)
  /// The call does not exist for this file.
  public static let invalid = Errno(rawValue: EINVAL)
  /// The call is not supported here.
  public static let notSupported = Errno(rawValue: ENOTSUP)
  /// A folder stands where a file belongs.
  public static let isFolder = Errno(rawValue: EISDIR)
  /// A link stands where none is followed.
  public static let link = Errno(rawValue: ELOOP)
  /// Another program has it, and would have to be waited for.
  public static let wouldWait = Errno(rawValue: EWOULDBLOCK)
  /// Something in the path is not a folder.
  public static let notFolder = Errno(rawValue: ENOTDIR)
}

/// The files of this machine.
public struct SystemFiles: FileSystem {
  /// The files of this machine.
  public init() {}

  /// Opens without waiting for a pipe and without following a link.
  public func openToRead(_ path: String) throws(Errno) -> Descriptor {
    try Self.opened(open(FileName.raw(path), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK))
  }

  /// Makes a file with mode 0600 whatever the umask.
  public func create(_ path: String) throws(Errno) -> Descriptor {
    let file = try Self.opened(
      open(FileName.raw(path), O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600))
    // The umask may have taken more away; some shared disks know no modes, and that is no reason to stop.
    _ = fchmod(file.raw, 0o600)
    return file
  }

  /// Opens to write at the end, or makes the file with mode 0600; without waiting for a pipe.
  public func openToAdd(_ path: String) throws(Errno) -> Descriptor {
    let file = try Self.opened(
      open(FileName.raw(path), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600))
    // Where it was made just now, nothing is in it, and the umask may have taken more away.
    var status = stat()
    if fstat(file.raw, &status) == 0, status.st_size == 0 { _ = fchmod(file.raw, 0o600) }
    return file
  }

  /// Opens a folder, to flush it.
  public func openFolder(_ path: String) throws(Errno) -> Descriptor {
    try Self.opened(open(FileName.raw(path), O_RDONLY | O_CLOEXEC | O_DIRECTORY))
  }

  /// One `write`.
  public func write(_ bytes: UnsafeRawBufferPointer, to file: Descriptor) throws(Errno) -> Int {
    #if canImport(Glibc)
      let count = Glibc.write(file.raw, bytes.baseAddress, bytes.count)
    #else
      let count = Darwin.write(file.raw, bytes.baseAddress, bytes.count)
    #endif
    if count < 0 { throw Self.failure }
    return count
  }

  /// One `pread`.
  public func read(
    _ file: Descriptor, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(Errno) -> Int {
    let count = pread(file.raw, buffer.baseAddress, buffer.count, off_t(offset))
    if count < 0 { throw Self.failure }
    return count
  }

  /// One `fsync`, or what does as much where `fsync` does not reach the disk.
  public func sync(_ file: Descriptor) throws(Errno) {
    #if canImport(Darwin)
      // `fsync` there leaves the data in the drive's own memory.
      if fcntl(file.raw, F_FULLFSYNC) == 0 { return }
    #endif
    try Self.check(fsync(file.raw))
  }

  /// One `ftruncate`.
  public func truncate(_ file: Descriptor, to size: Int) throws(Errno) {
    try Self.check(ftruncate(file.raw, off_t(size)))
  }

  /// One `flock`: it is the open file that is locked, so closing another one of the same name lets go of nothing.
  public func lock(_ file: Descriptor) throws(Errno) { try Self.check(flock(file.raw, LOCK_EX | LOCK_NB)) }

  /// One `flock`, whatever comes of it.
  public func unlock(_ file: Descriptor) { _ = flock(file.raw, LOCK_UN) }

  /// One `close`, whatever comes of it.
  public func close(_ file: Descriptor) {
    #if canImport(Glibc)
      _ = Glibc.close(file.raw)
    #else
      _ = Darwin.close(file.raw)
    #endif
  }

  /// One `fstat`.
  public func status(of file: Descriptor) throws(Errno) -> FileStatus {
    var raw = stat()
    try Self.check(fstat(file.raw, &raw))
    return FileStatus(raw)
  }

  /// One `lstat`.
  public func status(at path: String) throws(Errno) -> FileStatus {
    var raw = stat()
    try Self.check(lstat(FileName.raw(path), &raw))
    return FileStatus(raw)
  }

  /// One `stat`.
  public func target(of path: String) throws(Errno) -> FileStatus {
    var raw = stat()
    try Self.check(stat(FileName.raw(path), &raw))
    return FileStatus(raw)
  }

  /// Makes a folder with mode 0700 whatever the umask.
  public func makeFolder(_ path: String) throws(Errno) {
    try Self.check(mkdir(FileName.raw(path), 0o700))
    _ = chmod(FileName.raw(path), 0o700)
  }

  /// One `rename`.
  public func rename(_ path: String, to other: String) throws(Errno) {
    #if canImport(Glibc)
      try Self.check(Glibc.rename(FileName.raw(path), FileName.raw(other)))
    #else
      try Self.check(Darwin.rename(FileName.raw(path), FileName.raw(other)))
    #endif
  }

  /// One `unlink`.
  public func remove(_ path: String) throws(Errno) { try Self.check(unlink(FileName.raw(path))) }

  /// One `rmdir`.
  public func removeFolder(_ path: String) throws(Errno) { try Self.check(rmdir(FileName.raw(path))) }

  /// All names but "." and "..".
  public func names(in folder: String) throws(Errno) -> [String] {
    guard let stream = opendir(FileName.raw(folder)) else { throw Self.failure }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let item = readdir(stream) {
      let name = withUnsafePointer(to: &item.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { FileName.text($0) }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw Self.failure }
    return names
  }

  /// One `access`.
  public func mayWrite(in folder: String) -> Bool { access(FileName.raw(folder), W_OK | X_OK) == 0 }

  private static var failure: Errno { Errno(rawValue: errno) }

  private static func check(_ result: Int32) throws(Errno) { if result != 0 { throw failure } }

  private static func opened(_ raw: Int32) throws(Errno) -> Descriptor {
    if raw < 0 { throw failure }
    return Descriptor(raw)
  }
}

extension FileStatus {
  fileprivate init(_ raw: stat) {
    let kind: FileKind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    #if canImport(Darwin)
      let (modified, changed) = (raw.st_mtimespec, raw.st_ctimespec)
    #else
      let (modified, changed) = (raw.st_mtim, raw.st_ctim)
    #endif
    self.init(
      kind: kind, device: UInt64(truncatingIfNeeded: raw.st_dev), inode: UInt64(truncatingIfNeeded: raw.st_ino),
      size: Int(raw.st_size), links: UInt64(truncatingIfNeeded: raw.st_nlink),
      modified: Self.nanoseconds(modified), changed: Self.nanoseconds(changed))
  }

  /// Wraps beyond the year 2262: a file may bear any time, and it only matters whether two of them are the same.
  private static func nanoseconds(_ time: timespec) -> Int { Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec) }
}
