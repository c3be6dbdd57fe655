import Foundation
import Testing

/// The sources of the program as they lie in the working copy.
enum SourceTree {
  /// The folder that holds Package.swift.
  static let root: String = {
    let here = #filePath.split(separator: "/").dropLast(3)
    return "/" + here.joined(separator: "/")
  }()

  /// One Swift file of a target.
  struct File: CustomTestStringConvertible, Sendable {
    let target: String
    let path: String
    let lines: [String]

    var testDescription: String { path }

    /// The modules it imports.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), words[..<index].allSatisfy(Self.isImportPrefix) else {
          return nil
        }
        return words.dropFirst(index + 1).last.map { String($0.prefix { $0 != "." }) }
      }
    }

    private static func isImportPrefix(_ word: Substring) -> Bool {
      word.hasPrefix("@") || ["public", "internal", "private", "fileprivate", "package"].contains(word)
    }
  }

  /// The targets in Sources.
  static let targets: [String] = names(in: root + "/Sources")

  /// Every Swift file of Sources.
  static let files: [File] = targets.flatMap { files(of: $0) }

  static func files(of target: String) -> [File] {
    let folder = root + "/Sources/" + target
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      guard let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8) else { return nil }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return File(target: target, path: "Sources/\(target)/\(name)", lines: lines)
    }
  }

  static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }
}
