import Foundation

/// Where cases have their folders.
enum Ground {
  /// Who starts a row says so here where they clear up after it: one that ends at its first fault does not.
  static let variable = "FAULTS_GROUND"

  /// In memory where the system has such a folder: what is tried here is not the disk.
  static let folder =
    ProcessInfo.processInfo.environment[variable]
    ?? (FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory())
}
