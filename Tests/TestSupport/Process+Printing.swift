import Foundation
import Glibc

extension Process {
  /// Runs a program to its end and gives what it printed.
  ///
  /// It prints into files without a name: they lie on no disk that a test fills, and no other program that is started
  /// at that moment keeps room or a name taken for longer.
  ///
  /// - Throws: `CocoaError` where it cannot be started, or nothing can be written in the temporary folder.
  public func runPrinting() throws -> (out: Data, err: Data) {
    let (out, err) = (try FileHandle.withoutName(), try FileHandle.withoutName())
    (standardOutput, standardError) = (out, err)
    try run()
    waitUntilExit()
    return (try out.all(), try err.all())
  }
}

extension FileHandle {
  /// A file in the temporary folder that has no name any more.
  fileprivate static func withoutName() throws -> FileHandle {
    let path = NSTemporaryDirectory() + "trekkersgroep-printed-\(UUID().uuidString)"
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw CocoaError(.fileWriteUnknown) }
    unlink(path)
    return FileHandle(fileDescriptor: file, closeOnDealloc: true)
  }

  fileprivate func all() throws -> Data {
    try seek(toOffset: 0)
    return try readToEnd() ?? Data()
  }
}
