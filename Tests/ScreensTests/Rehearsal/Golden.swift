import Foundation
import Testing

/// The pictures on disk that screens are compared with.
enum Golden {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden").path

  /// Compares a picture with the one on disk. A missing one is written, and fails, so that somebody looks at it.
  static func expect(_ picture: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let path = folder + "/\(name).txt"
    guard let known = try? String(contentsOfFile: path, encoding: .utf8) else {
      try? (picture + "\n").write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("There was no picture of \(name) yet; look at Golden/\(name).txt", sourceLocation: sourceLocation)
      return
    }
    #expect(difference(known, picture + "\n") == "", "\(name)", sourceLocation: sourceLocation)
  }

  /// The names of all pictures on disk.
  static var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }

  /// The rows that differ, as they were and as they are.
  private static func difference(_ known: String, _ picture: String) -> String {
    let (old, new) = (known.split(separator: "\n", omittingEmptySubsequences: false), rows(picture))
    let rows = (0..<max(old.count, new.count)).compactMap { row -> String? in
      let was = old.indices.contains(row) ? String(old[row]) : ""
      let now = new.indices.contains(row) ? String(new[row]) : ""
      return was == now ? nil : "\(row + 1) was |\(was)|\n\(row + 1) now |\(now)|"
    }
    return rows.joined(separator: "\n")
  }

  private static func rows(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
