import Foundation

/// A disk of its own in a file, whose power can be cut: the file system stops at once, and what it had not written yet
/// is gone when it is mounted again.
struct CutDisk {
  /// It cannot be had here: that takes the administrator and a system with loop devices and ext4.
  struct Impossible: Error, CustomStringConvertible {
    let description: String
  }

  /// How ext4 keeps what is in files together with their names.
  static let modes = ["ordered", "writeback", "journal"]

  private let image: String
  private let mode: String
  /// Where its files are.
  let path: String

  /// Makes it in a folder, mounts it, gives it to a case and takes it away again.
  static func use(in folder: String, mode: String, _ body: (CutDisk) async throws -> Void) async throws {
    let disk = CutDisk(image: folder + "/image", mode: mode, path: folder + "/disk")
    try FileManager.default.createDirectory(atPath: disk.path, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: disk.image, contents: nil)
    guard truncate(disk.image, 16 << 20) == 0 else { throw Impossible(description: "no room for an image") }
    try disk.tool("mkfs.ext4", ["-q", "-F", disk.image])
    try disk.mount()
    defer { try? disk.unmount() }
    try await body(disk)
  }

  /// Cuts the power: from now on every write fails, and the journal of the file system stays as it is.
  func cut() throws {
    let folder = open(path, O_RDONLY)
    guard folder >= 0 else { throw Impossible(description: "the disk cannot be opened") }
    defer { close(folder) }
    var withoutJournal: UInt32 = 2
    guard ioctl(folder, Self.shutdown, &withoutJournal) == 0 else {
      throw Impossible(description: "the system has no shutdown for ext4")
    }
  }

  /// EXT4_IOC_SHUTDOWN, with EXT4_GOING_FLAGS_NOLOGFLUSH as its argument.
  private static let shutdown: UInt = 0x8004_587D

  /// The power is back: what is on the disk is what it had written.
  func comeBack() throws {
    try unmount()
    try mount()
  }

  /// Waits until everything so far is on it.
  func settle() { sync() }

  private func mount() throws { try tool("mount", ["-o", "loop,data=\(mode)", image, path]) }

  private func unmount() throws { try tool("umount", [path]) }

  private func tool(_ name: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Impossible(description: "\(name) did not work") }
  }
}
