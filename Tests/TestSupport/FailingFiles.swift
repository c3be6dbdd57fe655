import Foundation
import Journal
import Synchronization

/// The real files or others, with calls that fail as a test says: the n-th one, or from the n-th one on.
public final class FailingFiles: FileSystem {
  public enum Fault: Hashable, Sendable {
    case error(Errno)
    /// A write takes half of what it was given. Once: so do the next ones, down to a byte. From then on: the last
    /// byte never fits.
    case shortWrite
    /// The program is killed before the call is made.
    case killed
  }

  public struct Plan: Sendable {
    public var fault = Fault.error(.inputOutput)
    /// The first call that fails, from 1; 0 for none.
    public var first = 0
    public var isForever = false
    /// Only calls on paths that begin so count.
    public var below = ""
    /// Only calls of these names count; all where empty.
    public var calls: Set<String> = []

    /// A plan; one that says nothing lets every call pass.
    public init(
      fault: Fault = .error(.inputOutput), first: Int = 0, isForever: Bool = false, below: String = "",
      calls: Set<String> = []
    ) {
      (self.fault, self.first, self.isForever) = (fault, first, isForever)
      (self.below, self.calls) = (below, calls)
    }
  }

  private struct State {
    var plan = Plan()
    var count = 0
    var paths: [Descriptor: String] = [:]
    var log: [String] = []
    /// How much of each file is on the disk for sure.
    var flushed: [String: Int] = [:]
    /// Which names in folders are not, with what they stand for on the disk; with nothing where they are new there.
    var looseNames: [String: Data] = [:]
  }

  private let real: any FileSystem
  private let state = Mutex(State())

  public init(_ plan: Plan = Plan(), real: any FileSystem = SystemFiles()) {
    self.real = real
    state.withLock { $0.plan = plan }
  }

  /// How many calls counted.
  public var count: Int { state.withLock { $0.count } }
  /// The calls that counted, with their paths.
  public var log: [String] { state.withLock { $0.log } }
  /// How many descriptors are open.
  public var openCount: Int { state.withLock { $0.paths.count } }

  /// What a power cut does at its worst: every byte and every name that was not flushed is gone, and a name that was given to
  /// another file without a flush, or removed, stands for the old one.
  public func cutPower() {
    let (flushed, loose) = state.withLock { ($0.flushed, $0.looseNames) }
    for (path, size) in flushed { try? cut(path, to: size) }
    for (path, before) in loose {
      try? FileManager.default.removeItem(atPath: path)
      if !before.isEmpty { try? before.write(to: URL(fileURLWithPath: path)) }
    }
  }

