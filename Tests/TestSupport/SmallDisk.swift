import Foundation
import Glibc
import Synchronization

/// A small disk in memory, mounted in a folder: it can be full, or only be read. Needs the right to mount.
public struct SmallDisk: Sendable {
  private let path: String

  /// One that is mounted already.
  public init(path: String) { self.path = path }

  /// Whether this machine lets a test mount a disk.
  public static let isAllowed: Bool = {
    guard geteuid() == 0 else { return false }
    let path = NSTemporaryDirectory() + "trekkersgroep-disk-\(UUID().uuidString.prefix(8))"
    mkdir(path, 0o700)
    defer { rmdir(path) }
    guard mount("tmpfs", path, "tmpfs", 0, "size=64k") == 0 else { return false }
    umount2(path, Int32(MNT_DETACH))
    return true
  }()

  /// Mounts a disk of 256 KiB, or another, for the time of a test.
  public static func use(
    at path: String, _ options: String = "size=256k", _ body: (SmallDisk) throws -> Void
  ) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard mount("tmpfs", path, "tmpfs", 0, options) == 0 else { throw CocoaError(.fileWriteUnknown) }
    defer { umount2(path, Int32(MNT_DETACH)) }
    try body(SmallDisk(path: path))
  }

  /// Writes until nothing fits any more.
  public func fill() {
    let file = open(path + "/vol", O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    defer { close(file) }
    let block = [UInt8](repeating: 0x78, count: 4_096)
    while write(file, block, block.count) > 0 {}
  }

  /// Keeps it full while something is done, whatever a program gives back meanwhile, and makes room again.
  public func whileFull(_ body: () throws -> Void) rethrows {
    let isOver = Atomic(false)
    fill()
    let filler = Thread { while !isOver.load(ordering: .relaxed) { fill(); usleep(200) } }
    filler.start()
    defer {
      isOver.store(true, ordering: .relaxed)
      while !filler.isFinished { usleep(200) }
      free()
    }
    try body()
  }

  /// Makes room again. Emptied first: a removed file takes room for as long as any program has it open.
  public func free() {
    truncate(path + "/vol", 0)
    unlink(path + "/vol")
  }

  /// Lets the disk only be read, or be written again.
  @discardableResult public func setReadOnly(_ isReadOnly: Bool) -> Bool {
    mount(nil, path, nil, UInt(MS_REMOUNT) | (isReadOnly ? UInt(MS_RDONLY) : 0), "size=256k") == 0
  }
}
