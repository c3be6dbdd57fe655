import Foundation
import Testing

@testable import CommandLine

/// The journal files of the only group, and what befalls them.
extension Desk {
  /// Their paths, in the order of their names.
  func journals() throws -> [String] {
    let folder = try #require(places.groups().first).journal
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
    return names.sorted().map { folder + "/" + $0 }
  }

  /// The last of them.
  func journal() throws -> String { try #require(try journals().last) }

  /// Puts something behind the last line.
  func append(_ text: String, to path: String) throws {
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  /// Puts zeros in the place of all that is in a file.
  func zero(_ path: String) throws {
    try Data(count: Data(contentsOf: URL(filePath: path)).count).write(to: URL(filePath: path))
  }

  /// Makes a file another device's, as its name tells; its path.
  func giveAway(_ path: String) throws -> String {
    let parts = path.split(separator: "-", omittingEmptySubsequences: false)
    let other = parts.dropLast(2).joined(separator: "-") + "-zzzz-" + (parts.last ?? "")
    try FileManager.default.moveItem(atPath: path, toPath: other)
    return other
  }
}
