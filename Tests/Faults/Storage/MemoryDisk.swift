import Foundation
import Journal
import Synchronization

/// A disk in memory that remembers in which order it was asked for what, so that its power can be cut at any moment.
final class MemoryDisk: FileSystem {
  /// Something that a program asked of the disk.
  enum Step: Sendable {
    case name(Change, in: String)
    case append(inode: Int, bytes: [UInt8])
    case truncate(inode: Int, size: Int)
    case flush(inode: Int)
    /// A flush failed: what was written since the last one will never reach the disk, however often it is flushed again.
    case failedFlush(inode: Int)
    case flushNames(of: String)
    /// The program promised something to a person.
    case promise(String)
  }

  /// What becomes of a name in a folder.
  enum Change: Sendable {
    case folder(String)
    case file(String, inode: Int)
    case renamed(from: String, to: String)
    case gone(String)
  }

  /// What stands on the disk.
  struct Content: Sendable {
    var folders: Set<String>
    var names: [String: Int] = [:]
    var bytes: [Int: [UInt8]] = [:]
  }

  fileprivate struct State {
    var now: Content
    var steps: [Step] = []
    var open: [Int32: (path: String, inode: Int?)] = [:]
    var counter: Int32
    /// How many flushes of files are still to come before one fails; nil where none does.
    var flushesBeforeFailure: Int?
  }

  private let state: Mutex<State>

  /// A disk with this on it, all of it flushed. One flush of a file fails, after as many as are said.
  init(_ content: Content, flushesBeforeFailure: Int? = nil) {
    // Numbers of files that are gone already are not given again.
    let counter = Int32(content.bytes.keys.max() ?? 1_000)
    state = Mutex(State(now: content, counter: counter, flushesBeforeFailure: flushesBeforeFailure))
  }

  /// An empty disk with one folder.
  convenience init(root: String) { self.init(Content(folders: ["/", root])) }

  /// What was asked so far.
  var steps: [Step] { state.withLock(\.steps) }
  /// What stands on it now.
  var content: Content { state.withLock(\.now) }
  /// Notes a promise.
  func promise(_ text: String) { state.withLock { $0.steps.append(.promise(text)) } }

  /// The bytes at a path.
  func bytes(at path: String) -> Data? { state.withLock { $0.now.at(path).map { Data($0) } } }

  // MARK: What a program asks

  func openToRead(_ path: String) throws(Errno) -> Descriptor { try opening(path) { $0.names[path] } }

  func openFolder(_ path: String) throws(Errno) -> Descriptor { try opening(path) { _ in nil } }

  func create(_ path: String) throws(Errno) -> Descriptor {
    try locked { state throws(Errno) in
      guard state.now.names[path] == nil, !state.now.folders.contains(path) else { throw .exists }
      return try state.makeFile(path)
    }
  }

  func openToAdd(_ path: String) throws(Errno) -> Descriptor {
    try locked { state throws(Errno) in
      guard let inode = state.now.names[path] else { return try state.makeFile(path) }
      return state.opened(path, inode)
    }
  }

