/// An open file.
public struct Descriptor: Hashable, Sendable {
  /// The number the system gave it.
  public let raw: Int32

  /// An open file by its number.
  public init(_ raw: Int32) { self.raw = raw }
}

/// What a path leads to.
public enum FileKind: Hashable, Sendable {
  case regular, folder, link, other
}

/// What the system knows of a file.
public struct FileStatus: Hashable, Sendable {
  /// The kind of file.
  public var kind: FileKind
  /// The disk it is on; with `inode` its identity.
  public var device: UInt64
  /// Its number on that disk.
  public var inode: UInt64
  /// Its length in bytes.
  public var size: Int
  /// How many names it has; none once it was removed.
  public var links: UInt64
  /// When it last changed, in nanoseconds since 1 January 1970.
  public var modified: Int
  /// When anything about it last changed, its times and names too, in nanoseconds since 1 January 1970.
  public var changed: Int

  /// What tells a file from all others, as long as it exists.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  var identity: Identity { Identity(device: device, inode: inode) }

  /// A status by its parts.
  public init(kind: FileKind, device: UInt64, inode: UInt64, size: Int, links: UInt64, modified: Int, changed: Int) {
    self.kind = kind
    self.device = device
    self.inode = inode
    self.size = size
    self.links = links
    self.modified = modified
    self.changed = changed
  }
}

/// Every call to the system that this program makes for its files, each once and without retrying.
///
/// So a test can let any single one of them fail, be short or be interrupted.
public protocol FileSystem: Sendable {
  /// Opens a file to read. Never waits for a pipe and never follows a link in the last part of the path.
  func openToRead(_ path: String) throws(Errno) -> Descriptor
  /// Makes a file, for its owner alone, and opens it to write; `.exists` where there is one.
  func create(_ path: String) throws(Errno) -> Descriptor
  /// Opens a file to write behind what is in it; made, for its owner alone, where there is none. Never follows a link in
  /// the last part of the path.
  func openToAdd(_ path: String) throws(Errno) -> Descriptor
  /// Opens a folder, to flush it.
  func openFolder(_ path: String) throws(Errno) -> Descriptor
  /// Writes at the end; how many bytes were taken, which may be fewer.
  func write(_ bytes: UnsafeRawBufferPointer, to file: Descriptor) throws(Errno) -> Int
  /// Reads from a place in the file; how many bytes there were, none at its end.
  func read(_ file: Descriptor, at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int
  /// Waits until all that was written is on the disk.
  func sync(_ file: Descriptor) throws(Errno)
  /// Cuts a file off.
  func truncate(_ file: Descriptor, to size: Int) throws(Errno)
  /// Takes an open file for this program alone, without waiting: `.wouldWait` where another has it. It lasts until the
  /// file is closed, or the program ends.
  func lock(_ file: Descriptor) throws(Errno)
  /// Lets go of it: a program that is being started may have it open for a moment longer than this one.
  func unlock(_ file: Descriptor)
  /// Closes a file, whatever comes of it.
  func close(_ file: Descriptor)
  /// What an open file is.
  func status(of file: Descriptor) throws(Errno) -> FileStatus
  /// What a path leads to; a link is not followed.
  func status(at path: String) throws(Errno) -> FileStatus
  /// What a path leads to in the end.
  func target(of path: String) throws(Errno) -> FileStatus
  /// Makes one folder, for its owner alone.
  func makeFolder(_ path: String) throws(Errno)
  /// Gives a file another name, in the place of what bears that name.
  func rename(_ path: String, to other: String) throws(Errno)
  /// Removes a file.
  func remove(_ path: String) throws(Errno)
  /// Removes a folder that is empty.
  func removeFolder(_ path: String) throws(Errno)
  /// The names in a folder, in no order.
  func names(in folder: String) throws(Errno) -> [String]
  /// Whether this person may make files in a folder.
  func mayWrite(in folder: String) -> Bool
}