  private func cut(_ path: String, to size: Int) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.truncate(atOffset: UInt64(size))
    try handle.close()
  }

  public func follow(_ plan: Plan) {
    state.withLock {
      $0.plan = plan
      $0.count = 0
    }
  }

  private func pass(_ call: String, _ path: String) throws(Errno) {
    let fault: Fault? = state.withLock { state in
      let plan = state.plan
      guard path.hasPrefix(plan.below), plan.calls.isEmpty || plan.calls.contains(call) else { return nil }
      state.count += 1
      state.log.append("\(call) \(path)")
      guard plan.first > 0 else { return nil }
      return state.count == plan.first || (plan.isForever && state.count > plan.first) ? plan.fault : nil
    }
    switch fault {
    case .error(let errno): throw errno
    case .killed: kill(getpid(), SIGKILL)
    case .shortWrite where call != "write": throw .noSpace
    case .shortWrite, nil: return
    }
  }

  private static func parent(_ path: String) -> String { (path as NSString).deletingLastPathComponent }

  private func path(_ file: Descriptor) -> String { state.withLock { $0.paths[file] ?? "" } }

  private func opened(_ file: Descriptor, _ path: String) -> Descriptor {
    state.withLock { $0.paths[file] = path }
    return file
  }

  public func openToRead(_ path: String) throws(Errno) -> Descriptor {
    try pass("openToRead", path)
    return opened(try real.openToRead(path), path)
  }

  public func create(_ path: String) throws(Errno) -> Descriptor {
    try pass("create", path)
    let file = opened(try real.create(path), path)
    state.withLock {
      $0.flushed[path] = 0
      $0.looseNames[path] = Data()
    }
    return file
  }

  public func openToAdd(_ path: String) throws(Errno) -> Descriptor {
    try pass("openToAdd", path)
    let file = opened(try real.openToAdd(path), path)
    state.withLock {
      guard $0.flushed[path] == nil else { return }
      $0.flushed[path] = 0
      $0.looseNames[path] = Data()
    }
    return file
  }

  public func openFolder(_ path: String) throws(Errno) -> Descriptor {
    try pass("openFolder", path)
    return opened(try real.openFolder(path), path)
  }

  public func write(_ bytes: UnsafeRawBufferPointer, to file: Descriptor) throws(Errno) -> Int {
    let path = path(file)
    try pass("write", path)
    let (isShort, isFull) = state.withLock { state in
      let plan = state.plan
      let isShort =
        plan.fault == .shortWrite && plan.first > 0 && path.hasPrefix(plan.below) && state.count >= plan.first
      return (isShort, plan.isForever)
    }
    guard isShort else { return try real.write(bytes, to: file) }
    if bytes.count < 2, isFull { throw .noSpace }
    return try real.write(UnsafeRawBufferPointer(rebasing: bytes[..<max(1, bytes.count / 2)]), to: file)
  }

  public func read(_ file: Descriptor, at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int
  {
    try pass("read", path(file))
    return try real.read(file, at: offset, into: buffer)
  }

  public func sync(_ file: Descriptor) throws(Errno) {
    let path = path(file)
    try pass("sync", path)
    try real.sync(file)
    let size = try real.status(of: file).size
    state.withLock { state in
      if state.flushed[path] != nil { state.flushed[path] = size }
      state.looseNames = state.looseNames.filter { Self.parent($0.key) != path }
    }
  }

  public func truncate(_ file: Descriptor, to size: Int) throws(Errno) {
    try pass("truncate", path(file))
    try real.truncate(file, to: size)
  }

  public func lock(_ file: Descriptor) throws(Errno) {
    try pass("lock", path(file))
    try real.lock(file)
  }

  public func unlock(_ file: Descriptor) { real.unlock(file) }

  public func close(_ file: Descriptor) {
    state.withLock { $0.paths[file] = nil }
    real.close(file)
  }

  public func status(of file: Descriptor) throws(Errno) -> FileStatus {
    try pass("statusOf", path(file))
    return try real.status(of: file)
  }

  public func status(at path: String) throws(Errno) -> FileStatus {
    try pass("statusAt", path)
    return try real.status(at: path)
  }

  public func target(of path: String) throws(Errno) -> FileStatus {
    try pass("target", path)
    return try real.target(of: path)
  }

  public func makeFolder(_ path: String) throws(Errno) {
    try pass("makeFolder", path)
    try real.makeFolder(path)
    state.withLock { $0.looseNames[path] = Data() }
  }

  public func rename(_ path: String, to other: String) throws(Errno) {
    try pass("rename", other)
    let before = try? Data(contentsOf: URL(fileURLWithPath: other))
    try real.rename(path, to: other)
    state.withLock { state in
      state.looseNames[path] = nil
      if state.looseNames[other] == nil { state.looseNames[other] = before ?? Data() }
      state.flushed[other] = state.flushed.removeValue(forKey: path)
    }
  }

  public func remove(_ path: String) throws(Errno) {
    try pass("remove", path)
    let before = try? Data(contentsOf: URL(fileURLWithPath: path))
    try real.remove(path)
    state.withLock { state in
      let isNew = state.looseNames[path]?.isEmpty == true
      state.looseNames[path] = isNew ? nil : state.looseNames[path] ?? before
      state.flushed[path] = nil
    }
  }

  public func removeFolder(_ path: String) throws(Errno) {
    try pass("removeFolder", path)
    try real.removeFolder(path)
  }

  public func names(in folder: String) throws(Errno) -> [String] {
    try pass("names", folder)
    return try real.names(in: folder)
  }

  public func mayWrite(in folder: String) -> Bool { real.mayWrite(in: folder) }
}