  private func opening(_ path: String, _ inode: @Sendable (Content) -> Int?) throws(Errno) -> Descriptor {
    try locked { state throws(Errno) in
      let inode = inode(state.now)
      guard inode != nil || state.now.folders.contains(path) else { throw .notFound }
      return state.opened(path, inode)
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer, to file: Descriptor) throws(Errno) -> Int {
    let bytes = Array(bytes)
    return try locked { state throws(Errno) in
      let inode = try state.inode(file)
      state.now.bytes[inode, default: []] += bytes
      state.steps.append(.append(inode: inode, bytes: bytes))
      return bytes.count
    }
  }

  func read(_ file: Descriptor, at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
    let all = try locked { state throws(Errno) in state.now.bytes[try state.inode(file)] ?? [] }
    let part = all.dropFirst(offset).prefix(buffer.count)
    part.withUnsafeBytes { buffer.copyMemory(from: $0) }
    return part.count
  }

  func sync(_ file: Descriptor) throws(Errno) {
    try locked { state throws(Errno) in
      guard let open = state.open[file.raw] else { throw .invalid }
      guard let inode = open.inode else { return state.steps.append(.flushNames(of: open.path)) }
      if state.failsNow {
        state.steps.append(.failedFlush(inode: inode))
        throw .inputOutput
      }
      state.steps.append(.flush(inode: inode))
    }
  }

  func truncate(_ file: Descriptor, to size: Int) throws(Errno) {
    try locked { state throws(Errno) in
      let inode = try state.inode(file)
      state.now.bytes[inode] = Array((state.now.bytes[inode] ?? []).prefix(size))
      state.steps.append(.truncate(inode: inode, size: size))
    }
  }

  func lock(_ file: Descriptor) throws(Errno) { throw .notSupported }

  func unlock(_ file: Descriptor) {}

  func close(_ file: Descriptor) { state.withLock { $0.open[file.raw] = nil } }

  func status(of file: Descriptor) throws(Errno) -> FileStatus {
    try locked { state throws(Errno) in
      guard let open = state.open[file.raw] else { throw .invalid }
      return open.inode.map { state.now.status($0) } ?? Content.folderStatus
    }
  }

  func status(at path: String) throws(Errno) -> FileStatus {
    try locked { state throws(Errno) in
      if let inode = state.now.names[path] { return state.now.status(inode) }
      guard state.now.folders.contains(path) else { throw .notFound }
      return Content.folderStatus
    }
  }

  func target(of path: String) throws(Errno) -> FileStatus { try status(at: path) }

  func makeFolder(_ path: String) throws(Errno) {
    try locked { state throws(Errno) in
      guard !state.now.folders.contains(path), state.now.names[path] == nil else { throw .exists }
      try state.change(.folder(path), in: parent(path))
    }
  }

  func rename(_ path: String, to other: String) throws(Errno) {
    try locked { state throws(Errno) in
      guard state.now.names[path] != nil else { throw .notFound }
      try state.change(.renamed(from: path, to: other), in: parent(other))
    }
  }

  func remove(_ path: String) throws(Errno) {
    try locked { state throws(Errno) in
      guard state.now.names[path] != nil else { throw .notFound }
      try state.change(.gone(path), in: parent(path))
    }
  }

  func removeFolder(_ path: String) throws(Errno) {
    try locked { state throws(Errno) in
      guard state.now.folders.contains(path) else { throw .notFound }
      try state.change(.gone(path), in: parent(path))
    }
  }

  func names(in folder: String) throws(Errno) -> [String] {
    try locked { state throws(Errno) in
      guard state.now.folders.contains(folder) else { throw .notFound }
      let all = Array(state.now.names.keys) + state.now.folders.filter { $0 != folder }
      return all.filter { parent($0) == folder }.map { String($0.dropFirst(folder.count + 1)) }
    }
  }

  func mayWrite(in folder: String) -> Bool { true }

  private func locked<Value>(_ body: (inout sending State) throws(Errno) -> sending Value) throws(Errno) -> Value {
    try state.withLock(body)
  }
}

/// The folder that a path lies in.
func parent(_ path: String) -> String { (path as NSString).deletingLastPathComponent }

extension MemoryDisk.State {
  fileprivate mutating func makeFile(_ path: String) throws(Errno) -> Descriptor {
    counter += 1
    try change(.file(path, inode: Int(counter)), in: parent(path))
    return opened(path, Int(counter))
  }

  fileprivate mutating func opened(_ path: String, _ inode: Int?) -> Descriptor {
    counter += 1
    open[counter] = (path, inode)
    return Descriptor(counter)
  }

  /// Whether this is the flush that fails.
  fileprivate var failsNow: Bool {
    mutating get {
      guard let left = flushesBeforeFailure else { return false }
      flushesBeforeFailure = left == 0 ? nil : left - 1
      return left == 0
    }
  }

  fileprivate func inode(_ file: Descriptor) throws(Errno) -> Int {
    guard let inode = open[file.raw]?.inode else { throw .isFolder }
    return inode
  }

  fileprivate mutating func change(_ change: MemoryDisk.Change, in folder: String) throws(Errno) {
    guard now.folders.contains(folder) else { throw .notFound }
    now.apply(change)
    steps.append(.name(change, in: folder))
  }
}

extension MemoryDisk.Content {
  fileprivate static let folderStatus = FileStatus(
    kind: .folder, device: 1, inode: 1, size: 0, links: 1, modified: 0, changed: 0)

  fileprivate func status(_ inode: Int) -> FileStatus {
    let size = bytes[inode]?.count ?? 0
    let links = UInt64(names.values.count { $0 == inode })
    return FileStatus(
      kind: .regular, device: 1, inode: UInt64(inode), size: size, links: links, modified: size, changed: size)
  }

  func at(_ path: String) -> [UInt8]? { names[path].map { bytes[$0] ?? [] } }

  mutating func apply(_ change: MemoryDisk.Change) {
    switch change {
    case .folder(let path): folders.insert(path)
    case .file(let path, let inode):
      names[path] = inode
      if bytes[inode] == nil { bytes[inode] = [] }
    case .renamed(let from, let to):
      guard let inode = names.removeValue(forKey: from) else { return }
      names[to] = inode
    case .gone(let path):
      names[path] = nil
      folders.remove(path)
    }
  }
}
