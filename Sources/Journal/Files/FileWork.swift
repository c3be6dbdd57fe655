/// What is built from single calls: whole writes, whole reads, folders with their parents.
extension FileSystem {
  /// Writes all bytes, however many calls that takes.
  public func writeAll(_ bytes: [UInt8], to file: Descriptor) throws(Errno) {
    var done = 0
    while done < bytes.count {
      let count = try Interruption.outlasted { () throws(Errno) in try write(bytes[done...], to: file) }
      if count == 0 { throw .inputOutput }
      done += count
    }
  }

  private func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(Errno) -> Int {
    try bytes.withUnsafeBytes { bytes in Result { () throws(Errno) in try write(bytes, to: file) } }.get()
  }

  /// The bytes of an open file from `offset` up to `end`; fewer where it is shorter by now.
  func readAll(_ file: Descriptor, from offset: Int, to end: Int) throws(Errno) -> [UInt8] {
    // Arrays without room are one for all threads, and the length of that one would be written.
    guard offset < end else { return [] }
    var failure: Errno?
    let bytes = [UInt8](unsafeUninitializedCapacity: end - offset) { buffer, count in
      while offset + count < end {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<(end - offset)])
        do throws(Errno) {
          let read = try Interruption.outlasted { () throws(Errno) in
            try self.read(file, at: offset + count, into: rest)
          }
          if read == 0 { return }
          count += read
        } catch {
          failure = error
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The bytes of a regular file of at most `limit` bytes. Throws where it is larger, no file, or cannot be read.
  public func contents(of path: String, limit: Int) throws(Errno) -> [UInt8] {
    let file = try openToRead(path)
    defer { close(file) }
    let status = try status(of: file)
    guard status.kind == .regular else { throw .invalid }
    guard status.size <= limit else { throw .tooLarge }
    return try readAll(file, from: 0, to: status.size)
  }

  /// The same of a file that is text; nil where there is a zero in it, as there is in whatever else people keep.
  public func text(of path: String, limit: Int) throws(Errno) -> [UInt8]? {
    let file = try openToRead(path)
    defer { close(file) }
    let status = try status(of: file)
    guard status.kind == .regular else { throw .invalid }
    guard status.size <= limit else { throw .tooLarge }
    let head = min(status.size, 8 * 1_024)
    if try readAll(file, from: 0, to: head).contains(0) { return nil }
    let bytes = try readAll(file, from: 0, to: status.size)
    return bytes.contains(0) ? nil : bytes
  }

  /// The names in a folder, sorted, without hidden ones; none where it is not there, or no folder is.
  func listing(of folder: String) throws(Trouble) -> [String] {
    try allNames(in: folder).filter { !$0.hasPrefix(".") }
  }

  /// The names in a folder, sorted, hidden ones too; none where it is not there, or no folder is: what another program
  /// left among ours holds none of ours.
  func allNames(in folder: String) throws(Trouble) -> [String] {
    do throws(Errno) {
      return try names(in: folder).sorted()
    } catch .notFound {
      return []
    } catch .notFolder {
      return []
    } catch {
      throw Trouble(path: folder, step: .read, error)
    }
  }

  /// Makes a folder and the parents it needs; the folders that now hold a new name, to be flushed.
  func makeFolders(_ path: String) throws(Trouble) -> [String] {
    if let status = try? target(of: path), status.kind == .folder { return [] }
    let parent = FilePath.parent(path)
    let made = parent == path ? [] : try makeFolders(parent)
    do throws(Errno) {
      try makeFolder(path)
    } catch .exists {
      return made
    } catch {
      throw Trouble(path: path, step: .makeFolder, error)
    }
    return made + [parent]
  }

  /// Whether anything is kept in a folder; what is still being written beside it is nothing yet.
  func holdsAnything(in folder: String) -> Bool {
    ((try? names(in: folder)) ?? []).contains { !$0.hasPrefix(".") }
  }

  /// Removes a file; one that is not there is no trouble.
  public func removeIfThere(_ path: String) throws(Trouble) {
    do throws(Errno) {
      try remove(path)
    } catch .notFound {
      return
    } catch {
      throw Trouble(path: path, step: .write, error)
    }
  }

  /// Removes files from a folder for good: a power cut brings none back. Gives their paths; none where there is no such
  /// folder.
  public func removeForGood(
    from folder: String, where isToGo: (_ name: String) throws(Trouble) -> Bool
  ) throws(Trouble) -> [String] {
    var gone: [String] = []
    for name in try allNames(in: folder) where try isToGo(name) {
      try removeIfThere("\(folder)/\(name)")
      gone.append("\(folder)/\(name)")
    }
    // Also where there was none: an earlier try may have removed them and failed here.
    if let status = try? target(of: folder), status.kind == .folder { try syncFolder(folder) }
    return gone
  }

  /// Waits until the names in a folder are on the disk. Some shared disks cannot do this; that is accepted.
  func syncFolder(_ path: String) throws(Trouble) {
    do throws(Errno) {
      let folder = try openFolder(path)
      defer { close(folder) }
      try sync(folder)
    } catch .invalid {
      return
    } catch .notSupported {
      return
    } catch {
      throw Trouble(path: path, step: .flush, error)
    }
  }
}

/// Paths as text, taken apart.
public enum FilePath {
  /// Whether two names or paths are the same to the system, which knows bytes: two texts are also equal where the accents
  /// of one are written in another way.
  public static func isSame(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }

  /// The folder that a path lies in; of "/" that is itself.
  public static func parent(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A folder and those above it up to `root`; the folder alone where it is not in `root`.
  static func folders(from folder: String, upTo root: String) -> [String] {
    guard folder.hasPrefix(root + "/") else { return [folder] }
    return [folder] + folders(from: parent(folder), upTo: root)
  }

  /// The last part of a path.
  public static func name(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }
}
