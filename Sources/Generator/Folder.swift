import Foundation

/// The few things done to files, and how a failure is told.
enum Folder {
  /// The paths of all files below `path` that end in `suffix`, in alphabetical order.
  static func files(below path: String, suffix: String) -> [String] {
    let found = FileManager.default.subpaths(atPath: path) ?? []
    return found.filter { $0.hasSuffix(suffix) }.sorted().map { path + "/" + $0 }
  }

  /// The text of a file, or nil where it cannot be read.
  static func text(at path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  /// Writes a text, with the folders that lead to it.
  static func write(_ text: String, to path: String) throws {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// Says something on standard error.
  static func complain(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

  /// Ends the program with exit code 1.
  static func exitWithFailure() -> Never { exit(1) }
}
